// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_extended.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

#include "legs.hpp"

namespace susr::domain {

namespace {

/// How many extensions one event can stand for.
void require_number(int times, const Event& event) {
  constexpr int most = 1000;
  if (times >= 1 && times <= most) return;
  refuse_event(event, Rule::too_many_extensions,
               {{"times", std::to_string(times)}, {"most", std::to_string(most)}});
}

}  // namespace

void ActionExtended::apply(Action& action, const Event& event) const {
  require_number(times, event);
  const auto from = action.due_on;
  if (due_on == from) refuse_event(event, Rule::due_already, {{"due_on", to_text(due_on)}});
  if (due_on < from && direction == Direction::later) {
    refuse_event(event, Rule::extended_to_earlier,
                 {{"to", to_text(due_on)}, {"from", to_text(from)}});
  }
  if (due_on < event.effective_on()) {
    refuse_event(event, Rule::due_before_extension, {{"due_on", to_text(due_on)}});
  }
  action.extensions.push_back({.on = event.effective_on(),
                               .from = from,
                               .to = due_on,
                               .reason = reason,
                               .approved_by = approved_by,
                               .times = times});
  action.due_on = due_on;
  if (due_on > from) action.times_extended += times;
  // It was put forward for being late, and now it is not.
  if (!action.barrier) action.escalation.reset();
  settle(action, event);
}

}  // namespace susr::domain
