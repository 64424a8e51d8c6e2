// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// The row of headings among the first rows of a sheet.
struct FoundHeader {
  std::int64_t row = 0;      ///< 0 if there are no rows
  std::size_t headings = 0;  ///< how many of the wanted headings it has
};

/// The most rows that titles and remarks may take up above the headings.
constexpr std::size_t most_rows_above = 30;

/// The first row with the most wanted headings; if there are none, the first row that is not empty.
FoundHeader find_header(const NumberedRows& rows, const std::vector<std::string>& wanted);

}  // namespace susr::exchange
