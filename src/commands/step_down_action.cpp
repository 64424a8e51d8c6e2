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
      .summary = "Record that an action is not to be completed",
      .description =
          "A reason and the authority that decided are required. Those who lead the action can't "
          "step it down themselves: the authority can't be its lead post, an agency that leads it "
          "or a post that recorded progress on it, nor can --by be the first two (policy "
          "'two-person'). It never counts as completed, stands outside every percentage, and is "
          "always listed.",
      .groups = {OptionGroup::recording},
      .examples =
          {{"overtaken by a national programme",
            "susr step-down-action CV-2026-003/A5 --reason 'Overtaken by the national programme' "
            "--authority 'Delivery Group'"},
           {"check in a script that it could be stepped down",
            "susr step-down-action \"$id\" --reason Merged --authority 'Board Chair' --dry-run"},
           {"see what was stepped down", "susr report actions --format csv"}},
      .options = {action_argument(event->case_reference, stepped_down.number),
                  text_option("--reason", stepped_down.reason, "why", Arity::required),
                  identifier_option("--authority", "WHO", stepped_down.authority,
                                    "the post or group that decided", Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
