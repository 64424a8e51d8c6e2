// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "susr/report/labels.hpp"

namespace susr::report {

/// What a column holds.
enum class CellType {
  text,          ///< words, codes and references
  date,          ///< ISO 8601
  partial_date,  ///< the same, or only the year or the month where no more is known
  integer,       ///< a whole number
  decimal        ///< a number with one decimal
};

/// A value in a table; `std::monostate` is an empty cell.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double>;
using Row = std::vector<Cell>;
using TakeRow = std::function<void(const Row&)>;

/// Where a column is shown.
enum class Shown {
  everywhere,
  where_filled,  ///< in CSV and JSON; in text if some row has a value
  in_text_only,  ///< in text if some row has a value; it stands after all that are in CSV and JSON
  in_data_only,  ///< in CSV and JSON
  as_heading     ///< in text as a heading over the rows that share it; in CSV and JSON a column
};

/// A column of a table. Its name stands in CSV and JSON and never changes.
struct Column {
  std::string name;
  CellType type = CellType::text;
  Shown shown = Shown::everywhere;
  /// What a person reads in place of the code in a cell; empty for what is read as it is.
  std::function<std::string(const std::string& code, const Row& row)> wording = {};
  /// The column beside which the words are enough; without it a cell is read as it is.
  std::string beside = {};
  bool wraps = true;                    ///< false for ids, which stand on one line
  std::vector<std::string> codes = {};  ///< all that a cell can hold, if they are known; or empty
  /// What stands above it in text; the label of its name, if it is empty.
  std::string title = {};
  /// What a spreadsheet is given in place of the cell, which it would change: it makes 17.1
  /// of 17.10.
  std::function<Cell(const Row& row)> in_spreadsheet = {};
};

/// Rows of one kind. `rows` may be called once; it calls its argument with each row in order.
struct Table {
  std::string name;
  std::vector<Column> columns;
  std::function<void(const TakeRow&)> rows;
  /// In data only: text has appendices in its place, unless columns of it are asked for.
  Shown shown = Shown::everywhere;
};

/// Lines for a person, asked for when they are needed.
using Lines = std::function<std::vector<std::string>()>;
inline std::vector<std::string> no_lines() {
  return {};
}

/// The last event that a report rests on, and the first digits of its hash: whoever keeps the
/// report can tell later whether the log still has it.
struct LogHead {
  std::string board;   ///< empty where the report is of one board
  std::string record;  ///< by which the board's record is known
  std::int64_t sequence = 0;
  std::string hash;  ///< empty where there is no event
  bool operator==(const LogHead&) const = default;
};

/// A report: data, and the words that a person reads with it.
struct Report {
  std::string name;
  std::string as_of;
  Lines heading = no_lines;            ///< above the tables; text only
  std::vector<Table> tables;           ///< one, or several where they can't be of one kind
  std::vector<Table> appendices = {};  ///< for a person, under the tables; text only
  Lines notes = no_lines;  ///< under the tables, asked for when the rows have been taken; text only
  /// Of each board; in text and JSON. Nothing for what is made from no record.
  std::function<std::vector<LogHead>()> log_heads = {};
  /// The last line, which is never wrapped; text only.
  std::function<std::string()> closing = {};
  /// What text says where there are no rows and no notes; nothing at all if it is empty.
  std::string if_empty = label("note.nothing");
};

/// A kind of rows that susr prints, which `susr schema` describes.
struct Schema {
  std::string name;
  std::vector<Column> columns;
};

/// A report's tables as one, with the columns section, item, field and value: what a report of
/// several tables is in CSV and JSON. `item` is the first column of a row.
Table as_one_table(const Report& report);

}  // namespace susr::report
