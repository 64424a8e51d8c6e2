// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/report/report.hpp"

namespace susr::render {

/// Where in the table the columns of these names stand. Throws `usage` for one that it does not
/// have.
std::vector<std::size_t> places_of(const report::Table& table,
                                   const std::vector<std::string>& columns);

/// The table with its rows in the order of some of its columns, each named with a `-` before it for
/// the largest first; an empty cell is smaller than any other, and rows that are equal keep their
/// order. Throws as `places_of`.
report::Table sorted(report::Table table, const std::vector<std::string>& order);

/// The report as one table with the columns that were asked for, if none were all that are not for
/// text only, and in the order that was asked for; a row may have more cells than the table has
/// columns. Throws as `places_of`.
report::Table one_table(const report::Report& report, const Options& options);

}  // namespace susr::render
