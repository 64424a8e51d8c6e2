// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/config/mapping.hpp"
#include "susr/domain/policy.hpp"

#include "columns.hpp"

namespace susr::exchange {

/// What is needed to read the cells of a file.
struct CellReading {
  const domain::Policy& policy;
  const config::Mapping& mapping;  ///< empty if the columns are susr's own
  domain::Date today;
  bool needs_numbers = false;  ///< whether each recommendation of the file must have a number
};

/// The value of a cell as the record writes it (the part that is meant, the value that it stands
/// for, a date as 2026-03-31, nothing for an empty cell), or the problem with it.
struct CellValue {
  std::string value;
  std::optional<RowProblem> problem;
};
CellValue read_cell(const CellReading& reading, const ImportColumn& column, std::string text);

/// A cell with a problem.
CellValue wrong_cell(std::string code, std::string why, std::string hint = {});

/// The text without separators at its ends: spaces, dashes, colons and the like.
std::string without_ends(std::string text);

/// What the text stands for in the column according to the mapping; nothing if it does not say.
std::optional<std::string> mapped_value(const config::Mapping& mapping, std::string_view column,
                                        std::string_view text);

}  // namespace susr::exchange
