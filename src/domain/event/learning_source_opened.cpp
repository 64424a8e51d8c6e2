// SPDX-License-Identifier: MIT
#include "susr/domain/event/learning_source_opened.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

void LearningSourceOpened::apply(CaseState& state, const Event& /*event*/) const {
  state.standing.learning_source = *this;
}

}  // namespace susr::domain
