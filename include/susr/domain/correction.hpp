// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event.hpp"
#include "susr/domain/values.hpp"

namespace susr::domain {

/// A field that an event does not have, or not with that value. Thrown by `correct`.
struct UnfitField {
  std::string field;
  BadValue value;
};

/// Makes an earlier event what the correction says that it should have been. Throws `UnfitField`.
void correct(Event& event, const Corrected& correction);

}  // namespace susr::domain
