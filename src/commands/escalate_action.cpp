// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_escalate_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionEscalated>>();
  auto& escalated = event->body;
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
      .options = {action_argument(event->case_reference, escalated.number),
                  option("--to", "LEVEL", escalated.level, "how far up: {values}", Arity::required),
                  text_option("--reason", escalated.reason, "why", Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
