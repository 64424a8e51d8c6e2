// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::report {

/// The figures of one board, as `figure_row` makes them. Each board has the same rows of figures.
struct BoardPaper {
  std::string board;
  std::vector<Row> figures;
  std::vector<Row> ages;  ///< of its national recommendations that are outstanding
};

/// The columns of the data: the board, and those of a figure.
std::vector<Column> ministerial_columns();

/// The paper as a person reads it: the boards beside each other, with all of them together if they
/// are several; and the ages.
std::vector<Table> ministerial_tables(const std::vector<BoardPaper>& papers);

}  // namespace susr::report
