// SPDX-License-Identifier: MIT
#include "susr/domain/event/referred.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void Referred::apply(CaseState& state, const Event& event) const {
  const auto day = event.effective_on();
  if (received_on && *received_on > day) refuse_event(event, Rule::received_after_referral);
  if (event_date && event_date->first_day > day) refuse_event(event, Rule::event_after_referral);
  state.standing.referral = *this;
}

}  // namespace susr::domain
