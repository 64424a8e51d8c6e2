// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

#include "action_id.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::ActionEscalated escalated;
};

Result run(const Options& options, Session& session) {
  session.record(options.case_reference, options.escalated);
  return Result::done;
}

}  // namespace

Command make_escalate_action() {
  auto options = std::make_shared<Options>();
  auto& escalated = options->escalated;
  return {
      .name = "escalate-action",
      .summary = "Put an action before those who can move what is in its way",
      .description =
          "What is escalated has an open barrier or is overdue, and goes to a higher level than "
          "before. It stands until the barrier is cleared or the action ends; without a barrier, "
          "until the action is extended or ends.",
      .groups = {OptionGroup::recording},
      .examples =
          {{"a barrier goes to the board",
            "susr escalate-action CV-2026-003/A5 --to board --reason 'No funding for the "
            "training'"},
           {"an overdue action goes to the Delivery Group",
            "susr escalate-action CV-2026-003/A5 --to delivery-group --reason 'Three months late'"},
           {"check in a script that it could be escalated",
            "susr escalate-action \"$id\" --to national --reason 'Needs a change of law' "
            "--dry-run"}},
      .options = {action_argument(options->case_reference, escalated.number),
                  option("--to", "LEVEL", escalated.level, "how far up: {values}", Arity::required),
                  text_option("--reason", escalated.reason, "why", Arity::required)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
