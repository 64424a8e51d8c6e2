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
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples =
          {"susr escalate-action CV-2026-003/A5 --to board --reason 'No funding for the "
           "training'",

           "susr escalate-action CV-2026-003/A5 --to delivery-group --reason 'Three months late'",

           "susr escalate-action \"$id\" --to national --reason 'Needs a change of law' "
           "--dry-run"},
      .options = {action_argument(event->case_reference, escalated.number),
                  option("--to", "LEVEL", escalated.level, Arity::required),
                  text_option("--reason", escalated.reason, Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
