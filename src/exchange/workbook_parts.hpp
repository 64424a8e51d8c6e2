// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <vector>

#include "archive.hpp"
#include "workbook.hpp"

namespace susr::exchange {

/// More cells than a board's sheet will have.
constexpr std::size_t most_columns = 1000;
constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_cells = 4'000'000;

/// Collects the cells of a sheet, within those limits.
class CellCollector {
 public:
  /// Puts text into a cell; rows count from 1, columns from 0. Throws `refused` if there are too
  /// many.
  void put(std::size_t row, std::size_t column, std::string text);
  /// Fills down one column of a range of merged cells.
  void merge(std::size_t first_row, std::size_t last_row, std::size_t column);
  /// Marks a row as hidden.
  void hide(std::size_t row) {
    hidden_rows_.insert(row);
  }
  Worksheet take(std::string name, bool is_hidden);

 private:
  std::vector<std::vector<std::string>> rows_;
  std::set<std::size_t> hidden_rows_;
  std::size_t cells_ = 0;
};

std::vector<Worksheet> read_xlsx(Archive& archive);
std::vector<Worksheet> read_ods(Archive& archive);

}  // namespace susr::exchange
