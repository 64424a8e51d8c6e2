// SPDX-License-Identifier: MIT
// The tables that are made from the log, written case by case.

#include <optional>
#include <ranges>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/storage/log.hpp"

#include "case_rows.hpp"
#include "connection.hpp"

namespace susr::storage {

namespace {

void bind(SQLite::Statement& statement, int place, const ColumnValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) statement.bind(place, *number);
  if (const auto* text = std::get_if<std::string>(&value)) statement.bind(place, *text);
}

// The names in these statements are those of `case_tables`, none from outside.

void remove_case(Store& store, std::int64_t case_id) {
  for (const auto& table : std::views::reverse(case_tables())) {
    auto statement =
        prepare(store, fmt::format("DELETE FROM {} WHERE case_id = :case_id", table.name).c_str());
    set(statement, ":case_id", case_id);
    statement.exec();
  }
}

std::string insert_into(const CaseTable& table) {
  const std::vector<std::string_view> marks(table.columns.size(), "?");
  return fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, fmt::join(table.columns, ", "),
                     fmt::join(marks, ", "));
}

void insert(Store& store, const std::vector<CaseRow>& rows) {
  std::optional<SQLite::Statement> statement;
  std::optional<std::size_t> table;
  for (const auto& row : rows) {
    if (table != row.table) {
      table = row.table;
      statement.emplace(prepare(store, insert_into(case_tables()[row.table]).c_str()));
    }
    for (int place = 1; const auto& value : row.values)
      bind(*statement, place++, value);
    statement->exec();
    statement->reset();
    statement->clearBindings();
  }
}

}  // namespace

void refresh_case(Store& store, const std::vector<domain::Event>& events) {
  const auto rows = rows_from(events);
  remove_case(store, std::get<std::int64_t>(rows.front().values.front()));
  insert(store, rows);
}

}  // namespace susr::storage
