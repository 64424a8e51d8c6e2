// SPDX-License-Identifier: MIT
#include "pick.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

namespace susr::render {

std::vector<std::size_t> places_of(const report::Table& table,
                                   const std::vector<std::string>& columns) {
  std::vector<std::size_t> places;
  for (const auto& name : columns) {
    const auto found = std::ranges::find(table.columns, name, &report::Column::name);
    if (found == table.columns.end()) {
      std::vector<std::string> names;
      for (const auto& column : table.columns)
        names.push_back(column.name);
      throw support::Error(support::ErrorKind::usage,
                           {.what = fmt::format("cannot pick the column '{}'", name),
                            .why = fmt::format("'{}' does not have it", table.name),
                            .hint = support::known_values_hint(name, names)});
    }
    places.push_back(static_cast<std::size_t>(found - table.columns.begin()));
  }
  return places;
}

report::Table sorted(report::Table table, const std::vector<std::string>& order) {
  if (order.empty()) return table;
  struct Key {
    std::size_t place;
    bool descending;
  };
  std::vector<Key> keys;
  for (const auto& name : order) {
    const bool descending = name.starts_with('-');
    keys.push_back({places_of(table, {name.substr(descending ? 1 : 0)}).front(), descending});
  }
  const auto before = [keys](const report::Row& one, const report::Row& other) {
    for (const auto& [place, descending] : keys) {
      const auto& first = descending ? other[place] : one[place];
      const auto& second = descending ? one[place] : other[place];
      if (first != second) return first < second;
    }
    return false;
  };
  table.rows = [before, rows = std::move(table.rows)](const report::TakeRow& take) {
    std::vector<report::Row> all;
    rows([&](const report::Row& row) { all.push_back(row); });
    std::ranges::stable_sort(all, before);
    for (const auto& row : all)
      take(row);
  };
  return table;
}

report::Table one_table(const report::Report& report, const Options& options) {
  const auto& columns = options.columns;
  auto table = sorted(report::as_one_table(report), options.sort);
  while (table.columns.back().shown == report::Shown::in_text_only)
    table.columns.pop_back();
  if (columns.empty()) return table;
  const auto places = places_of(table, columns);
  report::Table picked{.name = table.name, .columns = {}, .rows = {}};
  for (const auto place : places)
    picked.columns.push_back(table.columns[place]);
  picked.rows = [places, rows = std::move(table.rows)](const report::TakeRow& take) {
    rows([&](const report::Row& row) {
      report::Row some;
      for (const auto place : places)
        some.push_back(row[place]);
      take(some);
    });
  };
  return picked;
}

}  // namespace susr::render
