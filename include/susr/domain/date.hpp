// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace susr::domain {

/// A calendar day. It has no time and no time zone.
using Date = std::chrono::sys_days;

/// The day written as `2026-03-31`; nothing if it is not written so, or is no day of the years
/// 1900 to 2199 (a year outside of them is a typing error).
std::optional<Date> parse_date(std::string_view text);

/// `2026-03-31`.
std::string to_text(Date date);

/// The calendar day in London at a moment in UTC, whatever time zone the machine is set to.
/// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
/// Sunday of October (Summer Time Order 2002).
Date london_day(std::chrono::sys_seconds moment);

/// The first moment, in UTC, of a day in London.
std::chrono::sys_seconds start_of_london_day(Date day);

/// How much of a date is known.
enum class Precision { year, month, day };

/// A date as the record gives it: a day, or just the month or year. It is kept and shown as given.
/// Where an exact day is needed, the last possible day is used, so that nothing is called late on
/// an uncertain date.
struct PartialDate {
  Date first_day;
  Precision precision = Precision::day;

  [[nodiscard]] Date last_day() const;
  auto operator<=>(const PartialDate&) const = default;
};

/// `2026`, `2026-03` or `2026-03-31`; nothing if the text is none of them.
std::optional<PartialDate> parse_partial_date(std::string_view text);

/// As it was given: `2026`, `2026-03` or `2026-03-31`.
std::string to_text(const PartialDate& date);

/// A date that is known to the day.
PartialDate on_day(Date day);

}  // namespace susr::domain
