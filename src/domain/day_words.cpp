// SPDX-License-Identifier: MIT
#include "susr/domain/day_words.hpp"

#include <charconv>
#include <string>

#include "susr/support/identifier.hpp"

#include "date_words.hpp"

namespace susr::domain {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// `-7d` or `-2w`.
std::optional<Date> so_long_ago(std::string_view text, Date today) {
  constexpr int most = 36'500;
  if (!text.starts_with('-')) return std::nullopt;
  text.remove_prefix(1);
  int count = 0;
  const auto* end = text.data() + text.size();
  const auto [unit, error] = std::from_chars(text.data(), end, count);
  if (error != std::errc{} || count < 0 || count > most) return std::nullopt;
  const std::string_view rest(unit, end);
  if (rest == "d") return today - days{count};
  if (rest == "w") return today - weeks{count};
  return std::nullopt;
}

/// `last monday`.
std::optional<Date> last_weekday(std::string_view text, Date today) {
  constexpr std::string_view front = "last ";
  if (!text.starts_with(front)) return std::nullopt;
  const auto named = weekday_called(text.substr(front.size()));
  if (!named) return std::nullopt;
  const std::chrono::weekday wanted(*named);
  const auto yesterday = today - days{1};
  return yesterday - (std::chrono::weekday(yesterday) - wanted);
}

std::optional<Date> meant_by(std::string_view text, Date today) {
  if (text == "today" || text == "heddiw") return today;
  if (text == "yesterday" || text == "ddoe") return today - days{1};
  if (const auto day = so_long_ago(text, today)) return day;
  return last_weekday(text, today);
}

}  // namespace

std::optional<Date> day_in_words(std::string_view text, Date today) {
  const auto day = meant_by(support::folded(text), today);
  return day ? parse_date(to_text(*day)) : std::nullopt;
}

}  // namespace susr::domain
