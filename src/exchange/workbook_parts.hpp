// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "archive.hpp"
#include "workbook.hpp"

namespace susr::exchange {

/// More cells than a sheet of a board can have.
constexpr std::size_t most_columns = 1000;
constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_cells = 4'000'000;

/// Collects the cells of a sheet, within those limits.
class CellCollector {
 public:
  /// Puts a text into a cell; row from 1, column from 0. Throws `refused` where there are too many.
  void put(std::size_t row, std::size_t column, std::string text);
  /// Fills a column of a range of merged cells down.
  void merge(std::size_t first_row, std::size_t last_row, std::size_t column);
  Worksheet take(std::string name, bool is_hidden);

 private:
  std::vector<std::vector<std::string>> rows_;
  std::size_t cells_ = 0;
};

std::vector<Worksheet> read_xlsx(Archive& archive);
std::vector<Worksheet> read_ods(Archive& archive);

}  // namespace susr::exchange
