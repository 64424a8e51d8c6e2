// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cells.hpp"
#include "words.hpp"

namespace susr::report {

/// A table of rows that are there already.
inline Table table(std::string name, std::vector<Column> columns, std::vector<Row> rows) {
  return {.name = std::move(name),
          .columns = std::move(columns),
          .rows = [rows = std::move(rows)](const TakeRow& take) {
            for (const auto& row : rows)
              take(row);
          }};
}

/// A table of one fact a row; what is empty is left out.
class Facts {
 public:
  void add(std::string_view fact, const Cell& value) {
    if (!std::holds_alternative<std::monostate>(value)) rows_.push_back({cell(fact), value});
  }

  /// A fact that is a code, for which a person reads words.
  void add_in_words(std::string_view fact, std::string_view code, std::string words) {
    if (!code.empty()) rows_.push_back({cell(fact), cell(code), std::move(words)});
  }
  template <class Enumeration>
    requires std::is_enum_v<Enumeration>
  void add_code(std::string_view fact, Enumeration value) {
    add_in_words(fact, domain::code(value), in_words(value));
  }

  Table finish(std::string name) {
    return table(std::move(name),
                 {code_column("fact", "fact"), {.name = "value", .wording = words_of}},
                 std::move(rows_));
  }

 private:
  /// The words stand behind the code, in a cell that is in no column.
  static std::string words_of(const std::string& value, const Row& row) {
    return row.size() > 2 ? std::get<std::string>(row[2]) : value;
  }

  std::vector<Row> rows_;
};

/// "yes" or "no", a code with words of its own, and a column of them.
inline Cell yes_or_no(bool value) {
  return std::string(value ? "yes" : "no");
}
inline Column yes_no_column(std::string name, Shown shown = Shown::everywhere) {
  auto column = code_column(std::move(name), "yes-no", shown);
  column.codes = {"yes", "no"};
  return column;
}

}  // namespace susr::report
