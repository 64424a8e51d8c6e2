// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/exchange/import.hpp"

namespace susr::exchange {

/// How many rows are shown.
constexpr std::size_t previewed_rows = 3;

/// How a column of a file is understood.
struct PreviewColumn {
  std::string heading;              ///< as the file has it; empty if only a default gives it
  std::string column;               ///< susr's column; empty if it is not read
  std::string part;                 ///< which part of the cells is meant; empty for the whole
  std::vector<std::string> values;  ///< of the first rows, as recorded, or their problems
};

/// How a file would be read.
struct Preview {
  std::vector<std::string> notes;  ///< how the file is written
  std::vector<PreviewColumn> columns;
};

/// Looks at the first rows of a file as an import would. Throws `refused` if it can't be read.
Preview preview(const domain::Policy& policy, domain::Date today, const ImportRequest& request);

}  // namespace susr::exchange
