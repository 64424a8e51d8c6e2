// SPDX-License-Identifier: MIT
#include "susr/domain/correction.hpp"

#include "susr/domain/event_fields.hpp"

namespace susr::domain {

void correct(Event& event, const Corrected& correction) {
  if (correction.effective) event.effective = *correction.effective;
  for (const auto& [field, value] : correction.fields) {
    try {
      set_field(event.body, field, value);
    } catch (const BadValue& bad) {
      throw UnfitField{.field = field, .value = bad};
    }
  }
}

}  // namespace susr::domain
