// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"

namespace susr::domain {

// Dates as people type them. docs/import.md has a table of how each form is read, and a test checks
// it. Nothing is guessed: a text that could be two dates is not a date.

/// Whether 02/03/2026 is 2 March or 3 February.
enum class DayOrder { day_first, month_first };
template <>
inline constexpr std::array codes_of<DayOrder>{Code{DayOrder::day_first, "day-first"},
                                               Code{DayOrder::month_first, "month-first"}};

/// How dates are written in a file.
struct DateStyle {
  DayOrder order = DayOrder::day_first;
  /// If there are any, only these are read, and ISO 8601: see date_format.hpp.
  std::vector<std::string> formats;
};

/// A date within a text: where it begins, and how many bytes it takes.
struct DateInText {
  PartialDate date;
  std::size_t begin = 0;
  std::size_t length = 0;
  bool is_quarter = false;  ///< the date is the last day of a quarter that was meant
  /// What stands before it may be part of it: "2 or 3 March 2026", "mid-March 2026".
  bool is_unclear = false;
};

/// The dates in the text, from left to right.
std::vector<DateInText> dates_in(std::string_view text, const DateStyle& style);

/// The date if the whole text is one, apart from a time of day.
std::optional<DateInText> whole_date(std::string_view text, const DateStyle& style);

/// The date that the whole text gives as a last day: "by 31 March 2026", "end of March 2026".
std::optional<DateInText> due_date(std::string_view text, const DateStyle& style);

/// Why a text gives no date.
enum class NoDate {
  several,          ///< it has more than one
  beside_text,      ///< it has one, and says more
  open_ended,       ///< it says that there is none: "ongoing"
  finished,         ///< it says that something is done, and not when
  relative,         ///< it counts from another date: "within 6 months of publication"
  without_year,     ///< 31 March, Dec 25
  unclear_quarter,  ///< "Q3 2026": of the calendar or of the financial year
  season,           ///< "spring 2026"
  serial,           ///< 46112, as a spreadsheet counts days
  no_such_day,      ///< 31/02/2026, or 04/13/2026 where the day comes first
  unknown           ///< anything else
};

/// Why the text isn't a date, as far as can be told.
NoDate why_no_date(std::string_view text, const DateStyle& style);

/// The date on which a cell says that something was completed. It begins with the date, or has a
/// word of completion and one date. `unclear` is a cell that says that it is completed and not
/// clearly when; neither, one that does not say so.
struct Completion {
  std::optional<DateInText> date;
  bool is_unclear = false;
};
Completion completion_in(std::string_view text, const DateStyle& style);

}  // namespace susr::domain
