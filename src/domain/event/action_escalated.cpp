// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_escalated.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

// It is no news of the work, so it settles nothing.
void ActionEscalated::apply(Action& action, const Event& event) const {
  if (!action.barrier && action.due_on >= event.effective_on()) {
    refuse_event(event, Rule::nothing_to_escalate);
  }
  if (action.escalation && action.escalation->level >= level) {
    refuse_event(event, Rule::escalated_already,
                 {{"level", std::string(code(action.escalation->level))},
                  {"on", to_text(action.escalation->on)}});
  }
  action.escalation = Escalation{.level = level, .on = event.effective_on(), .reason = reason};
}

}  // namespace susr::domain
