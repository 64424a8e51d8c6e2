// SPDX-License-Identifier: MIT
#include "susr/storage/tables.hpp"

#include <algorithm>

#include "catch.hpp"
#include "recording.hpp"

namespace {

using namespace susr::storage;  // NOLINT(google-build-using-namespace)
using susr::test::Record;

std::vector<TableDescription> tables() {
  return describe_tables(Store::in_memory());
}

TableDescription table_named(const std::string& name) {
  const auto all = tables();
  const auto found = std::ranges::find(all, name, &TableDescription::name);
  REQUIRE(found != all.end());
  return *found;
}

TableColumn column_of(const std::string& table, const std::string& name) {
  const auto columns = table_named(table).columns;
  const auto found = std::ranges::find(columns, name, &TableColumn::name);
  REQUIRE(found != columns.end());
  return *found;
}

}  // namespace

TEST_CASE("every table of the schema is described, after those that it refers to", "[tables]") {
  std::vector<std::string> names;
  for (const auto& table : tables()) {
    for (const auto& key : table.foreign_keys)
      CHECK(std::ranges::find(names, key.table) != names.end());
    CHECK_FALSE(table.primary_key.empty());
    names.push_back(table.name);
  }
  CHECK(names.size() >= 11);
  CHECK(names.front() == "event_kinds");
}

TEST_CASE("a column has the type that the schema holds it to", "[tables]") {
  CHECK(column_of("events", "sequence").type == ColumnType::integer);
  CHECK(column_of("events", "recorded_at").type == ColumnType::text);
  CHECK(column_of("events", "effective").type == ColumnType::partial_date);
  CHECK(column_of("events", "effective_on").type == ColumnType::date);
  CHECK(column_of("action_versions", "meeting_on").type == ColumnType::date);
  CHECK(column_of("leg_versions", "valid_until").type == ColumnType::date);
  CHECK(column_of("leg_versions", "evidence").required);
  CHECK_FALSE(column_of("leg_versions", "completed_on").required);
}

TEST_CASE("what a column holds besides is what the schema holds it to", "[tables]") {
  using susr::storage::ColumnForm;
  CHECK(column_of("leg_versions", "is_open").form == ColumnForm::yes_or_no);
  CHECK(column_of("leg_versions", "by_one_account").form == ColumnForm::yes_or_no);
  CHECK(column_of("leg_versions", "number").form == ColumnForm::any);
  CHECK(column_of("action_versions", "themes").form == ColumnForm::list);
  CHECK(column_of("events", "changes").form == ColumnForm::list);
  CHECK(column_of("events", "payload").form == ColumnForm::object);
  CHECK(column_of("events", "recorded_at").form == ColumnForm::moment);
  CHECK(column_of("cases", "reference").form == ColumnForm::any);
}

TEST_CASE("keys are those of the schema", "[tables]") {
  const auto cases = table_named("cases");
  CHECK(cases.primary_key == std::vector<std::string>{"case_id"});
  CHECK(cases.unique == std::vector<std::vector<std::string>>{{"reference"}});
  REQUIRE(cases.foreign_keys.size() == 1);
  CHECK(cases.foreign_keys[0].columns == std::vector<std::string>{"case_id"});
  CHECK(cases.foreign_keys[0].table == "events");
  CHECK(cases.foreign_keys[0].there == std::vector<std::string>{"sequence"});
  CHECK(table_named("leg_versions").primary_key ==
        std::vector<std::string>{"case_id", "number", "leg", "valid_from"});
}

TEST_CASE("rows come in the order of the key, and NULL is no empty text", "[tables]") {
  Record record;
  const auto second = record.refer("2026-02-01", "B");
  record.assign(record.review("2026-01-05"), "2026-02-01", "2026-03-01");
  std::vector<std::int64_t> sequences;
  for_each_row(record.store, table_named("events"), [&](std::vector<ColumnValue>& row) {
    sequences.push_back(std::get<std::int64_t>(row[0]));
    CHECK(row.size() == 14);
  });
  CHECK(sequences == std::vector<std::int64_t>{1, 2, 3, 4, 5, 6});
  for_each_row(record.store, table_named("leg_versions"), [&](std::vector<ColumnValue>& row) {
    CHECK(std::get<std::string>(row[6]).empty());            // its area: the whole region
    CHECK(std::holds_alternative<std::monostate>(row[13]));  // the day on which it was completed
  });
  CHECK(texts_in_columns(record.store, "agency") == std::vector<std::string>{"SWP"});
  CHECK(texts_in_columns(record.store, "reference") ==
        std::vector<std::string>{second, "CV-2026-001"});
}
