// SPDX-License-Identifier: MIT
#include "susr/domain/event/risk_raised.hpp"

#include "susr/domain/reference.hpp"

#include "entries.hpp"

namespace susr::domain {

void RiskRaised::apply(const CaseState& state, const Event& event) const {
  require_free(*this, state, event);
  if (action && find_action(state, *action) == nullptr) {
    refuse_event(event, Rule::unknown_action, {{"action", action_item(*action)}});
  }
}

}  // namespace susr::domain
