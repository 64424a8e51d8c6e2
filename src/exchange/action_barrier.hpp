// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// Plans the barrier that the rows give.
void plan_barrier(PlannedAction& plan);

/// Plans the escalation that they give. Throws `Unfit`.
void plan_escalation(PlannedAction& plan);

}  // namespace susr::exchange
