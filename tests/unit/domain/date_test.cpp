// SPDX-License-Identifier: MIT
#include "susr/domain/date.hpp"

#include "catch.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)

Date day(std::string_view text) {
  const auto date = parse_date(text);
  REQUIRE(date);
  return *date;
}

std::chrono::sys_seconds moment(std::string_view date, int hour, int minute) {
  return day(date) + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

}  // namespace

TEST_CASE("a day is read from ISO 8601 and written back") {
  CHECK(to_text(day("2024-02-29")) == "2024-02-29");
  CHECK(to_text(day("1900-01-01")) == "1900-01-01");
}

TEST_CASE("what is no day is not read") {
  for (const auto* text : {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-01",
                           "26-01-01", "2026-01-01 ", "2026/01/01", "", "1899-12-31", "2200-01-01",
                           "20260101", "2026-01-0x", "-026-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a date known only to the month or year keeps its precision and counts on its last day") {
  const auto month = parse_partial_date("2024-02");
  REQUIRE(month);
  CHECK(to_text(*month) == "2024-02");
  CHECK(month->last_day() == day("2024-02-29"));
  const auto year = parse_partial_date("2016");
  REQUIRE(year);
  CHECK(to_text(*year) == "2016");
  CHECK(year->first_day == day("2016-01-01"));
  CHECK(year->last_day() == day("2016-12-31"));
  CHECK_FALSE(parse_partial_date("2024-13"));
  CHECK_FALSE(parse_partial_date("202"));
}

TEST_CASE("today is the calendar day in London, in summer and in winter") {
  CHECK(london_day(moment("2026-01-15", 23, 59)) == day("2026-01-15"));
  CHECK(london_day(moment("2026-07-15", 22, 59)) == day("2026-07-15"));
  CHECK(london_day(moment("2026-07-15", 23, 0)) == day("2026-07-16"));
  // Summer time began at 01:00 UTC on 29 March 2026 and ended at 01:00 UTC on 25 October.
  CHECK(london_day(moment("2026-03-28", 23, 30)) == day("2026-03-28"));
  CHECK(london_day(moment("2026-03-29", 23, 30)) == day("2026-03-30"));
  CHECK(london_day(moment("2026-10-24", 23, 30)) == day("2026-10-25"));
  CHECK(london_day(moment("2026-10-25", 23, 30)) == day("2026-10-25"));
}

TEST_CASE("a day in London starts at midnight there, which in summer is 23:00 UTC the day before") {
  CHECK(start_of_london_day(day("2026-01-15")) == moment("2026-01-15", 0, 0));
  CHECK(start_of_london_day(day("2026-07-15")) == moment("2026-07-14", 23, 0));
  // The clocks change at 01:00 UTC.
  CHECK(start_of_london_day(day("2026-03-29")) == moment("2026-03-29", 0, 0));
  CHECK(start_of_london_day(day("2026-03-30")) == moment("2026-03-29", 23, 0));
  CHECK(start_of_london_day(day("2026-10-25")) == moment("2026-10-24", 23, 0));
  CHECK(start_of_london_day(day("2026-10-26")) == moment("2026-10-26", 0, 0));
}
