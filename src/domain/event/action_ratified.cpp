// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_ratified.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

#include "legs.hpp"

namespace susr::domain {

void ActionRatified::apply(Action& action, const Event& event) const {
  if (action.assigned.ratification == Ratification::not_required) {
    refuse_event(event, Rule::ratification_not_required);
  }
  if (meeting_on > event.effective_on()) {
    refuse_event(event, Rule::meeting_too_late, {{"meeting_on", to_text(meeting_on)}});
  }
  for (const auto& leg : action.legs) {
    if (leg.completed_on.value_or(Date::min()) <= meeting_on) continue;
    refuse_event(event, Rule::leg_completed_after_meeting,
                 {{"leg", to_text(leg.lead)},
                  {"completed_on", to_text(*leg.completed_on)},
                  {"meeting_on", to_text(meeting_on)}});
  }
  action.ratified = Ratified{.meeting_on = meeting_on,
                             .on = event.effective_on(),
                             .minute = minute,
                             .by = actor_of(event)};
  settle(action, event);
}

}  // namespace susr::domain
