// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::exchange {

/// How a spreadsheet's format shows a number.
struct NumberFormat {
  enum class Shows { number, percent, day, month, year, time } shows = Shows::number;
  int decimals = -1;  ///< the number of decimals; -1: as many as there are
  int digits = 1;     ///< of a whole number, at least: 007
};

/// What a format such as "dd/mm/yyyy" or "0.00" shows.
NumberFormat format_of(std::string_view code);

/// What a built-in format shows, which workbooks give by number only (ECMA-376, 18.8.30).
NumberFormat numbered_format(int number);

/// Where day counts start: in 1900, counted as a leap year, or in 1904.
enum class Epoch { from_1900, from_1904 };

/// What a cell shows: a date as 2026-03-31 or, if the format shows no day, 2026-03; a number in
/// decimal. A number outside the calendar stays a number.
std::string shown(double number, const NumberFormat& format, Epoch epoch);

}  // namespace susr::exchange
