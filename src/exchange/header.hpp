// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// The row of headings among the first rows of a sheet.
struct FoundHeader {
  std::int64_t row = 0;      ///< 0 where there is no row at all
  std::size_t headings = 0;  ///< how many of those that are wanted it has
};

/// As many rows as titles and remarks may take above the headings.
constexpr std::size_t most_rows_above = 30;

/// The first row that has the most of the headings that are wanted; the first that is not empty, if
/// none has any.
FoundHeader find_header(const NumberedRows& rows, const std::vector<std::string>& wanted);

}  // namespace susr::exchange
