// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "plan.hpp"

namespace susr::exchange {

/// The status of the leg in a row: as given, or else as the action's status or a completion date
/// imply it; nothing if neither does.
std::optional<domain::LegStatus> leg_status_in(const Values& values);

/// The status of the action in a row: as given, or else as the date of a meeting or of stepping
/// down implies it; nothing if neither does.
std::optional<domain::ActionStatus> action_status_in(const Values& values);

}  // namespace susr::exchange
