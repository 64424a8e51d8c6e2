// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_stepped_down.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

#include "legs.hpp"

namespace susr::domain {

void ActionSteppedDown::apply(Action& action, const Event& event) const {
  action.stepped_down =
      SteppedDown{.on = event.effective_on(), .reason = reason, .authority = authority};
  settle(action, event);
}

}  // namespace susr::domain
