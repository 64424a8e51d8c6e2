// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/codes.hpp"
#include "susr/table/report.hpp"

namespace susr::language {

using catalogue::Language;

/// The words for a key, such as `milestone.first-panel` or `column.due_on`; the key itself if there
/// are none.
std::string words(Language language, std::string_view key);

/// Whether there are words for the key.
bool has_words(Language language, std::string_view key);

/// The words for a code of a group; the code itself if there are none.
std::string words_for(Language language, std::string_view group, std::string_view code);

/// What stands in a column: what is said of it in that report, else of the column wherever it
/// stands; empty if nothing is.
std::string description(Language language, std::string_view report, std::string_view column);

/// How the dates in a sentence are written: 22 November 2026, or 2026-11-22, as in tables and data.
enum class Dates { in_words, iso };

/// The message with its arguments in place.
std::string text(Language language, const table::Message& message, Dates dates = Dates::in_words);
std::string text(Language language, const table::Line& line);

}  // namespace susr::language

template <>
inline constexpr std::array susr::domain::codes_of<susr::catalogue::Language>{
    Code{susr::catalogue::Language::english, "en"}, Code{susr::catalogue::Language::welsh, "cy"},
    Code{susr::catalogue::Language::pseudo, "x-long"}};
