// SPDX-License-Identifier: MIT
#include "susr/domain/event/terms_agreed.hpp"

#include "susr/domain/refused.hpp"

namespace susr::domain {

void TermsAgreed::apply(const Event& event) const {
  if (until < event.effective_on()) refuse_event(event, Rule::ends_before_it_begins);
}

}  // namespace susr::domain
