// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::report {

/// A table of one property a row, its name and its value; what has no value is left out.
class PropertyTable {
 public:
  template <class Value>
  void add(std::string_view property, const Value& value) {
    auto shown = cell(value);
    if (std::holds_alternative<std::monostate>(shown)) return;
    rows_.push_back({coded(property, "fact"), std::move(shown)});
  }

  Table finish(std::string name) {
    return table_of(std::move(name), {as_key(id_column("fact")), title_column("value")},
                    std::move(rows_));
  }

 private:
  std::vector<Row> rows_;
};

}  // namespace susr::report
