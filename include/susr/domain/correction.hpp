// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event.hpp"
#include "susr/domain/values.hpp"

namespace susr::domain {

/// A field that an event doesn't have, or a value that it can't have. Thrown by `correct`.
struct UnfitField {
  std::string field;
  BadValue value;
};

/// Applies a correction to an earlier event. Throws `UnfitField`.
void correct(Event& event, const Corrected& correction);

}  // namespace susr::domain
