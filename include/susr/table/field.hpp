// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "susr/table/report.hpp"

namespace susr::table {

/// What a member of the item, or a function of it, gives, as a cell.
template <class Get, class Item>
Cell cell_of(const Get& get, const Item& item) {
  if constexpr (std::same_as<std::invoke_result_t<const Get&, const Item&>, Cell>) {
    return std::invoke(get, item);
  } else {
    return cell(std::invoke(get, item));
  }
}

/// A column, and the value that it shows of what a row is about.
template <class Item>
struct Field {
  Column column;
  std::function<Cell(const Item&)> value;

  /// `get` is a member of the item or a function of it.
  template <class Get>
  Field(Column of_column, Get get)
      : column(std::move(of_column)),
        value([get = std::move(get)](const Item& item) { return cell_of(get, item); }) {}
};

template <class Item>
using FieldList = std::vector<Field<Item>>;

template <class Item>
std::vector<Column> columns_of(const FieldList<Item>& fields) {
  std::vector<Column> columns;
  for (const auto& field : fields)
    columns.push_back(field.column);
  return columns;
}

/// A table whose rows are made of what `each_item` calls its argument with.
template <class Item>
Table table_of(std::string name, FieldList<Item> fields,
               std::function<void(const std::function<void(const Item&)>&)> each_item) {
  auto columns = columns_of(fields);
  return {
      .name = std::move(name),
      .columns = std::move(columns),
      .rows = [fields = std::move(fields), each_item = std::move(each_item)](const TakeRow& take) {
        Row row(fields.size());
        each_item([&](const Item& item) {
          for (std::size_t i = 0; i < fields.size(); ++i)
            row[i] = fields[i].value(item);
          take(row);
        });
      }};
}

/// A table of items that are there already.
template <class Item>
Table table_of(std::string name, FieldList<Item> fields, std::vector<Item> items) {
  // Shared, for a table is copied where it becomes part of a report.
  return table_of<Item>(std::move(name), std::move(fields),
                        [items = std::make_shared<const std::vector<Item>>(std::move(items))](
                            const std::function<void(const Item&)>& take) {
                          for (const auto& item : *items)
                            take(item);
                        });
}

/// A table of rows that are there already.
inline Table table_of(std::string name, std::vector<Column> columns, std::vector<Row> rows) {
  return {.name = std::move(name),
          .columns = std::move(columns),
          .rows = [rows = std::make_shared<const std::vector<Row>>(std::move(rows))](
                      const TakeRow& take) {
            for (const auto& row : *rows)
              take(row);
          }};
}

}  // namespace susr::table
