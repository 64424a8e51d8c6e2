// SPDX-License-Identifier: MIT
#include <algorithm>

#include "susr/exchange/import.hpp"
#include "susr/report/catalogue.hpp"

#include "catch.hpp"

using susr::exchange::ImportKind;

TEST_CASE("a file may have every column that the report of its name prints, in its order",
          "[import]") {
  for (const auto& kind : susr::domain::codes_of<ImportKind>) {
    INFO(kind.code);
    const auto schemas = susr::report::schemas();
    const auto schema = std::ranges::find(schemas, kind.code, &susr::report::Schema::name);
    REQUIRE(schema != schemas.end());
    auto columns = susr::exchange::import_columns(kind.value).known;
    std::vector<std::string> printed;
    for (const auto& column : schema->columns)
      printed.push_back(column.name);
    REQUIRE(columns.size() >= printed.size());
    columns.resize(printed.size());
    CHECK(columns == printed);
  }
}
