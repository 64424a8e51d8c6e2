// SPDX-License-Identifier: MIT
#include "susr/domain/event/disseminated.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

void Disseminated::apply(CaseState& state, const Event& event) const {
  state.disseminations.push_back({.shared = *this, .on = event.effective});
}

}  // namespace susr::domain
