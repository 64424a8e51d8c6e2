// SPDX-License-Identifier: MIT
#include "unreadable.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "migrations.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

/// The tables that values are read from.
constexpr std::array<std::string_view, 11> every_table_read{
    "events",          "cases",      "case_versions", "milestones",     "pauses", "recommendations",
    "action_versions", "extensions", "leg_versions",  "disseminations", "entries"};

/// An older store is read only to be migrated, and is then filled again from its log.
constexpr int first_schema_with_indexes = 4;

/// SQLite takes the index because the statement names it: without it, preparing this would fail.
std::string unreadable_rows(std::string_view columns, std::string_view table) {
  return fmt::format("SELECT {0} FROM {1} INDEXED BY unreadable_{1} WHERE unreadable IS NOT NULL",
                     columns, table);
}

std::vector<std::string> texts(Connection& connection, const char* sql, std::string_view table) {
  auto query = connection.prepare(sql);
  set(query, ":table", table);
  std::vector<std::string> found;
  while (query.executeStep())
    found.push_back(text_at(query, 0));
  return found;
}

std::vector<std::string> key_of(Connection& connection, std::string_view table) {
  return texts(connection, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk",
               table);
}

/// Part of a key for a message, or `?` if it can't be read.
std::string part_of_key(const ColumnValue& value) {
  constexpr std::size_t longest = 20;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&value);
  const bool can_be_shown =
      text != nullptr && text->size() <= longest && !support::unfit_text(*text);
  return can_be_shown ? *text : "?";
}

/// `column due_on of leg_versions (case_id 3, number 1, leg 1, valid_from 2026-02-01) holds ...`.
/// The first columns of `row` are the key.
support::Problem problem_of(Statement& row, std::string_view table,
                            const std::vector<std::string>& key, std::string_view column) {
  std::vector<std::string> parts;
  for (int place = 0; const auto& name : key) {
    const auto value = value_at(row, place++);
    parts.push_back(fmt::format("{} {}", name, name == column ? "?" : part_of_key(value)));
  }
  return {.what = say("store.not-read"),
          .why = say("store.unfit-value", arg("table", table), arg("key", fmt::join(parts, ", ")),
                     arg("column", column)),
          .hint = say("store.unfit-value.hint")};
}

std::optional<support::Problem> first_unreadable(Connection& connection, std::string_view table) {
  if (!connection.prepare(unreadable_rows("1", table).c_str()).executeStep()) return std::nullopt;
  const auto key = key_of(connection, table);
  const auto columns = fmt::format("{}, unreadable", fmt::join(key, ", "));
  auto row = connection.prepare(unreadable_rows(columns, table).c_str());
  row.executeStep();
  const auto column = text_at(row, static_cast<int>(key.size()));
  return problem_of(row, table, key, column);
}

void bind_as_read(Statement& query, int place, SQLite::Column value) {
  if (value.isNull()) query.bind(place);
  if (value.isInteger()) query.bind(place, value.getInt64());
  if (value.isFloat()) query.bind(place, value.getDouble());
  if (value.isText()) query.bind(place, value.getString());
  if (value.isBlob()) query.bind(place, value.getBlob(), value.getBytes());
}

/// The names of the columns that `statement` reads, in the tables that they come from; empty for
/// what is worked out.
std::vector<std::string> names_read_by(Statement& statement) {
  std::vector<std::string> names;
  for (int place = 0; place < statement.getColumnCount(); ++place) {
    const auto* name = statement.getColumnOriginName(place);
    names.emplace_back(name == nullptr ? "" : name);
  }
  return names;
}

/// What is wrong with a column of the row that `statement` is at, if the row is in that table: the
/// first one with the values that were read of it.
std::optional<support::Problem> problem_in(Statement& statement, std::string_view table,
                                           std::string_view column) {
  auto& connection = statement.connection();
  const auto columns = texts(connection, "SELECT name FROM pragma_table_info(:table)", table);
  if (std::ranges::find(columns, column) == columns.end()) return std::nullopt;
  const auto key = key_of(connection, table);
  const auto names = names_read_by(statement);
  std::string sql = fmt::format("SELECT {} FROM {} WHERE true", fmt::join(key, ", "), table);
  std::vector<int> places;
  for (int place = 0; const auto& name : names) {
    // What is read of two tables by one name says nothing of either.
    const bool is_sure = name == column || std::ranges::count(names, name) == 1;
    if (is_sure && std::ranges::find(columns, name) != columns.end()) {
      sql += fmt::format(" AND {} IS ?", name);
      places.push_back(place);
    }
    ++place;
  }
  auto row = connection.prepare(sql.c_str());
  for (int parameter = 1; const int place : places)
    bind_as_read(row, parameter++, statement.getColumn(place));
  if (!row.executeStep()) return std::nullopt;
  return problem_of(row, table, key, column);
}

}  // namespace

void require_readable(const Store& store, std::initializer_list<std::string_view> tables_read) {
  auto& connection = store.connection();
  if (version_of(connection) < first_schema_with_indexes) return;
  std::vector<support::Problem> problems;
  for (const auto table : tables_read) {
    if (!connection.is_first_look_at(table)) continue;
    auto problem = first_unreadable(connection, table);
    if (problem) problems.push_back(std::move(*problem));
  }
  if (!problems.empty()) throw support::Error(support::ErrorKind::store, std::move(problems));
}

void refuse_column(Statement& statement, int column) {
  const auto* origin = statement.getColumnOriginName(column);
  const std::string name = origin == nullptr ? statement.getColumnName(column) : origin;
  for (const auto table : every_table_read) {
    if (auto problem = problem_in(statement, table, name)) {
      throw support::Error(support::ErrorKind::store, std::move(*problem));
    }
  }
  refuse_content(say("content.unfit-value", arg("column", name)));
}

}  // namespace susr::storage
