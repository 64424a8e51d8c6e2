// SPDX-License-Identifier: MIT
#include "susr/domain/date_reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "susr/domain/date_format.hpp"

#include "date_forms.hpp"
#include "date_words.hpp"
#include "text_cursor.hpp"

namespace susr::domain {

namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/// A dash or slash that programs put in the place of a typed one: its length in bytes, and what is
/// typed.
std::pair<std::size_t, char> typeset_mark(std::string_view text) {
  constexpr auto marks = std::to_array<std::pair<std::string_view, char>>({{"\xE2\x80\x90", '-'},
                                                                           {"\xE2\x80\x91", '-'},
                                                                           {"\xE2\x80\x92", '-'},
                                                                           {"\xE2\x80\x93", '-'},
                                                                           {"\xE2\x80\x94", '-'},
                                                                           {"\xE2\x88\x92", '-'},
                                                                           {"\xE2\x81\x84", '/'},
                                                                           {"\xE2\x88\x95", '/'}});
  const auto* found =
      std::ranges::find_if(marks, [&](const auto& mark) { return text.starts_with(mark.first); });
  return found == marks.end() ? std::pair<std::size_t, char>{0, '\0'}
                              : std::pair{found->first.size(), found->second};
}

/// Whether what stands before the place, and after the date before it, may be part of the date:
/// another number, such as the 2 of "2 or 3 March", or a word such as "mid".
bool is_joined_before(std::string_view text, std::size_t begin, bool is_in_words) {
  if (begin == 0) return false;
  const char before = text[begin - 1];
  if (is_alphanumeric(before)) return true;
  const bool mark = before == '/' || before == '.' || before == '-';
  if (mark && begin > 1 && is_digit(text[begin - 2])) return true;
  auto front = text.substr(0, begin);
  const auto drop = [&](std::string_view end) {
    const bool ends = front.ends_with(end);
    if (ends) front.remove_suffix(end.size());
    return ends;
  };
  while (drop(" ") || drop("\n") || drop(",") || drop("-") || drop("/") || drop("&") ||
         drop(" of") || drop(" o") || drop(" or") || drop(" and") || drop(" to") || drop(" mis"))
    continue;
  std::size_t letters = 0;
  while (letters < front.size() && front[front.size() - 1 - letters] >= 'a' &&
         front[front.size() - 1 - letters] <= 'z')
    ++letters;
  const auto word = front.substr(front.size() - letters);
  if (weekday_called(word) || welsh_weekday_called(word)) return true;
  if (!is_in_words) return false;
  if (month_called(word) > 0 || is_part_of_a_month(word)) return true;
  if (letters > 0 && !is_ordinal_ending(word)) return false;
  front.remove_suffix(letters);
  return !front.empty() && is_digit(front.back());
}

bool is_joined_after(std::string_view text, std::size_t end) {
  if (end == text.size()) return false;
  if (is_alphanumeric(text[end])) return true;
  const bool mark = text[end] == '/' || text[end] == '.' || text[end] == '-' || text[end] == ':';
  return mark && end + 1 < text.size() && is_digit(text[end + 1]);
}

/// Finds dates in one text, with typed marks in the place of typeset ones.
class Finder {
 public:
  Finder(std::string_view text, const DateStyle& style) : style_(style) {
    const auto lower = in_lower_case(text);
    for (std::size_t i = 0; i < lower.size();) {
      const auto [length, typed] = typeset_mark(std::string_view(lower).substr(i));
      places_.push_back(i);
      text_.push_back(length > 0 ? typed : lower[i]);
      i += std::max<std::size_t>(1, length);
    }
    places_.push_back(lower.size());
  }

  /// The date that is the whole text.
  [[nodiscard]] std::optional<DateInText> whole() const {
    auto found = at(0);
    if (found && found->length != text_.size()) return std::nullopt;
    return found ? std::optional(in_given_text(*found)) : std::nullopt;
  }

  [[nodiscard]] std::vector<DateInText> all() const {
    std::vector<DateInText> dates;
    std::size_t end = 0;  // of the date before
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!is_alphanumeric(text_[i]) || (i > 0 && is_alphanumeric(text_[i - 1]))) continue;
      auto found = at(i);
      if (!found) continue;
      const bool in_words = std::ranges::any_of(text_.substr(i, found->length),
                                                [](char c) { return c >= 'a' && c <= 'z'; });
      const auto since = std::string_view(text_).substr(end);
      found->is_unclear = is_joined_before(since, i - end, in_words);
      dates.push_back(in_given_text(*found));
      end = i + found->length;
      i = end - 1;
    }
    return dates;
  }

 private:
  /// The longest date that begins at the place.
  [[nodiscard]] std::optional<DateInText> at(std::size_t begin) const {
    std::optional<DateInText> longest;
    const auto keep = [&](const std::optional<PartialDate>& date, std::size_t end,
                          bool is_quarter) {
      if (!date || is_joined_after(text_, end)) return;
      if (longest && longest->length >= end - begin) return;
      longest = DateInText{*date, begin, end - begin, is_quarter};
    };
    const auto try_form = [&](DateForm form) {
      TextCursor cursor(text_, begin);
      const auto date = form(cursor, style_.order);
      keep(date, cursor.place(), false);
    };
    try_form(date_forms().front());  // ISO 8601
    for (const auto& format : style_.formats) {
      const auto found = date_at(text_, begin, format);
      if (!found) continue;
      TextCursor cursor(text_, begin + found->length);
      if (found->date.precision == Precision::day) take_time(cursor);
      keep(found->date, cursor.place(), false);
    }
    if (!style_.formats.empty()) return longest;
    std::ranges::for_each(date_forms(), try_form);
    TextCursor cursor(text_, begin);
    const auto date = quarter(cursor);
    keep(date, cursor.place(), true);
    return longest;
  }

  [[nodiscard]] DateInText in_given_text(DateInText date) const {
    const auto begin = places_[date.begin];
    date.length = places_[date.begin + date.length] - begin;
    date.begin = begin;
    return date;
  }

  std::string text_;
  std::vector<std::size_t> places_;  ///< where each byte, and the end, is in the given text
  const DateStyle& style_;
};

/// How many bytes at the front are words that stand before the day by which something is due.
std::size_t length_of_lead_in(std::string_view text) {
  constexpr std::array<std::string_view, 9> words{
      "by ", "the ", "end ", "of ", "no later than ", "due ", "on ", "erbyn ", "diwedd "};
  std::size_t length = 0;
  for (;;) {
    const auto rest = text.substr(length);
    const auto found =
        std::ranges::find_if(words, [&](std::string_view word) { return rest.starts_with(word); });
    if (found == words.end()) return length;
    length += found->size();
  }
}

/// Whether a word of completion stands there as what is to be done: "Completed by 31/03/2026",
/// "Complete the form".
bool is_due(std::string_view text) {
  const auto finished = length_of_finished(text);
  const auto after = text.substr(std::min(text.size(), finished + 1));
  const bool is_bare = text.substr(0, finished) == "complete" && !after.empty() &&
                       after.front() >= 'a' && after.front() <= 'z';
  constexpr std::array<std::string_view, 3> words{"by ", "before ", "erbyn "};
  return is_bare ||
         std::ranges::any_of(words, [&](std::string_view word) { return after.starts_with(word); });
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n.") - first + 1);
}

std::optional<DateInText> date_after(std::string_view text, std::size_t lead_in,
                                     const DateStyle& style) {
  auto rest = trimmed(text.substr(lead_in));
  if (rest.empty()) return std::nullopt;
  if (const auto found = Finder(rest, style).whole()) return found;
  constexpr std::size_t length_of_year = 4;
  const auto year = rest.size() == length_of_year ? parse_partial_date(rest) : std::nullopt;
  if (!year) return std::nullopt;
  return DateInText{*year, lead_in, rest.size(), false};
}

}  // namespace

std::vector<DateInText> dates_in(std::string_view text, const DateStyle& style) {
  return Finder(text, style).all();
}

std::optional<DateInText> whole_date(std::string_view text, const DateStyle& style) {
  return date_after(text, 0, style);
}

std::optional<DateInText> due_date(std::string_view text, const DateStyle& style) {
  const auto whole = trimmed(text);
  return date_after(whole, length_of_lead_in(in_lower_case(whole)), style);
}

NoDate why_no_date(std::string_view text, const DateStyle& style) {
  const auto whole = in_lower_case(trimmed(text));
  auto dates = dates_in(whole, style);
  const bool is_several = std::ranges::any_of(
      dates, [&](const DateInText& each) { return each.date != dates.front().date; });
  if (is_several) return NoDate::several;
  std::erase_if(dates, [](const DateInText& each) { return each.is_unclear; });
  const auto word = date_word(whole);
  if (word == DateWord::relative) return NoDate::relative;
  if (word == DateWord::finished && !is_due(whole)) return NoDate::finished;
  if (!dates.empty()) return NoDate::beside_text;
  if (word == DateWord::open_ended) return NoDate::open_ended;
  if (!whole.empty() && std::ranges::all_of(whole, is_digit)) return NoDate::serial;
  switch (shape_of(whole)) {
    case Shape::quarter:
      return NoDate::unclear_quarter;
    case Shape::day_without_year:
      return NoDate::without_year;
    case Shape::date_in_numbers:
      return NoDate::no_such_day;
    case Shape::other:
      break;
  }
  return word == DateWord::season ? NoDate::season : NoDate::unknown;
}

}  // namespace susr::domain
