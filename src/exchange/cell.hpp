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

/// One of several things that are wrong with a cell.
CellValue wrong_cell(std::string code, std::string why, std::string hint = {});

/// The text without what parts it from its neighbour: spaces, dashes, colons and the like.
std::string without_ends(std::string text);

/// What the mapping says that the text stands for in the column; nothing if it does not.
std::optional<std::string> mapped_value(const config::Mapping& mapping, std::string_view column,
                                        std::string_view text);

}  // namespace susr::exchange
