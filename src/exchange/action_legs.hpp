// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// Plans the status and evidence of each leg. Throws `Unfit`.
void plan_legs(PlannedAction& plan);

}  // namespace susr::exchange
