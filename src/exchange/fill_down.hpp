// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

namespace susr::exchange {

/// Whether a cell has nothing but spaces.
bool is_blank(const std::string& cell);

/// Fills an empty cell as the one above it, in the columns of merged cells.
class FillDown {
 public:
  FillDown() = default;
  /// `columns` are those that are filled, as the header calls them.
  FillDown(std::span<const std::string> header, std::span<const std::string> columns);

  /// Fills a row that has a cell for each column of the header. Every row is to be given, in order.
  void fill(std::vector<std::string>& cells);

 private:
  std::map<std::size_t, std::string> above_;  ///< of each such column, by its place
};

}  // namespace susr::exchange
