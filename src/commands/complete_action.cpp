// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::ActionCompleted completed;
};

void take_id(Options& options, const std::string& text) {
  std::string id;
  take_value(id, text);
  const auto parts = domain::parse_item_id(id);
  const auto number = domain::action_number(parts.item);
  if (!number) throw BadValue{"it is not the id of an action", "an id is like CV-2026-003/A5"};
  options.case_reference = parts.case_reference;
  options.completed.number = *number;
}

Ending run(const Options& options, Session& session) {
  session.record(options.case_reference, options.completed);
  return Ending::done;
}

}  // namespace

Command make_complete_action() {
  auto options = std::make_shared<Options>();
  return {
      .name = "complete-action",
      .summary = "Record that an action, or one leg of it, is completed",
      .description =
          "Without --leg, every leg that was not yet completed is. The evidence is kept with each.",
      .access = Access::writes,
      .examples =
          {{"the whole action",
            "susr complete-action CV-2026-003/A5 --evidence 'Audit report of June'"},
           {"one agency's part of it",
            "susr complete-action CV-2026-003/A5 --leg SS@Cardiff --evidence 'Minutes, item "
            "4' --on 2026-06-30"},
           {"check in a script that it could be completed",
            "susr complete-action \"$id\" --evidence 'Policy 12' --dry-run"}},
      .options = {{.name = "ID",
                   .value = "ID",
                   .help = "the action's id, such as CV-2026-003/A5",
                   .occurs = Occurs::required,
                   .take = [options = options.get()](
                               const std::string& text) { take_id(*options, text); }},
                  option("--evidence", "T", options->completed.evidence,
                         "what shows that it is done", Occurs::required),
                  option("--leg", "AGENCY[@AREA]", options->completed.leg, "only this leg")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
