// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "plan.hpp"

namespace susr::exchange {

/// A key that is equal for titles that mean the same: in any case, with or without a full stop.
std::string title_key(std::string_view title);

/// Adds a note to each new action whose title is very like that of another action of the case: it
/// may be the same one with a word corrected. `actions` are the rows of each item.
void note_near_titles(const ExistingCase& existing, std::span<const std::vector<Row>> actions,
                      std::span<ImportItem> items);

}  // namespace susr::exchange
