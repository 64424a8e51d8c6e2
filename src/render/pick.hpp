// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/table/report.hpp"

namespace susr::render {

/// The positions of these columns in the table. Throws `usage` for one that it does not have.
std::vector<std::size_t> places_of(const table::Table& table,
                                   const std::vector<std::string>& columns);

/// A report's tables as one, with the columns section, item, field and value: what a report of
/// several tables is in data. `item` is the first column of a row.
table::Table as_one_table(const table::Report& report, Language language);

/// The table with its rows in the order of some of its columns, each named with a `-` before it for
/// the largest first; an empty cell is smaller than any other, and rows that are equal keep their
/// order. Throws as `places_of`.
table::Table sorted(table::Table table, const Options& options);

/// The report as one table, in the order that was asked for, and the names of the columns that were
/// asked for, if any were. `+name` adds a column to all that the table has; a name that only
/// `Report::more_columns` has becomes a column of the table.
struct AskedTable {
  table::Table table;
  std::vector<std::string> columns;
};
AskedTable asked_table(const table::Report& report, const Options& options);

/// The report as one table with the columns that were asked for, if none were all that are not for
/// a person only, and in the order that was asked for. Throws as `places_of`.
table::Table one_table(const table::Report& report, const Options& options);

/// What stands in a column of a report; of a date of which less may be known, that too.
std::string description_of(const table::Column& column, const std::string& report,
                           Language language);

/// The id of the record of a log head.
table::Cell record_of(const table::LogHead& head, Language language);

}  // namespace susr::render
