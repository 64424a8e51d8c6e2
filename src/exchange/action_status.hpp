// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "plan.hpp"

namespace susr::exchange {

/// The status of the leg in a row: what it says, or else what the action's status or a day of
/// completion say of it; nothing if nothing does.
std::optional<domain::LegStatus> leg_status_in(const Values& values);

/// The status of the action in a row: what it says, or else what the day of a meeting or of
/// stepping down say of it; nothing if nothing does.
std::optional<domain::ActionStatus> action_status_in(const Values& values);

}  // namespace susr::exchange
