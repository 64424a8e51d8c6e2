// SPDX-License-Identifier: MIT
#pragma once

#include "planned_action.hpp"

namespace susr::exchange {

/// Plans ratification or stepping down. Throws `Unfit`.
void plan_end(PlannedAction& plan);

}  // namespace susr::exchange
