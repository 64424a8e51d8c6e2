// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_complete_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionCompleted>>();
  auto& completed = event->body;
  return {.name = "complete-action",
          .summary = "Record that an action, or one leg of it, is completed",
          .description =
              "Without --leg, every leg that is open is completed. The evidence is kept with each. "
              "When each leg is completed or not relevant the action is completed, and waits for "
              "the Delivery Group unless it was assigned with --no-ratification.",
          .groups = {OptionGroup::recording},
          .examples = {{"the whole action",
                        "susr complete-action CV-2026-003/A5 --evidence 'Audit report of June'"},
                       {"one agency's part of it",
                        "susr complete-action CV-2026-003/A5 --leg SS@Cardiff --evidence 'Minutes, "
                        "item 4' --on 2026-06-30"},
                       {"check in a script that it could be completed",
                        "susr complete-action \"$id\" --evidence 'Policy 12' --dry-run"}},
          .options = {action_argument(event->case_reference, completed.number),
                      text_option("--evidence", completed.evidence, "what shows that it is done",
                                  Arity::required),
                      option("--leg", "AGENCY[@AREA]", completed.leg, "only this leg")},
          .run = record_event(event)};
}

}  // namespace susr::commands
