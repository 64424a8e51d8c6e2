// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "plan.hpp"

namespace susr::exchange {

/// Adds a note to each new action whose title is very like that of another action of the case: it
/// may be the same one with a word corrected. `actions` are the rows of each item.
void note_near_titles(const ExistingCase& existing, std::span<const std::vector<Row>> actions,
                      std::span<ImportItem> items);

}  // namespace susr::exchange
