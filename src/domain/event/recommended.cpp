// SPDX-License-Identifier: MIT
#include "susr/domain/event/recommended.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void Recommended::apply(CaseState& state, const Event& event) const {
  if (find_recommendation(state, number) != nullptr) {
    refuse_event(event, Rule::recommendation_taken, {{"number", number}});
  }
  state.recommendations.push_back({.made = *this, .made_on = event.effective_on()});
}

}  // namespace susr::domain
