// SPDX-License-Identifier: MIT
#include "susr/domain/event/theme_prioritised.hpp"

#include "susr/domain/refused.hpp"

namespace susr::domain {

void ThemePrioritised::apply(const Event& event) const {
  if (until && *until < from) refuse_event(event, Rule::ends_before_it_begins);
}

}  // namespace susr::domain
