// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_completed.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

#include "legs.hpp"

namespace susr::domain {

void ActionCompleted::apply(Action& action, const Event& event) const {
  for_legs(action, leg, event, is_open, [&](Leg& each) {
    set_status(each, LegStatus::completed, event);
    add_evidence(each, evidence);
  });
  add_progress(action, event);
  settle(action, event);
}

}  // namespace susr::domain
