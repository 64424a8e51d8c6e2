// SPDX-License-Identifier: MIT
#include "susr/storage/tables.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

#include "connection.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

// The names that stand in these statements are those of the schema, in quotes.

std::string in_quotes(std::string_view name) {
  return fmt::format("\"{}\"", name);
}

std::string list_in_quotes(const std::vector<std::string>& names) {
  return fmt::format("\"{}\"", fmt::join(names, "\", \""));
}

struct NamedSql {
  std::string name;
  std::string sql;
};

/// The tables in the order in which they were made, with the SQL that made them.
std::vector<NamedSql> tables_of(const Store& store) {
  auto query = prepare(store,
                       "SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
  std::vector<NamedSql> tables;
  while (query.executeStep())
    tables.push_back({text_at(query, 0), text_at(query, 1)});
  return tables;
}

ColumnType type_of(const std::string& name, const std::string& declared, const std::string& sql) {
  const auto says = [&](const std::string& check) { return sql.find(check) != std::string::npos; };
  if (declared == "INTEGER") return ColumnType::integer;
  if (name.ends_with("_on") || says(fmt::format("(date({0}) IS {0})", name))) {
    return ColumnType::date;
  }
  const bool is_partial = says(fmt::format("(length({}) IN (4, 7, 10))", name)) ||
                          says(fmt::format("(length({}) = 4 OR ", name));
  if (is_partial) return ColumnType::partial_date;
  return ColumnType::text;
}

/// What the schema says of a column besides.
ColumnForm form_of(const std::string& name, const std::string& sql) {
  const auto says = [&](const std::string& check) { return sql.find(check) != std::string::npos; };
  const bool is_yes_or_no = says(fmt::format("({0} = 0 OR {0} = 1)", name)) ||
                            says(fmt::format("({0} = (", name));  // equal to what is true or not
  if (is_yes_or_no) return ColumnForm::yes_or_no;
  if (says(fmt::format("({} GLOB '[[]*]')", name))) return ColumnForm::list;
  if (says(fmt::format("({} GLOB '{{*}}')", name))) return ColumnForm::object;
  return name == "recorded_at" ? ColumnForm::moment : ColumnForm::any;
}

void describe_columns(const Store& store, const std::string& sql, TableDescription& table) {
  auto query = prepare(store,
                       "SELECT name, type, \"notnull\", pk FROM pragma_table_info(:table) "
                       "ORDER BY cid");
  set(query, ":table", table.name);
  std::vector<std::pair<int, std::string>> key;
  while (query.executeStep()) {
    const auto name = text_at(query, 0);
    const bool required = query.getColumn(2).getInt() != 0;
    const int place_in_key = query.getColumn(3).getInt();
    table.columns.push_back({.name = name,
                             .type = type_of(name, text_at(query, 1), sql),
                             .required = required,
                             .form = form_of(name, sql)});
    if (place_in_key > 0) key.emplace_back(place_in_key, name);
  }
  std::ranges::sort(key);
  for (auto& [place, name] : key)
    table.primary_key.push_back(std::move(name));
}

void describe_unique(const Store& store, TableDescription& table) {
  auto query = prepare(store,
                       "SELECT list.seq, info.name FROM pragma_index_list(:table) AS list, "
                       "pragma_index_info(list.name) AS info WHERE list.origin = 'u' "
                       "ORDER BY list.seq, info.seqno");
  set(query, ":table", table.name);
  int last = -1;
  while (query.executeStep()) {
    const int index = query.getColumn(0).getInt();
    if (std::exchange(last, index) != index) table.unique.emplace_back();
    table.unique.back().push_back(text_at(query, 1));
  }
}

void describe_foreign_keys(const Store& store, TableDescription& table) {
  auto query =
      prepare(store,
              "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(:table) "
              "ORDER BY id, seq");
  set(query, ":table", table.name);
  int last = -1;
  while (query.executeStep()) {
    const int id = query.getColumn(0).getInt();
    if (std::exchange(last, id) != id) {
      table.foreign_keys.push_back({.columns = {}, .table = text_at(query, 1), .there = {}});
    }
    auto& key = table.foreign_keys.back();
    key.columns.push_back(text_at(query, 2));
    // NULL means the primary key.
    if (!query.isColumnNull(3)) key.there.push_back(text_at(query, 3));
  }
}

bool refers_only_to(const TableDescription& table, const std::set<std::string>& names) {
  return std::ranges::all_of(table.foreign_keys, [&](const ForeignKey& key) {
    return key.table == table.name || names.contains(key.table);
  });
}

/// The tables, each after those it refers to, otherwise in the order given.
std::vector<TableDescription> in_order_of_reference(std::vector<TableDescription> tables) {
  std::vector<TableDescription> ordered;
  std::set<std::string> names;
  while (!tables.empty()) {
    auto next = std::ranges::find_if(
        tables, [&](const TableDescription& table) { return refers_only_to(table, names); });
    if (next == tables.end()) {
      refuse_content(catalogue::say("content.circular-tables"));
    };
    for (auto& key : next->foreign_keys) {
      if (!key.there.empty()) continue;
      key.there = key.table == next->name
                      ? next->primary_key
                      : std::ranges::find(ordered, key.table, &TableDescription::name)->primary_key;
    }
    names.insert(next->name);
    ordered.push_back(std::move(*next));
    tables.erase(next);
  }
  return ordered;
}

}  // namespace

std::vector<TableDescription> describe_tables(const Store& store) {
  std::vector<TableDescription> tables;
  for (const auto& [name, sql] : tables_of(store)) {
    auto& table = tables.emplace_back();
    table.name = name;
    describe_columns(store, sql, table);
    describe_unique(store, table);
    describe_foreign_keys(store, table);
  }
  return in_order_of_reference(std::move(tables));
}

std::int64_t count_rows(const Store& store, const TableDescription& table) {
  auto query =
      prepare(store, fmt::format("SELECT count(*) FROM {}", in_quotes(table.name)).c_str());
  query.executeStep();
  return query.getColumn(0).getInt64();
}

void for_each_row(const Store& store, const TableDescription& table,
                  const std::function<void(std::vector<ColumnValue>&)>& take) {
  if (table.name != "event_kinds") require_readable(store, {table.name});
  std::vector<std::string> names;
  std::ranges::transform(table.columns, std::back_inserter(names), &TableColumn::name);
  auto query = prepare(store, fmt::format("SELECT {} FROM {} ORDER BY {}", list_in_quotes(names),
                                          in_quotes(table.name), list_in_quotes(table.primary_key))
                                  .c_str());
  std::vector<ColumnValue> row(names.size());
  while (query.executeStep()) {
    for (int column = 0; auto& value : row)
      value = value_at(query, column++);
    take(row);
  }
}

std::vector<std::string> texts_in_columns(const Store& store, std::string_view column) {
  std::set<std::string> texts;
  for (const auto& table : describe_tables(store)) {
    if (std::ranges::find(table.columns, column, &TableColumn::name) == table.columns.end()) {
      continue;
    }
    auto query = prepare(store, fmt::format("SELECT DISTINCT {0} FROM {1} WHERE {0} <> ''",
                                            in_quotes(column), in_quotes(table.name))
                                    .c_str());
    while (query.executeStep())
      texts.insert(text_at(query, 0));
  }
  return {texts.begin(), texts.end()};
}

}  // namespace susr::storage
