// SPDX-License-Identifier: MIT
// Whether a cell of a board's plan says that something is completed, and when.
#include <algorithm>
#include <array>

#include "susr/domain/date_reading.hpp"

#include "date_words.hpp"

namespace susr::domain {

namespace {

/// What a text begins with, up to the end of a sentence.
std::string_view first_sentence(std::string_view text) {
  return text.substr(0, text.find_first_of(".;"));
}

std::string_view without_marks(std::string_view text) {
  constexpr const char* marks = " :,;.-(\xE2\x80\x93";
  const auto first = text.find_first_not_of(marks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(marks) - first + 1);
}

/// Whether "complete" stands there as what is to be done: "Complete the form by 1 May".
bool is_order(std::string_view text, std::size_t finished) {
  constexpr std::string_view word = "complete";
  const auto after = text.substr(finished);
  if (text.substr(0, finished) != word || !after.starts_with(' ')) return false;
  const auto next = after.substr(1);
  const bool is_letter = !next.empty() && next.front() >= 'a' && next.front() <= 'z';
  return is_letter && !next.starts_with("on ") && !next.starts_with("in ") &&
         !next.starts_with("and ");
}

/// Whether nothing but a dash or "to" stands before the next date.
bool is_span_until(std::string_view rest, std::size_t next) {
  const auto between = without_marks(rest.substr(0, next));
  return between.empty() || between == "to" || between == "and" || between == "/";
}

/// Whether the text before a date ends with a word of completion: "protocol signed, completed on".
bool ends_finished(std::string_view before) {
  before = without_marks(before);
  for (const std::string_view between : {" on", " in", " ar", " ym"}) {
    if (before.ends_with(between)) before = without_marks(before.substr(0, before.size() - 3));
  }
  const auto space = before.rfind(' ');
  const auto last = space == std::string_view::npos ? before : before.substr(space + 1);
  return !last.empty() && last != "complete" && length_of_finished(last) == last.size();
}

}  // namespace

Completion completion_in(std::string_view text, const DateStyle& style) {
  const auto whole = in_lower_case(text);
  const auto rest_of = [&](std::size_t place) { return std::string_view(whole).substr(place); };
  const auto before = [&](const DateInText& date) {
    return std::string_view(whole).substr(0, date.begin);
  };
  const auto after = [&](const DateInText& date) { return rest_of(date.begin + date.length); };
  auto dates = dates_in(text, style);
  std::erase_if(dates, [](const DateInText& each) { return each.is_unclear; });
  const auto finished = length_of_finished(whole);
  if (!dates.empty() && dates.front().begin == 0) {
    const auto rest = after(dates.front());
    if (says_unfinished(first_sentence(rest))) return {};
    if (says_unfinished(rest)) return {.is_unclear = true};
    const bool is_span =
        dates.size() > 1 && is_span_until(rest, dates[1].begin - dates.front().length);
    return is_span ? Completion{.is_unclear = true} : Completion{.date = dates.front()};
  }
  if (finished > 0 && !is_order(whole, finished)) {
    if (dates.empty()) return {.is_unclear = true};
    const auto between = before(dates.front()).substr(finished);
    const bool is_next = without_marks(between).size() <= std::string_view("on").size();
    const bool is_unfinished = says_unfinished(between) || says_unfinished(after(dates.front()));
    if (is_unfinished || (dates.size() > 1 && !is_next)) return {.is_unclear = true};
    return {.date = dates.front()};
  }
  const auto told = std::ranges::find_if(
      dates, [&](const DateInText& date) { return ends_finished(before(date)); });
  if (told == dates.end() || says_unfinished(before(*told))) return {};
  if (says_unfinished(after(*told))) return {.is_unclear = true};
  return {.date = *told};
}

}  // namespace susr::domain
