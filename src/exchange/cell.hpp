// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/config/mapping.hpp"
#include "susr/domain/policy.hpp"

#include "columns.hpp"

namespace susr::exchange {

/// What the cells of a file are read with.
struct CellReading {
  const domain::Policy& policy;
  const config::Mapping& mapping;  ///< empty, where the columns are susr's own
  domain::Date today;
};

/// The value of a cell, as the record writes it: the part that is meant, the value that it stands
/// for, a date as 2026-03-31, and nothing for an empty one. Gives what is wrong with it instead.
struct CellValue {
  std::string value;
  std::optional<RowProblem> problem;
};
CellValue read_cell(const CellReading& reading, const ImportColumn& column, std::string text);

}  // namespace susr::exchange
