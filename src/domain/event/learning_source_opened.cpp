// SPDX-License-Identifier: MIT
#include "susr/domain/event/learning_source_opened.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void LearningSourceOpened::apply(CaseState& state, const Event& event) const {
  if (received_on && *received_on > event.effective_on()) {
    refuse_event(event, Rule::received_after_source, {{"received_on", to_text(*received_on)}});
  }
  state.standing.learning_source = *this;
}

}  // namespace susr::domain
