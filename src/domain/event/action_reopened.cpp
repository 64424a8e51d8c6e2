// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_reopened.hpp"

#include <algorithm>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

#include "legs.hpp"

namespace susr::domain {

void ActionReopened::apply(Action& action, const Event& event) const {
  const auto status = status_of(action);
  if (status == ActionStatus::in_progress && !leg) {
    refuse_event(event, Rule::reopened_without_leg);
  }
  const bool was_stepped_down = status == ActionStatus::stepped_down;
  const bool any_completed = std::ranges::any_of(
      action.legs, [](const Leg& each) { return each.status == LegStatus::completed; });
  // Stepping down left the legs as they were. Of a completed action those that did not apply stay
  // so, unless none did.
  const auto meant = [&](const Leg& each) {
    if (was_stepped_down) return false;
    return each.status == LegStatus::completed || !any_completed;
  };
  for_legs(action, leg, event, meant, [&](Leg& each) {
    if (is_open(each) && was_stepped_down) return;
    if (is_open(each)) refuse_event(event, Rule::leg_is_open, {{"leg", to_text(each.lead)}});
    each = Leg{.lead = each.lead};
  });
  action.ratified.reset();
  action.stepped_down.reset();
  ++action.times_reopened;
  settle(action, event);
}

}  // namespace susr::domain
