// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/table/cell.hpp"

namespace susr::table {

enum class ChartKind {
  /// Each column of numbers over the rows, which follow each other in time. Where rows stand under
  /// headings, the first column is drawn, with a line for each heading.
  lines,
  bars,     ///< a bar for each row, of which the columns are the parts
  bands,    ///< how many rows have a number in each band; the first column holds the numbers
  timeline  ///< each row over time; the columns say from when, until when, until when if time did
            ///< not run on some days, and when it was reached
};

/// Days on a timeline, from one to another or on and on.
struct ChartSpan {
  domain::Date from;
  std::optional<domain::Date> until = {};
  bool operator==(const ChartSpan&) const = default;
};

/// How the rows of a table can be looked at as a picture. It says nothing that the table does not:
/// a format without pictures leaves it out.
struct Chart {
  ChartKind kind = ChartKind::lines;
  Cell title;
  std::string by;                        ///< the column that names each row; not of `bands`
  std::vector<std::string> columns;      ///< of whole numbers, 0 or more; of dates on a timeline
  std::vector<std::int64_t> bands = {};  ///< the last number of each band, but for the last band
  Cell counted = {};                     ///< what is counted in `bands`
  std::vector<ChartSpan> pauses = {};    ///< of a timeline: when time did not run
  bool pauses_count = false;             ///< of a timeline: whether what they add is in time
  std::optional<domain::Date> day = {};  ///< of a timeline: the day of the report
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
