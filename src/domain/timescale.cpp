// SPDX-License-Identifier: MIT
#include "susr/domain/timescale.hpp"

#include <algorithm>

#include "susr/domain/reference.hpp"

namespace susr::domain {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::weeks;
using std::chrono::year_month_day;

Date add_months(Date start, int count) {
  const auto moved = year_month_day{start} + months{count};
  return Date{moved.ok() ? moved : moved.year() / moved.month() / std::chrono::last};
}

Date add_working_days(Date start, int count, std::span<const Date> bank_holidays) {
  Date day = start;
  while (count > 0) {
    day += days{1};
    const std::chrono::weekday weekday{day};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    if (!weekend && !std::ranges::binary_search(bank_holidays, day)) --count;
  }
  return day;
}

}  // namespace

std::optional<Length> parse_length(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto count = whole_number(text.substr(0, space));
  auto unit = from_code<Unit>(text.substr(space + 1));
  if (!unit) unit = from_code<Unit>(std::string(text.substr(space + 1)) + 's');
  constexpr int most = 100'000;
  if (!count || !unit || *count < 1 || *count > most) return std::nullopt;
  return Length{.count = *count, .unit = *unit};
}

Date add(Date start, Length length, std::span<const Date> bank_holidays) {
  constexpr int months_a_year = 12;
  switch (length.unit) {
    case Unit::weeks:
      return start + weeks{length.count};
    case Unit::months:
      return add_months(start, length.count);
    case Unit::years:
      return add_months(start, months_a_year * length.count);
    case Unit::working_days:
      return add_working_days(start, length.count, bank_holidays);
    case Unit::days:
      break;
  }
  return start + days{length.count};
}

}  // namespace susr::domain
