// SPDX-License-Identifier: MIT
#include "date_forms.hpp"

#include <array>
#include <chrono>
#include <utility>

#include <fmt/format.h>

namespace susr::domain {

namespace {

constexpr int century = 2000;
constexpr int year_digits = 4;

std::optional<PartialDate> day(int year, int month, int day_of_month) {
  return parse_partial_date(fmt::format("{:04}-{:02}-{:02}", year, month, day_of_month));
}

/// A year of four digits, or of two, which are those of 2000 to 2099.
std::optional<int> year_in(TextCursor& cursor) {
  const bool is_cut = cursor.take_any("'");
  const auto number = cursor.number();
  if (!number) return std::nullopt;
  if (number->digits == 2) return century + number->value;
  return number->digits == year_digits && !is_cut ? std::optional(number->value) : std::nullopt;
}

/// 2026-03-31, 2026/03/31, 2026-03.
std::optional<PartialDate> year_first(TextCursor& cursor, DayOrder /*order*/) {
  const auto year = cursor.number();
  if (!year || year->digits != year_digits) return std::nullopt;
  const auto separator = cursor.peek();
  if (!cursor.take_any("-/.")) return std::nullopt;
  const auto month = cursor.number();
  if (!month || month->digits > 2) return std::nullopt;
  if (cursor.peek() != separator) {
    if (separator != '-' || month->digits != 2) return std::nullopt;
    return parse_partial_date(fmt::format("{:04}-{:02}", year->value, month->value));
  }
  cursor.take_any("-/.");
  const auto date = cursor.number();
  if (!date || date->digits > 2) return std::nullopt;
  return day(year->value, month->value, date->value);
}

/// 12/2026.
std::optional<PartialDate> month_in_numbers(TextCursor& cursor, DayOrder /*order*/) {
  const auto month = cursor.number();
  if (!month || month->digits > 2 || !cursor.take_any("/.-")) return std::nullopt;
  const auto year = cursor.number();
  if (!year || year->digits != year_digits) return std::nullopt;
  return parse_partial_date(fmt::format("{:04}-{:02}", year->value, month->value));
}

/// 31/03/2026, 31.3.26, 31-03-2026, 31 / 03 / 2026.
std::optional<PartialDate> in_numbers(TextCursor& cursor, DayOrder order) {
  auto first = cursor.number();
  bool is_spaced = cursor.take_many(" ");
  const auto separator = cursor.peek();
  if (!first || first->digits > 2 || !cursor.take_any("/.-")) return std::nullopt;
  is_spaced = cursor.take_many(" ") || is_spaced;
  auto second = cursor.number();
  is_spaced = cursor.take_many(" ") || is_spaced;
  if (!second || second->digits > 2 || cursor.peek() != separator) return std::nullopt;
  cursor.take_any("/.-");
  is_spaced = cursor.take_many(" ") || is_spaced;
  const auto begin = cursor.place();
  const auto year = year_in(cursor);
  if (!year || (is_spaced && cursor.place() - begin != year_digits)) return std::nullopt;
  if (order == DayOrder::month_first) std::swap(first, second);
  return day(*year, second->value, first->value);
}

/// A word, with the dot of one that is cut short.
int month_in(TextCursor& cursor) {
  const auto month = month_called(cursor.word());
  if (month > 0) cursor.take_any(".");
  return month;
}

/// 2 November 2026, 2nd of November 2026, 31-Mar-26, 31ain o Fawrth 2026.
std::optional<PartialDate> with_month_name(TextCursor& cursor, DayOrder /*order*/) {
  const auto number = cursor.number();
  if (!number || number->digits > 2) return std::nullopt;
  cursor.take_ordinal_ending();
  cursor.take_many(" -/.,");
  if (cursor.take_word("of") || cursor.take_word("o")) cursor.take_many(" ");
  if (cursor.take_word("mis") || cursor.take_word("fis")) cursor.take_many(" ");
  const auto month = month_in(cursor);
  if (month == 0) return std::nullopt;
  cursor.take_many(" -/,");
  const auto year = year_in(cursor);
  return year ? day(*year, month, number->value) : std::nullopt;
}

/// March 31, 2026.
std::optional<PartialDate> month_name_first(TextCursor& cursor, DayOrder /*order*/) {
  const auto month = month_in(cursor);
  if (month == 0 || !cursor.take_many(" ")) return std::nullopt;
  const auto number = cursor.number();
  if (!number || number->digits > 2) return std::nullopt;
  cursor.take_ordinal_ending();
  if (!cursor.take_many(" ,")) return std::nullopt;
  const auto year = cursor.number();
  if (!year || year->digits != year_digits) return std::nullopt;
  return day(year->value, month, number->value);
}

/// March 2026, Dec-25, Dec '25. "Dec 25" can be a day, and is none.
std::optional<PartialDate> only_month(TextCursor& cursor, DayOrder /*order*/) {
  if (cursor.take_word("mis") || cursor.take_word("fis")) cursor.take_many(" ");
  const auto month = month_in(cursor);
  if (month == 0) return std::nullopt;
  const bool is_joined = cursor.take_any("-/");
  if (!is_joined) cursor.take_many(" ,");
  const bool may_be_cut = is_joined || cursor.peek() == '\'';
  const auto begin = cursor.place();
  const auto year = year_in(cursor);
  const bool is_whole = cursor.place() - begin == year_digits;
  if (!year || (!is_whole && !may_be_cut)) return std::nullopt;
  return parse_partial_date(fmt::format("{:04}-{:02}", *year, month));
}

/// The day of the week ahead: Monday, dydd Llun.
std::optional<unsigned> weekday_in(TextCursor& cursor) {
  if (!cursor.take_word("dydd")) return weekday_called(cursor.word());
  cursor.take_many(" ");
  return welsh_weekday_called(cursor.word());
}

/// The date with the day of the week before it, if there is one, which must be right, and with the
/// time of day after it.
template <DateForm form>
std::optional<PartialDate> whole(TextCursor& cursor, DayOrder order) {
  auto ahead = cursor;
  const auto named = weekday_in(ahead);
  if (named) {
    ahead.take_many(" ,.");
    cursor = ahead;
  }
  const auto date = form(cursor, order);
  if (!date || date->precision != Precision::day) return named ? std::nullopt : date;
  const std::chrono::weekday weekday{date->first_day};
  if (named && weekday.c_encoding() != *named) return std::nullopt;
  take_time(cursor);
  return date;
}

constexpr std::array<DateForm, 6> forms{whole<year_first>,       month_in_numbers,
                                        whole<in_numbers>,       whole<with_month_name>,
                                        whole<month_name_first>, only_month};

/// Which quarter: Q3, quarter 3. 0 if it names none.
int quarter_of_a_year(TextCursor& cursor) {
  const bool is_named =
      cursor.take_word("quarter") || cursor.take_word("chwarter") || cursor.take_word("q");
  cursor.take_many(" ");
  const auto number = is_named ? cursor.number() : std::nullopt;
  return number && number->value >= 1 && number->value <= 4 ? number->value : 0;
}

}  // namespace

// Midnight in UTC is of the same day here; another time with a zone need not be.
void take_time(TextCursor& cursor) {
  auto ahead = cursor;
  if (!ahead.take_any("t") && !ahead.take_many(" ,")) return;
  const auto hours = ahead.number();
  if (!hours || hours->digits > 2 || ahead.peek() != ':') return;
  int total = hours->value;
  while (ahead.take_any(":.")) {
    const auto part = ahead.number();
    if (!part) return;
    total += part->value;
  }
  auto zone = ahead;
  zone.take_many(" ");
  if (zone.take_word("z") ? total == 0 : zone.take_word("am") || zone.take_word("pm")) ahead = zone;
  cursor = ahead;
}

std::span<const DateForm> date_forms() {
  return forms;
}

std::optional<PartialDate> quarter(TextCursor& cursor) {
  const auto number = quarter_of_a_year(cursor);
  if (number == 0) return std::nullopt;
  cursor.take_many(" ,-/");
  if (cursor.take_word("of") || cursor.take_word("fy")) cursor.take_many(" ");
  const auto first = cursor.number();
  if (!first || !cursor.take_any("/-")) return std::nullopt;
  const auto second = cursor.number();
  if (!second) return std::nullopt;
  constexpr int hundred = 100;
  const auto year = first->digits == 2 ? century + first->value : first->value;
  const bool is_next =
      second->value == (second->digits == year_digits ? year + 1 : (year + 1) % hundred);
  const bool is_year = first->digits == 2 || first->digits == year_digits;
  if (!is_year || !is_next) return std::nullopt;
  constexpr std::array<int, 4> last_months{6, 9, 12, 3};
  const auto month = last_months.at(static_cast<std::size_t>(number - 1));
  const auto in_year = number == 4 ? year + 1 : year;
  const auto found = parse_partial_date(fmt::format("{:04}-{:02}", in_year, month));
  return found ? std::optional(on_day(found->last_day())) : std::nullopt;
}

Shape shape_of(std::string_view text) {
  TextCursor quarter(text, 0);
  if (quarter_of_a_year(quarter) > 0) return Shape::quarter;
  TextCursor month(text, 0);
  if (month_in(month) > 0) return Shape::day_without_year;
  TextCursor numbers(text, 0);
  if (!numbers.number()) return Shape::other;
  numbers.take_ordinal_ending();
  const bool is_parted = numbers.take_many(" -/.");
  if (numbers.take_word("of") || numbers.take_word("o")) numbers.take_many(" ");
  auto name = numbers;
  if (month_in(name) > 0)
    return name.take_many(" -/,.") && name.is_at_digit() ? Shape::date_in_numbers
                                                         : Shape::day_without_year;
  if (!is_parted || !numbers.number()) return Shape::other;
  return numbers.peek() == '\0' ? Shape::day_without_year : Shape::date_in_numbers;
}

}  // namespace susr::domain
