// SPDX-License-Identifier: MIT
#include "pick.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/language/cells.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

namespace susr::render {

namespace {

/// `more` is what the table could have besides its columns.
[[noreturn]] void refuse_column(const std::string& name, const table::Table& table,
                                std::span<const table::MoreColumn> more) {
  std::vector<std::string> names;
  for (const auto& column : table.columns)
    names.push_back(column.name);
  for (const auto& each : more)
    names.push_back(each.column.name);
  throw support::Error(
      support::ErrorKind::usage,
      {.what = catalogue::say("cannot.pick-column", fmt::arg("column", name)),
       .why = catalogue::say("cannot.pick-column.why", fmt::arg("table", table.name)),
       .hint = support::known_values_hint(name, names)});
}

}  // namespace

std::vector<std::size_t> places_of(const table::Table& table,
                                   const std::vector<std::string>& columns) {
  std::vector<std::size_t> places;
  for (const auto& name : columns) {
    const auto found = std::ranges::find(table.columns, name, &table::Column::name);
    if (found == table.columns.end()) refuse_column(name, table, {});
    places.push_back(static_cast<std::size_t>(found - table.columns.begin()));
  }
  return places;
}

namespace {

/// A value of data as a cell.
table::Cell plain_cell(const table::Cell& cell, Language language) {
  return std::visit([](auto value) { return table::Cell{std::move(value)}; },
                    language::plain(cell, language));
}

bool has_column(const table::Table& table, std::string_view name) {
  return std::ranges::find(table.columns, name, &table::Column::name) != table.columns.end();
}

/// The name without the sign that says how it is meant.
std::string_view without_sign(std::string_view name) {
  return name.substr(name.starts_with('+') || name.starts_with('-') ? 1 : 0);
}

/// The table with those of the report's further columns that are asked for. Throws `usage` for a
/// column that is among neither.
table::Table with_more(table::Table table, const table::Report& report, const Options& options) {
  auto further = report.more_columns;
  std::erase_if(further, [&](const auto& each) { return has_column(table, each.column.name); });
  std::vector<table::MoreColumn> more;
  for (const auto& asked : {options.columns, options.sort}) {
    for (const auto& signed_name : asked) {
      const std::string name(without_sign(signed_name));
      const auto is_it = [&](const auto& each) { return each.column.name == name; };
      const auto found = std::ranges::find_if(further, is_it);
      const bool is_there = has_column(table, name) || std::ranges::any_of(more, is_it);
      if (!is_there && found == further.end()) refuse_column(name, table, further);
      if (!is_there) more.push_back(*found);
    }
  }
  if (more.empty()) return table;
  auto whole = table;
  for (const auto& each : more)
    whole.columns.push_back(each.column);
  whole.rows = [more = std::move(more), table = std::move(table)](const table::TakeRow& take) {
    table.rows([&](const table::Row& row) {
      auto longer = row;
      for (const auto& each : more)
        longer.push_back(each.value(table, row));
      take(longer);
    });
  };
  return whole;
}

/// The names of the columns that are asked for: with a `+` before one, all of the table come first.
std::vector<std::string> asked_columns(const table::Table& table,
                                       const std::vector<std::string>& asked) {
  std::vector<std::string> names;
  const auto is_added = [](const std::string& name) { return name.starts_with('+'); };
  if (std::ranges::none_of(asked, is_added)) return asked;
  for (const auto& column : table.columns) {
    if (column.shown != table::Shown::in_text_only) names.push_back(column.name);
  }
  for (const auto& each : asked) {
    std::string name(is_added(each) ? without_sign(each) : each);
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

void append_fields(const table::Table& table, const table::Row& row, Language language,
                   const table::TakeRow& take) {
  const auto item = plain_cell(row.front(), language);
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    auto value = plain_cell(row[i], language);
    if (std::holds_alternative<std::monostate>(value)) continue;
    take({table.name, item, table.columns[i].name, std::move(value)});
  }
}

}  // namespace

table::Table as_one_table(const table::Report& report, Language language) {
  if (report.tables.size() == 1) return report.tables.front();
  return {.name = report.name,
          .columns = table::section_columns(),
          .rows = [tables = report.tables, language](const table::TakeRow& take) {
            for (const auto& table : tables) {
              table.rows([&](const table::Row& row) { append_fields(table, row, language, take); });
            }
          }};
}

table::Table sorted(table::Table table, const Options& options) {
  const auto& order = options.sort;
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
  const auto before = [keys, language = options.language](const table::Row& one,
                                                          const table::Row& other) {
    for (const auto& [place, descending] : keys) {
      const auto first = language::plain((descending ? other : one)[place], language);
      const auto second = language::plain((descending ? one : other)[place], language);
      if (first != second) return first < second;
    }
    return false;
  };
  table.rows = [before, rows = std::move(table.rows)](const table::TakeRow& take) {
    std::vector<table::Row> all;
    rows([&](const table::Row& row) { all.push_back(row); });
    std::ranges::stable_sort(all, before);
    for (const auto& row : all)
      take(row);
  };
  return table;
}

const Format* find_format(std::string_view name) {
  const auto found = std::ranges::find(formats(), name, &Format::name);
  return found == formats().end() ? nullptr : &*found;
}

AskedTable asked_table(const table::Report& report, const Options& options) {
  auto table = as_one_table(report, options.language);
  auto columns = asked_columns(table, options.columns);
  return {.table = sorted(with_more(std::move(table), report, options), options),
          .columns = std::move(columns)};
}

table::Table one_table(const table::Report& report, const Options& options) {
  auto [table, columns] = asked_table(report, options);
  while (table.columns.back().shown == table::Shown::in_text_only)
    table.columns.pop_back();
  if (columns.empty()) return table;
  const auto places = places_of(table, columns);
  table::Table picked{.name = table.name, .columns = {}, .rows = {}};
  for (const auto place : places)
    picked.columns.push_back(table.columns[place]);
  picked.rows = [places, rows = std::move(table.rows)](const table::TakeRow& take) {
    rows([&](const table::Row& row) {
      table::Row some;
      for (const auto place : places)
        some.push_back(row[place]);
      take(some);
    });
  };
  return picked;
}

std::string description_of(const table::Column& column, const std::string& report,
                           Language language) {
  auto about = language::description(language, report, column.name);
  if (column.type != table::CellType::partial_date) return about;
  const auto partial = language::words(language, "schema.partial-date");
  return about.empty() ? partial : fmt::format("{} {}", about, partial);
}

table::Cell record_of(const table::LogHead& head, Language language) {
  if (head.record.empty()) return language::words(language, "title.empty-record");
  return head.record;
}

}  // namespace susr::render
