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
      .summary = "Open an action, or one leg of it, again",
      .description =
          "An action that was completed, ratified or stepped down goes on with its due date as it "
          "stands. Without --leg, the legs that were completed are open again, and those that were "
          "not relevant stay so; the legs of one that was stepped down are as they were. The log "
          "keeps what had been completed and by whom.",
      .groups = {OptionGroup::recording},
      .examples =
          {{"evidence turned out not to hold",
            "susr reopen-action CV-2026-003/A5 --reason 'The audit found that it was not in use'"},
           {"one leg",
            "susr reopen-action CV-2026-003/A5 --leg SS@Cardiff --reason 'Completed in error'"},
           {"check in a script that it could be reopened",
            "susr reopen-action \"$id\" --reason 'Not ratified' --dry-run"}},
      .options = {action_argument(event->case_reference, reopened.number),
                  text_option("--reason", reopened.reason, "why", Arity::required),
                  option("--leg", "AGENCY[@AREA]", reopened.leg, "only this leg")},
      .run = record_event(event)};
}

}  // namespace susr::commands
