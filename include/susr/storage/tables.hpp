// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::storage {

/// A value as SQLite keeps it; `std::monostate` is NULL.
using ColumnValue = std::variant<std::monostate, std::int64_t, std::string>;

/// What a column holds.
enum class ColumnType {
  integer,
  text,
  date,  ///< text that the schema holds to be a day, or whose name says so by ending in `_on`
  partial_date  ///< the same, or only the year or the month where no more is known
};

/// What a column holds besides, for a program that reads it.
enum class ColumnForm {
  any,
  yes_or_no,  ///< 1 or 0
  list,       ///< JSON: an array
  object,     ///< JSON
  moment      ///< in UTC: `2026-03-31T10:00:00Z`
};

struct TableColumn {
  std::string name;
  ColumnType type = ColumnType::text;
  bool required = false;  ///< it is never NULL
  ColumnForm form = ColumnForm::any;
};

/// Columns whose values stand in another table.
struct ForeignKey {
  std::vector<std::string> columns;
  std::string table;
  std::vector<std::string> there;  ///< the columns of that table, in the same order
};

/// A table as the schema makes it.
struct TableDescription {
  std::string name;
  std::vector<TableColumn> columns;  ///< in the order of the table
  std::vector<std::string> primary_key;
  std::vector<std::vector<std::string>> unique;  ///< other columns that together stand only once
  std::vector<ForeignKey> foreign_keys;
};

/// Every table of the store, from its own schema, each after those that it refers to.
std::vector<TableDescription> describe_tables(const Store& store);

/// How many rows the table has.
std::int64_t count_rows(const Store& store, const TableDescription& table);

/// Calls `take` with each row of the table, in the order of its primary key: a value for each
/// column that is described, which may be moved from. Needs the memory of one row.
void for_each_row(const Store& store, const TableDescription& table,
                  const std::function<void(std::vector<ColumnValue>&)>& take);

/// Every text in a column of that name, of any table; sorted, each once, without the empty one.
std::vector<std::string> texts_in_columns(const Store& store, std::string_view column);

}  // namespace susr::storage
