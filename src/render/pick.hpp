// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::render {

/// The report as one table with the columns that were asked for. Throws `usage` for a column that
/// it does not have.
report::Table one_table(const report::Report& report, const std::vector<std::string>& columns);

}  // namespace susr::render
