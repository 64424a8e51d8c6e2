// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "position.hpp"

namespace susr::report {

/// The figures of one board. Each board has figures of the same measures and groups.
struct BoardPaper {
  std::string board;
  std::vector<PaperFigure> figures;
  std::vector<PaperFigure> ages;  ///< of its national recommendations that are outstanding
};

/// The data: a row for each figure of each board.
Table ministerial_data(const std::vector<BoardPaper>& papers);

/// The paper as a person reads it: the boards beside each other, with all of them together if they
/// are several; and the ages.
std::vector<Table> ministerial_tables(const std::vector<BoardPaper>& papers);

}  // namespace susr::report
