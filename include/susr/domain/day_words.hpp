// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "susr/domain/date.hpp"

namespace susr::domain {

/// The day that a word means for somebody who types it today: `today`, `yesterday`, `heddiw`,
/// `ddoe`, `-7d` or `-2w` (so many days or weeks ago), `last monday` (the last one before today).
/// Capitals make no difference. Nothing if the text is none of them, or the day is out of the range
/// of `parse_date`.
std::optional<Date> day_in_words(std::string_view text, Date today);

}  // namespace susr::domain
