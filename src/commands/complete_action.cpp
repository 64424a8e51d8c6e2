// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_complete_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionCompleted>>();
  auto& completed = event->body;
  return {.name = "complete-action",
          .listed_under = CommandGroup::actions,
          .groups = {OptionGroup::recording},
          .examples = {"susr complete-action CV-2026-003/A5 --evidence 'Audit report of June'",
                       "susr complete-action CV-2026-003/A5 --leg SS@Cardiff --evidence 'Minutes, "
                       "item 4' --on 2026-06-30",
                       "susr complete-action \"$id\" --evidence 'Policy 12' --dry-run"},
          .options = {action_argument(event->case_reference, completed.number),
                      text_option("--evidence", completed.evidence, Arity::required),
                      option("--leg", "AGENCY[@AREA]", completed.leg)},
          .run = record_event(event)};
}

}  // namespace susr::commands
