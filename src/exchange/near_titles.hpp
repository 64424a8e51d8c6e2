// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "plan.hpp"

namespace susr::exchange {

/// Notes at each new action which other one of the case has nearly its title: it may be the same
/// one, with a word put right. `actions` are the rows of each item.
void note_near_titles(const ExistingCase& existing, std::span<const std::vector<Row>> actions,
                      std::span<ImportItem> items);

}  // namespace susr::exchange
