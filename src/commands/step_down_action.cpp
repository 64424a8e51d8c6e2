// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_step_down_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionSteppedDown>>();
  auto& stepped_down = event->body;
  return {
      .name = "step-down-action",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples =
          {"susr step-down-action CV-2026-003/A5 --reason 'Overtaken by the national programme' "
           "--authority 'Delivery Group'",

           "susr step-down-action \"$id\" --reason Merged --authority 'Board Chair' --dry-run",
           "susr report actions --format csv"},
      .options = {action_argument(event->case_reference, stepped_down.number),
                  text_option("--reason", stepped_down.reason, Arity::required),
                  identifier_option("--authority", "WHO", stepped_down.authority, Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
