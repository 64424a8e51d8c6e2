// SPDX-License-Identifier: MIT
#include "susr/storage/sealed_log.hpp"

#include <variant>

#include <fmt/format.h>

#include "susr/storage/tables.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/sha256.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "storage/sealed_text.hpp"

namespace {

using namespace susr::storage;  // NOLINT(google-build-using-namespace)
using susr::test::Record;
using Columns = std::vector<std::string>;

constexpr std::size_t seal_column = 12;

/// The events of a store, each as the texts of its columns.
std::vector<Columns> events_in(const Store& store) {
  TableDescription events;
  for (const auto& table : describe_tables(store))
    if (table.name == "events") events = table;
  std::vector<Columns> found;
  for_each_row(store, events, [&](std::vector<ColumnValue>& row) {
    auto& columns = found.emplace_back();
    for (const auto& value : row) {
      const auto* number = std::get_if<std::int64_t>(&value);
      columns.push_back(number ? std::to_string(*number) : std::get<std::string>(value));
    }
  });
  return found;
}

/// The events of a review with an action.
std::vector<Columns> some_events() {
  Record record;
  record.assign(record.review("2026-01-05"), "2026-02-01", "2026-03-01");
  return events_in(record.store);
}

/// The seal of what an event says.
std::string seal_of(const Columns& event) {
  susr::support::Sha256 hash;
  for (std::size_t i = 0; i < seal_column; ++i) {
    const auto column = with_digests(event[i]).value_or(event[i]);
    hash.add(fmt::format("{}:{},", column.size(), column));
  }
  return hash.finish();
}

/// What keeps the second event from being added when it is changed so.
std::string fault_when(const std::function<void(Columns&)>& change) {
  auto events = some_events();
  change(events[1]);
  auto store = Store::in_memory();
  SealedLog log(store);
  REQUIRE_FALSE(log.add(events[0]));
  const auto fault = log.add(events[1]);
  CHECK(log.head().events == (fault ? 1 : 2));
  return fault.value_or("");
}

}  // namespace

TEST_CASE("a log that is put into an empty store is the same log", "[sealed]") {
  const auto events = some_events();
  auto store = Store::in_memory();
  {
    SealedLog log(store);
    for (const auto& event : events)
      CHECK_FALSE(log.add(event));
    CHECK(log.head().events == static_cast<std::int64_t>(events.size()));
    CHECK(log.head().hash == events.back()[seal_column]);
  }
  remake_tables(store);
  CHECK(events_in(store) == events);
  verify(store, events.front()[seal_column], [](const Finding& finding) { FAIL(finding.detail); });
}

TEST_CASE("no column of an event can be changed on the way", "[sealed]") {
  CHECK(fault_when([](Columns&) {}).empty());
  CHECK(fault_when([](Columns& event) { event[0] = "3"; }) == "event 2 should be here");
  CHECK(fault_when([](Columns& event) { event[0] = "02"; }) == "event 2 should be here");
  CHECK(fault_when([](Columns& event) { event[11] = event[seal_column]; }) ==
        "it does not give the hash of the event before it");
  CHECK(fault_when([](Columns& event) { event.resize(seal_column); }) ==
        "it does not have the columns of an event");
  for (const std::size_t column : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U, 12U}) {
    CAPTURE(column);
    CHECK(fault_when([&](Columns& event) { event[column] += "x"; }) ==
          "its contents are not what was sealed");
  }
}

TEST_CASE("what is sealed but could not be read is not taken", "[sealed]") {
  const auto sealed_with = [](std::size_t column, const std::string& text) {
    return fault_when([&](Columns& event) {
      event[column] = text;
      event[seal_column] = seal_of(event);
    });
  };
  CHECK(sealed_with(1, "2026-11-22") == "recorded_at holds a value that susr never writes");
  CHECK(sealed_with(4, "soon") == "effective holds a value that susr never writes");
  CHECK(sealed_with(8, "forgotten") == "kind holds a value that susr never writes");
  CHECK(sealed_with(9, "{}") == "payload holds a value that susr never writes");
  CHECK(sealed_with(6, "") == "case_reference holds a value that susr never writes");
  CHECK(sealed_with(10, "[1]") == "changes holds a value that susr never writes");
  CHECK(sealed_with(5, "2026-02-31") == "effective_on holds a value that susr never writes");
  CHECK(sealed_with(2, "") == "it holds a value that susr never writes");
}

TEST_CASE("a policy whose digest is not that of its text is not taken", "[sealed]") {
  auto policy = some_events().front();
  const auto digit = policy[9].find("months = 2");
  REQUIRE(digit != std::string::npos);
  policy[9].replace(digit, 10, "months = 9");
  policy[seal_column] = seal_of(policy);
  auto store = Store::in_memory();
  CHECK(SealedLog(store).add(policy) == "payload holds a value that susr never writes");
}

TEST_CASE("a log is put into no store that has events", "[sealed]") {
  Record record;
  record.refer("2026-01-05");
  CHECK(susr::test::problem_of(susr::test::error_of([&] { SealedLog log(record.store); })).why ==
        "it already has 2 events");
}
