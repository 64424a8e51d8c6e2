// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/exchange/import.hpp"

namespace susr::exchange {

/// So many rows are shown.
constexpr std::size_t previewed_rows = 3;

/// How a column of a file is understood.
struct PreviewColumn {
  std::string heading;              ///< as the file has it; empty for what only a default gives
  std::string column;               ///< what it is to susr; empty if it is not read
  std::string part;                 ///< which part of the cells is meant; empty for the whole
  std::vector<std::string> values;  ///< of the first rows, as recorded, or what is wrong with them
};

/// How a file would be read.
struct Preview {
  std::vector<std::string> notes;  ///< how the file is written
  std::vector<PreviewColumn> columns;
};

/// Looks at the first rows of a file as an import would. Throws `refused` if it can't be read.
Preview preview(const domain::Policy& policy, domain::Date today, const ImportRequest& request);

}  // namespace susr::exchange
