// SPDX-License-Identifier: MIT
#include "susr/domain/event/paused.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void Paused::apply(CaseState& state, const Event& event) const {
  if (const auto* pause = open_pause(state.standing)) {
    refuse_event(event, Rule::paused_already, {{"since", to_text(pause->from)}});
  }
  state.standing.pauses.push_back(
      {.from = event.effective_on(), .reason = reason, .authorised_by = authorised_by});
}

}  // namespace susr::domain
