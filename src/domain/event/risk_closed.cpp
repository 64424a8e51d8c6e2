// SPDX-License-Identifier: MIT
#include "susr/domain/event/risk_closed.hpp"

#include "entries.hpp"

namespace susr::domain {

void RiskClosed::apply(const CaseState& state, const Event& event) const {
  require_unanswered<RiskRaised>(*this, state, event);
}

}  // namespace susr::domain
