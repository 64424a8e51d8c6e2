// SPDX-License-Identifier: MIT
#include "susr/domain/event/resumed.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void Resumed::apply(CaseState& state, const Event& event) const {
  auto* pause = open_pause(state.standing);
  if (pause == nullptr) refuse_event(event, Rule::not_paused);
  pause->until = event.effective_on();
}

}  // namespace susr::domain
