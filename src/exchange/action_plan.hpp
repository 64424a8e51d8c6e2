// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "plan.hpp"

namespace susr::exchange {

/// What the rows of one action come to, which are its legs. A new action without a number gets the
/// one after `highest`. What is recorded is never taken back: rows that would need it are a problem
/// of theirs.
ImportItem plan_action(const ExistingCase& existing, std::span<const Row> rows, int& highest,
                       const ImportContext& context);

}  // namespace susr::exchange
