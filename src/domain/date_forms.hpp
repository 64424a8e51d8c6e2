// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "susr/domain/date_reading.hpp"

#include "text_cursor.hpp"

namespace susr::domain {

/// A way in which a date is written, read from where the cursor stands, which then is at its end.
using DateForm = std::optional<PartialDate> (*)(TextCursor&, DayOrder);

/// The usual ways, ISO 8601 first.
std::span<const DateForm> date_forms();

/// Q3 2025/26: the last day of the quarter of a financial year, which begins on 1 April.
std::optional<PartialDate> quarter(TextCursor& cursor);

/// Takes the time of the day after a date, which changes nothing: 00:00:00.
void take_time(TextCursor& cursor);

/// What the text is the beginning of, where it is no date.
enum class Shape { day_without_year, quarter, date_in_numbers, other };
Shape shape_of(std::string_view text);

}  // namespace susr::domain
