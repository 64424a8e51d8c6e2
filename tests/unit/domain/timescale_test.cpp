// SPDX-License-Identifier: MIT
#include "susr/domain/timescale.hpp"

#include <algorithm>
#include <string>

#include "dates.hpp"
#include "policies.hpp"
#include "properties.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::bank_holidays;
using susr::test::check_property;
using susr::test::day;

using std::chrono::days;
using std::chrono::year_month_day;

std::string after(std::string_view start, int count, Unit unit) {
  return to_text(add(day(start), {.count = count, .unit = unit}, bank_holidays()));
}

Date months_after(Date start, int count) {
  return add(start, {.count = count, .unit = Unit::months}, {});
}

/// Any day of the years 2024 to 2027, for which the bank holidays are known.
Date any_day() {
  return day("2024-01-01") + days{*rc::gen::inRange(0, 1400)};
}

bool is_working_day(Date date, const std::vector<Date>& holidays) {
  const std::chrono::weekday weekday{date};
  const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
  return !weekend && !std::ranges::binary_search(holidays, date);
}

}  // namespace

TEST_CASE("a length in days or weeks is counted from the day after its start") {
  CHECK(after("2026-03-01", 0, Unit::days) == "2026-03-01");
  CHECK(after("2026-03-01", 28, Unit::days) == "2026-03-29");
  CHECK(after("2026-12-20", 2, Unit::weeks) == "2027-01-03");
}

TEST_CASE("a length in months keeps the day number") {
  CHECK(after("2026-01-15", 2, Unit::months) == "2026-03-15");
  CHECK(after("2026-11-30", 1, Unit::months) == "2026-12-30");
  CHECK(after("2026-12-01", 1, Unit::months) == "2027-01-01");
}

TEST_CASE("where the month has no such day, its last day is taken") {
  CHECK(after("2026-12-31", 2, Unit::months) == "2027-02-28");
  CHECK(after("2023-12-31", 2, Unit::months) == "2024-02-29");
  CHECK(after("2024-02-29", 12, Unit::months) == "2025-02-28");
  CHECK(after("2026-08-31", 3, Unit::months) == "2026-11-30");
  CHECK(after("2026-01-30", 1, Unit::months) == "2026-02-28");
}

TEST_CASE("the last day of a short month stays on its number in a longer one") {
  CHECK(after("2025-02-28", 12, Unit::months) == "2026-02-28");
  CHECK(after("2026-02-28", 1, Unit::months) == "2026-03-28");
  CHECK(after("2023-02-28", 12, Unit::months) == "2024-02-28");
}

TEST_CASE("a year is twelve months") {
  CHECK(after("2024-02-29", 1, Unit::years) == "2025-02-28");
  CHECK(after("2024-02-29", 4, Unit::years) == "2028-02-29");
  CHECK(after("2026-06-30", 2, Unit::years) == "2028-06-30");
}

TEST_CASE("working days skip Saturdays and Sundays") {
  CHECK(after("2026-07-03", 1, Unit::working_days) == "2026-07-06");
  CHECK(after("2026-07-04", 1, Unit::working_days) == "2026-07-06");
  CHECK(after("2026-07-06", 5, Unit::working_days) == "2026-07-13");
  CHECK(after("2026-07-04", 0, Unit::working_days) == "2026-07-04");
}

TEST_CASE("working days skip the bank holidays of Easter") {
  // Good Friday was 3 April 2026 and Easter Monday 6 April.
  CHECK(after("2026-04-02", 1, Unit::working_days) == "2026-04-07");
  CHECK(after("2026-04-03", 1, Unit::working_days) == "2026-04-07");
  CHECK(after("2026-04-01", 3, Unit::working_days) == "2026-04-08");
}

TEST_CASE("working days skip the bank holidays of Christmas and their substitute days") {
  // Boxing Day 2026 is a Saturday: Monday 28 December stands in for it.
  CHECK(after("2026-12-24", 1, Unit::working_days) == "2026-12-29");
  CHECK(after("2026-12-24", 5, Unit::working_days) == "2027-01-05");
  CHECK(after("2024-12-24", 1, Unit::working_days) == "2024-12-27");
}

TEST_CASE("without a list of bank holidays only weekends are skipped") {
  const Length one_day{.count = 1, .unit = Unit::working_days};
  CHECK(to_text(add(day("2026-12-24"), one_day, {})) == "2026-12-25");
}

TEST_CASE("months move the month by their number, whatever the day") {
  check_property("the month is so many later, the day the same or the month's last", [] {
    const year_month_day start{any_day()};
    const int count = *rc::gen::inRange(0, 60);
    const year_month_day end{months_after(Date{start}, count)};
    RC_ASSERT(end.year() / end.month() ==
              start.year() / start.month() + std::chrono::months{count});
    const bool last_of_month = end == year_month_day{end.year() / end.month() / std::chrono::last};
    RC_ASSERT(end.day() == start.day() || (last_of_month && end.day() < start.day()));
  });
}

TEST_CASE("what starts later is never due earlier, and more months are due later") {
  check_property("adding months is monotone", [] {
    const auto start = any_day();
    const auto later = start + days{*rc::gen::inRange(0, 62)};
    const int count = *rc::gen::inRange(0, 60);
    RC_ASSERT(months_after(start, count) <= months_after(later, count));
    RC_ASSERT(months_after(start, count) < months_after(start, count + 1));
  });
}

TEST_CASE("years, months and weeks agree with one another") {
  check_property("a year is twelve months and a week seven days", [] {
    const auto start = any_day();
    const int count = *rc::gen::inRange(0, 10);
    const auto added = [&](int number, Unit unit) {
      return add(start, {.count = number, .unit = unit}, {});
    };
    RC_ASSERT(added(count, Unit::years) == added(12 * count, Unit::months));
    RC_ASSERT(added(count, Unit::weeks) == added(7 * count, Unit::days));
  });
}

TEST_CASE("so many working days lie between the start and the due day") {
  check_property("the days after the start, to the due day, hold that number of working days", [] {
    const auto holidays = bank_holidays();
    const auto start = any_day();
    const int count = *rc::gen::inRange(1, 40);
    const auto end = add(start, {.count = count, .unit = Unit::working_days}, holidays);
    int found = 0;
    for (auto each = start + days{1}; each <= end; each += days{1})
      found += is_working_day(each, holidays) ? 1 : 0;
    RC_ASSERT(found == count);
    RC_ASSERT(is_working_day(end, holidays));
  });
}
