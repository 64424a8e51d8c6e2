// SPDX-License-Identifier: MIT
#include "susr/domain/event/person_granted.hpp"

#include "susr/domain/refused.hpp"

namespace susr::domain {

void PersonGranted::apply(const Event& event) const {
  if (until && *until < from) refuse_event(event, Rule::ends_before_it_begins);
  if (post == AccessPost::agency_lead && agency.empty()) {
    refuse_event(event, Rule::agency_lead_without_agency);
  }
}

}  // namespace susr::domain
