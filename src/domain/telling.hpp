// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "susr/domain/fold.hpp"

namespace susr::domain {

/// The events of a case with the corrections that had taken effect by a day carried out on them,
/// whether or not they can follow one another.
Telling corrected_telling(std::span<const Event> events, Date day);

}  // namespace susr::domain
