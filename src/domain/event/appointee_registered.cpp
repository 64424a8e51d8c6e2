// SPDX-License-Identifier: MIT
#include "susr/domain/event/appointee_registered.hpp"

#include "susr/domain/refused.hpp"

namespace susr::domain {

void AppointeeRegistered::apply(const Event& event) const {
  if (accredited_until && *accredited_until < accredited_on) {
    refuse_event(event, Rule::ends_before_it_begins);
  }
}

}  // namespace susr::domain
