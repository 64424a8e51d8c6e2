// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/date_reading.hpp"

namespace susr::domain {

// Dates as people type them in spreadsheets. A format is made of YYYY or YY (of the years 2000 to
// 2099), MM or M, or MMM for the name of a month in English or Welsh, DD or D, and what stands
// between them. D and M take one digit or two; MMM takes at least the first three letters: `Sept`.

/// Why the text can't be a format, or nothing: it must have a year, and a month if it has a day.
std::optional<std::string> unfit_date_format(std::string_view format);

/// The date that begins at `begin` and ends where the format does, at no digit or letter; nothing
/// if there is none.
std::optional<DateInText> date_at(std::string_view text, std::size_t begin,
                                  std::string_view format);

}  // namespace susr::domain
