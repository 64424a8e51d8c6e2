// SPDX-License-Identifier: MIT
#pragma once

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

/// Where a column is shown.
enum class Shown {
  everywhere,
  where_filled,  ///< in data; to a person if some row has a value
  in_text_only,  ///< to a person if some row has a value; it stands after all that are in data
  in_data_only,  ///< in data
  as_heading     ///< to a person as a heading over the rows that share it; in data a column
};

/// A column of a table. Its name stands in data and never changes.
struct Column {
  std::string name;
  CellType type = CellType::text;
  Shown shown = Shown::everywhere;
  /// The column beside which a short form is enough: an action's id needs no case there.
  std::string beside = {};
  bool wraps = true;                    ///< false for ids, which stand on one line
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
inline Column number_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::integer, .shown = shown};
}
inline Column decimal_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::decimal, .shown = shown};
}

/// A column of an enumeration's codes.
template <class Enumeration>
Column code_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .codes = domain::all_codes<Enumeration>()};
}

/// A column of codes that are no enumeration's.
inline Column code_column(std::string name, std::vector<std::string> codes,
                          Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .codes = std::move(codes)};
}
inline Column yes_no_column(std::string name, Shown shown = Shown::everywhere) {
  return code_column(std::move(name), {"yes", "no"}, shown);
}

/// A column of the ids of actions or recommendations, short beside the column `case`.
inline Column item_column() {
  return {.name = "item", .beside = "case", .wraps = false};
}

}  // namespace susr::table
