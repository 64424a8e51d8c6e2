// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// That the action was ratified or stepped down. Throws `Unfit`.
void plan_end(PlannedAction& plan);

}  // namespace susr::exchange
