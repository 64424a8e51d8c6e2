// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "plan.hpp"

namespace susr::exchange {

/// Notes at each new action which other one of the case has nearly its title: it may be the same
/// one, with a word put right. `actions` are the rows of each thing.
void note_near_titles(const Told& told, std::span<const std::vector<Row>> actions,
                      std::span<Thing> things);

}  // namespace susr::exchange
