// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "board_figures.hpp"
#include "reports.hpp"

namespace susr::report {

/// The board's position in four sentences: what is overdue; what was on the day of the last paper,
/// or without one which action is the longest overdue; what needs a decision; what is soon due.
Line board_summary(const Context& context, std::optional<domain::Date> since,
                   const CaseFigures& cases, const ActionFigures& actions);

}  // namespace susr::report
