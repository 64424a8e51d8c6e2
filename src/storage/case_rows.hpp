// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <span>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/storage/tables.hpp"

namespace susr::storage {

/// A table that is made from the log, case by case. Its first column is `case_id`, and the first
/// `key` columns are its primary key.
struct CaseTable {
  std::string_view name;
  std::vector<std::string_view> columns;
  std::size_t key = 0;
};

/// Every such table, each after those that it refers to.
std::span<const CaseTable> case_tables();

/// A row of one of them.
struct CaseRow {
  std::size_t table = 0;  ///< its place in `case_tables`
  std::vector<ColumnValue> values;
  auto operator<=>(const CaseRow&) const = default;
};

/// What the tables hold of a case: all rows, by table. `events` are as for `domain::replay`, which
/// says what is thrown.
std::vector<CaseRow> rows_from(const std::vector<domain::Event>& events);

}  // namespace susr::storage
