// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_reopen_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionReopened>>();
  auto& reopened = event->body;
  return {
      .name = "reopen-action",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples =
          {"susr reopen-action CV-2026-003/A5 --reason 'The audit found that it was not in use'",

           "susr reopen-action CV-2026-003/A5 --leg SS@Cardiff --reason 'Completed in error'",

           "susr reopen-action \"$id\" --reason 'Not ratified' --dry-run"},
      .options = {action_argument(event->case_reference, reopened.number),
                  text_option("--reason", reopened.reason, Arity::required),
                  option("--leg", "AGENCY[@AREA]", reopened.leg)},
      .run = record_event(event)};
}

}  // namespace susr::commands
