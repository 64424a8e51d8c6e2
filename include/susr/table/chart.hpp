// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "susr/table/cell.hpp"

namespace susr::table {

enum class ChartKind {
  lines,  ///< each column of numbers over the rows, which follow each other in time
  bars    ///< a bar for each row, of which the columns are the parts
};

/// How the rows of a table can be looked at as a picture. It says nothing that the table does not:
/// a format without pictures leaves it out.
struct Chart {
  ChartKind kind = ChartKind::lines;
  Cell title;
  std::string by;                    ///< the column that names each row
  std::vector<std::string> columns;  ///< of whole numbers, 0 or more
};

/// A chart of that kind; `title` is the key of its words.
inline Chart chart(ChartKind kind, std::string by, std::vector<std::string> columns,
                   std::string title) {
  return {.kind = kind,
          .title = Message{std::move(title), {}},
          .by = std::move(by),
          .columns = std::move(columns)};
}

}  // namespace susr::table
