// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "board_figures.hpp"

namespace susr::report {

/// The lists under the board's position, for a person: in CSV and JSON each is a report of its own.
std::vector<Table> board_lists(const Context& context, const Selection& selection);

/// The extensions that were granted since --since; nothing without it.
std::optional<Figure> extensions_granted(const Context& context, const Selection& selection);

}  // namespace susr::report
