// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

namespace susr::exchange {

/// Whether a cell has nothing but spaces.
bool is_blank(const std::string& cell);

/// Fills empty cells from the cell above, in columns of merged cells.
class FillDown {
 public:
  FillDown() = default;
  /// `columns` are the columns to fill, as named in the header.
  FillDown(std::span<const std::string> header, std::span<const std::string> columns);

  /// Fills a row that has a cell for each column of the header. Call it for every row, in order.
  void fill(std::vector<std::string>& cells);

 private:
  std::map<std::size_t, std::string> above_;  ///< of each such column, by its place
};

}  // namespace susr::exchange
