// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::render {

/// Where in the table the columns of these names stand. Throws `usage` for one that it does not
/// have.
std::vector<std::size_t> places_of(const report::Table& table,
                                   const std::vector<std::string>& columns);

/// The report as one table with the columns that were asked for, if none were all that are not for
/// text only; a row may have more cells than the table has columns. Throws as `places_of`.
report::Table one_table(const report::Report& report, const std::vector<std::string>& columns);

}  // namespace susr::render
