// SPDX-License-Identifier: MIT
#include "susr/domain/event/theme_defined.hpp"

#include "susr/domain/refused.hpp"

namespace susr::domain {

bool ThemeDefined::is_valid(Date day) const {
  return (!valid_from || *valid_from <= day) && (!valid_until || day <= *valid_until);
}

void ThemeDefined::apply(const Event& event) const {
  if (valid_from && valid_until && *valid_until < *valid_from) {
    refuse_event(event, Rule::ends_before_it_begins);
  }
}

}  // namespace susr::domain
