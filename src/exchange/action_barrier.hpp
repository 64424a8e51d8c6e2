// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// The barrier that the rows say is in the way of the action.
void plan_barrier(PlannedAction& plan);

/// The level that they say it was escalated to. Throws `Unfit`.
void plan_escalation(PlannedAction& plan);

}  // namespace susr::exchange
