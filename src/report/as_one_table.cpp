// SPDX-License-Identifier: MIT
#include "susr/report/report.hpp"

namespace susr::report {

namespace {

void append_fields(const Table& table, const Row& row, const TakeRow& take) {
  const Cell& item = row.front();
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    if (std::holds_alternative<std::monostate>(row[i])) continue;
    take({table.name, item, table.columns[i].name, row[i]});
  }
}

}  // namespace

Table as_one_table(const Report& report) {
  if (report.tables.size() == 1) return report.tables.front();
  return {.name = report.name,
          .columns = {{.name = "section"}, {.name = "item"}, {.name = "field"}, {.name = "value"}},
          .rows = [tables = report.tables](const TakeRow& take) {
            for (const auto& table : tables) {
              table.rows([&](const Row& row) { append_fields(table, row, take); });
            }
          }};
}

}  // namespace susr::report
