// SPDX-License-Identifier: MIT
#include "susr/domain/date.hpp"

namespace susr::domain {

namespace {

using std::chrono::last;
using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

/// The number that `text` writes in decimal digits and nothing else; -1 if it does not.
int digits(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<Date> day_of(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 0 || day < 0) return std::nullopt;
  const year_month_day date{std::chrono::year{year},
                            std::chrono::month{static_cast<unsigned>(month)},
                            std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

/// Writes `number` as `width` digits from `place` on.
void put(std::string& text, std::size_t place, unsigned width, unsigned number) {
  for (auto i = place + width; i > place; --i) {
    text[i - 1] = static_cast<char>('0' + number % 10);
    number /= 10;
  }
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return day_of(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
}

std::string to_text(Date date) {
  const year_month_day ymd{date};
  std::string text = "0000-00-00";
  put(text, 0, 4, static_cast<unsigned>(static_cast<int>(ymd.year())));
  put(text, 5, 2, static_cast<unsigned>(ymd.month()));
  put(text, 8, 2, static_cast<unsigned>(ymd.day()));
  return text;
}

Date london_day(std::chrono::sys_seconds moment) {
  using std::chrono::hours;
  using std::chrono::Sunday;
  const auto year = year_month_day{std::chrono::floor<std::chrono::days>(moment)}.year();
  const auto starts = Date{year / std::chrono::March / Sunday[last]} + hours{1};
  const auto ends = Date{year / std::chrono::October / Sunday[last]} + hours{1};
  const bool summer = moment >= starts && moment < ends;
  return std::chrono::floor<std::chrono::days>(moment + hours{summer ? 1 : 0});
}

std::chrono::sys_seconds start_of_london_day(Date day) {
  const std::chrono::sys_seconds midnight{day};
  const auto an_hour_before = midnight - std::chrono::hours{1};
  return london_day(an_hour_before) == day ? an_hour_before : midnight;
}

Date PartialDate::last_day() const {
  const year_month_day ymd{first_day};
  switch (precision) {
    case Precision::year:
      return Date{ymd.year() / std::chrono::December / last};
    case Precision::month:
      return Date{ymd.year() / ymd.month() / last};
    case Precision::day:
      break;
  }
  return first_day;
}

std::optional<PartialDate> parse_partial_date(std::string_view text) {
  const auto with = [](std::optional<Date> day, Precision precision) {
    return day ? std::optional(PartialDate{*day, precision}) : std::nullopt;
  };
  if (text.size() == 4) return with(day_of(digits(text), 1, 1), Precision::year);
  if (text.size() == 7 && text[4] == '-') {
    return with(day_of(digits(text.substr(0, 4)), digits(text.substr(5)), 1), Precision::month);
  }
  return with(parse_date(text), Precision::day);
}

std::string to_text(const PartialDate& date) {
  constexpr std::size_t year_length = 4;
  constexpr std::size_t month_length = 7;
  auto text = to_text(date.first_day);
  if (date.precision == Precision::year) text.resize(year_length);
  if (date.precision == Precision::month) text.resize(month_length);
  return text;
}

PartialDate on_day(Date day) {
  return {.first_day = day, .precision = Precision::day};
}

}  // namespace susr::domain
