// SPDX-License-Identifier: MIT
#include "susr/domain/event/challenge_answered.hpp"

#include "entries.hpp"

namespace susr::domain {

void ChallengeAnswered::apply(const CaseState& state, const Event& event) const {
  require_unanswered<Challenged>(*this, state, event);
}

}  // namespace susr::domain
