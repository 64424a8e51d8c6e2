// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "plan.hpp"

namespace susr::exchange {

/// Plans the rows of one action, which are its legs. A new action without a number gets the one
/// after `highest`. An import never undoes what is recorded: rows that would are a problem.
ImportItem plan_action(const ExistingCase& existing, std::span<const Row> rows, int& highest,
                       const ImportContext& context);

}  // namespace susr::exchange
