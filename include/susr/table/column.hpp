// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <utility>
#include <vector>

#include "susr/table/cell.hpp"

namespace susr::table {

/// What a column holds.
enum class CellType {
  text,          ///< words, codes and references
  date,          ///< ISO 8601
  partial_date,  ///< the same, or only the year or the month where no more is known
  integer,       ///< a whole number
  decimal        ///< a number with one decimal
};

/// Where a column is shown. A person never sees one that tells nothing in any row.
enum class Shown {
  everywhere,
  in_text_only,  ///< to a person; it stands after all that are in data
  in_data_only,  ///< in data
  as_heading     ///< to a person as a heading over the rows that share it; in data a column
};

/// How much a column matters to a person. Where a line is too short for a table, each row becomes a
/// few lines: the first has what is `key` and `main`, the next the title, and the rest follows.
enum class Weight {
  key,    ///< says which row it is
  main,   ///< what the table is read for
  title,  ///< words that say what the row is about, given the most room
  detail
};

/// A column of a table. Its name stands in data and never changes.
struct Column {
  std::string name;
  CellType type = CellType::text;
  Shown shown = Shown::everywhere;
  Weight weight = Weight::detail;
  bool zero_is_nothing = false;  ///< whether 0 tells a person no more than an empty cell
  bool said_once = false;        ///< whether a person reads it only where it differs from above
  /// The column whose value this one often has too. It tells a person nothing where it does.
  std::string repeats = {};
  /// The key of the words that join the two into one column where the line is short: `value` is
  /// that of the other, `also` that of this one. Empty if they can't be joined.
  std::string joined_as = {};
  bool wraps = true;                    ///< false for ids, which stand on one line
  bool are_moments = false;             ///< whether they are moments: `2026-03-31T10:00:00Z`
  bool are_colours = false;             ///< whether its codes are names of colours
  std::vector<std::string> codes = {};  ///< all that a cell can hold, if they are known; or empty
  /// What stands above it for a person; the heading of its name, if it is empty.
  Cell title = {};
};

inline Column text_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown};
}
/// A column of references, ids or the like.
inline Column id_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .wraps = false};
}
inline Column date_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::date, .shown = shown};
}
inline Column partial_date_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::partial_date, .shown = shown};
}
/// A column of moments in UTC, as the log has them.
inline Column moment_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .wraps = false, .are_moments = true};
}
inline Column number_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::integer, .shown = shown};
}
inline Column decimal_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::decimal, .shown = shown};
}

/// A column of an enumeration's codes.
template <class Enumeration>
Column code_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name),
          .shown = shown,
          .are_colours = std::same_as<Enumeration, domain::Rag>,
          .codes = domain::all_codes<Enumeration>()};
}

/// A column of codes that are no enumeration's.
inline Column code_column(std::string name, std::vector<std::string> codes,
                          Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .codes = std::move(codes)};
}
inline Column yes_no_column(std::string name, Shown shown = Shown::everywhere) {
  return code_column(std::move(name), {"yes", "no"}, shown);
}

// What a column is to a person.

inline Column as_key(Column column) {
  column.weight = Weight::key;
  return column;
}
inline Column as_main(Column column) {
  column.weight = Weight::main;
  return column;
}
inline Column as_title(Column column) {
  column.weight = Weight::title;
  return column;
}
inline Column as_said_once(Column column) {
  column.said_once = true;
  return column;
}
inline Column unless_zero(Column column) {
  column.zero_is_nothing = true;
  return column;
}
/// It often has the value of the column `other`, with which it can be joined by the words of a key.
inline Column repeating(std::string other, Column column, std::string joined_as = {}) {
  column.repeats = std::move(other);
  column.joined_as = std::move(joined_as);
  return column;
}

/// A column of the ids of actions or recommendations, each with its case, as commands take them.
inline Column item_column() {
  return as_key(id_column("item"));
}
/// A column of titles.
inline Column title_column(std::string name = "title", Shown shown = Shown::everywhere) {
  return as_title(text_column(std::move(name), shown));
}
/// The due date that was given first, beside the one in force.
inline Column first_due_column(Shown shown = Shown::everywhere) {
  return repeating("due_on", date_column("original_due_on", shown), "joined.first-due");
}
/// The due date with pauses, beside the one without.
inline Column adjusted_due_column(std::string due = "due_on", Shown shown = Shown::everywhere) {
  auto name = due == "due_on" ? std::string("adjusted_due_on") : "next_adjusted_due_on";
  return repeating(std::move(due), date_column(std::move(name), shown), "joined.with-pauses");
}

}  // namespace susr::table
