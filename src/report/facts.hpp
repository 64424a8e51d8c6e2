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

  /// A fact that is a code, shown in words.
  template <class Enumeration>
    requires std::is_enum_v<Enumeration>
  void add_code(std::string_view fact, Enumeration value) {
    add(fact, in_words(value));
  }

  Table finish(std::string name) {
    return table(std::move(name), {code_column("fact", "fact"), {.name = "value"}},
                 std::move(rows_));
  }

 private:
  std::vector<Row> rows_;
};

/// "yes" or "no", a code with words of its own.
inline Cell yes_or_no(bool value) {
  return std::string(value ? "yes" : "no");
}

}  // namespace susr::report
