// SPDX-License-Identifier: MIT
#include "susr/domain/event/finding_recorded.hpp"

#include "entries.hpp"

namespace susr::domain {

void FindingRecorded::apply(const CaseState& state, const Event& event) const {
  require_free(*this, state, event);
}

}  // namespace susr::domain
