// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::exchange {

/// What a spreadsheet's format makes of a number.
struct NumberFormat {
  enum class Shows { number, day, month, year, time } shows = Shows::number;
  int decimals = -1;  ///< so many, always; -1: as many as there are
};

/// What a format such as "dd/mm/yyyy" or "0.00" shows.
NumberFormat format_of(std::string_view code);

/// What one of the formats shows that a workbook has by number only (ECMA-376, 18.8.30).
NumberFormat numbered_format(int number);

/// The first day from which days are counted. Either counts 1900 as a leap year, or begins in 1904.
enum class Epoch { from_1900, from_1904 };

/// What a cell shows: a date as 2026-03-31 or, if the format shows no day, 2026-03; a number in
/// decimal. A number that is no day in its calendar stays a number.
std::string shown(double number, const NumberFormat& format, Epoch epoch);

}  // namespace susr::exchange
