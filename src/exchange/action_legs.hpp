// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// What the rows say of the legs: how far each is, and its evidence. Throws `Unfit`.
void plan_legs(PlannedAction& plan);

}  // namespace susr::exchange
