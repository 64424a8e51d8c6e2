// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "susr/table/chart.hpp"
#include "susr/table/column.hpp"

namespace susr::table {

/// A row has a cell for each column of its table.
using Row = std::vector<Cell>;
using TakeRow = std::function<void(const Row&)>;

/// How it is with what is due on a date.
enum class DueState { awaited, done, no_longer_counts };

/// A date on which something is due. Nothing in it was typed as free text, so it can be shown to
/// people who can't read the rows.
struct DueDate {
  domain::Date on;
  DueState state = DueState::awaited;
  std::string record;   ///< by which the board's record is known, as in `LogHead`
  std::string id;       ///< tells it from every other of that record, on any day, in any report
  std::string subject;  ///< what it is about: a case, an action or a recommendation
  Message what;         ///< what is due: a milestone, an action
  std::string agency;   ///< its code; empty where it is no agency's
};
using TakeDueDate = std::function<void(const DueDate&)>;

/// A figure for a program that watches figures over time. Nothing in it was typed as free text but
/// the values of its labels.
struct Gauge {
  struct Label {
    std::string name;
    std::string value;
  };
  std::string name;  ///< with its unit, if it has one: `store_bytes`
  std::vector<Label> labels;
  std::int64_t value = 0;
};

/// Rows of one kind. `rows` may be called once; it calls its argument with each row in order.
struct Table {
  std::string name;
  std::vector<Column> columns;
  std::function<void(const TakeRow&)> rows;
  /// Called in place of `rows`: the dates on which what is in them is due, in the order of the
  /// rows, and none for a row without one. Null where rows are about nothing that is due.
  std::function<void(const TakeDueDate&)> due_dates = {};
  /// In data only: a person has appendices in its place, unless columns of it are asked for.
  Shown shown = Shown::everywhere;
  /// What stands above it for a person; the words for its name, if it is empty.
  Cell title = {};
  std::vector<Chart> charts = {};
};

/// A line for a person: sentences with a space between. An empty one is an empty line.
using Line = std::vector<Message>;

/// Lines for a person, asked for when they are needed.
using Lines = std::function<std::vector<Line>()>;
inline std::vector<Line> no_lines() {
  return {};
}

/// The last event that a report rests on, and the first digits of its hash: whoever keeps the
/// report can tell later whether the log still has it.
struct LogHead {
  std::string board;   ///< empty where the report is of one board
  std::string record;  ///< by which the board's record is known; empty if it has no event
  std::int64_t sequence = 0;
  std::string hash;  ///< empty where there is no event
  bool operator==(const LogHead&) const = default;
};

/// A column that a table has if it is asked for, and its cell in each row.
struct MoreColumn {
  Column column;
  std::function<Cell(const Table&, const Row&)> value;
};

/// A report: data, and the words that a person reads with it.
struct Report {
  std::string name;
  std::string as_of;
  Lines heading = no_lines;            ///< above the tables; for a person
  std::vector<Table> tables;           ///< one, or several where they can't be of one kind
  std::vector<Table> appendices = {};  ///< for a person, under the tables
  /// Under the tables, asked for when the rows have been taken; for a person.
  Lines notes = no_lines;
  /// Of each board; for a person and in JSON. Nothing for what is made from no record.
  std::function<std::vector<LogHead>()> log_heads = {};
  /// The last line; for a person.
  std::function<Message()> closing = {};
  /// What a person reads where there are no rows and no notes; nothing at all if its key is empty.
  Message if_empty = {.key = "note.nothing"};
  /// What a format that must have a title calls it where it has no heading; the words for its name,
  /// if the key is empty.
  Message title = {};
  /// Columns that it has besides those of its tables, for who asks for them.
  std::vector<MoreColumn> more_columns = {};
  /// Those of one name stand together. Null for a report that nobody watches.
  std::function<std::vector<Gauge>()> gauges = {};
};

/// The table of a report that lists what is due and nothing else; null for any other report.
inline const Table* table_of_due_dates(const Report& report) {
  const bool has_them = report.tables.size() == 1 && report.tables.front().due_dates;
  return has_them ? &report.tables.front() : nullptr;
}

/// The columns of data where a report has several tables: the table, what its row is about, and the
/// name and the value of another of its columns.
inline std::vector<Column> section_columns() {
  return {text_column("section"), text_column("item"), text_column("field"), text_column("value")};
}

/// A kind of rows that susr prints, which `susr schema` describes.
struct Schema {
  std::string name;
  std::vector<Column> columns;
  bool has_due_dates = false;
  /// Columns that are never empty, and together tell each row from every other; none where a report
  /// has no such columns.
  std::vector<std::string> key = {};
};

}  // namespace susr::table
