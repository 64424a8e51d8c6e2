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
  constexpr const char* marks = " :,;.-()\xE2\x80\x93";
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

enum class Says { surely, perhaps };

/// Whether a text ends with a word of completion: "protocol signed, completed on". With "complete",
/// which can be an order, it does so perhaps.
bool ends_finished(std::string_view text, Says says) {
  text = without_marks(text);
  for (const std::string_view between : {" on", " in", " ar", " ym"}) {
    if (text.ends_with(between)) text = without_marks(text.substr(0, text.size() - 3));
  }
  const auto space = text.rfind(' ');
  const auto last = space == std::string_view::npos ? text : text.substr(space + 1);
  const bool is_finished = !last.empty() && length_of_finished(last) == last.size();
  return is_finished && (says == Says::perhaps || last != "complete");
}

/// The last part of a text between commas and the like.
std::string_view last_clause(std::string_view text) {
  text = without_marks(text);
  const auto mark = text.find_last_of(".;,");
  return mark == std::string_view::npos ? text : text.substr(mark + 1);
}

/// Reads when one text says that something was completed.
class CompletionReader {
 public:
  CompletionReader(std::string_view text, const DateStyle& style)
      : text_(text), whole_(in_lower_case(text)), dates_(dates_in(text, style)) {
    std::erase_if(dates_, [](const DateInText& each) { return each.is_unclear; });
  }

  [[nodiscard]] Completion read() const {
    const auto finished = length_of_finished(whole_);
    const bool is_bracketed = whole_.starts_with('(');
    if (!dates_.empty() && dates_.front().begin == (is_bracketed ? 1 : 0))
      return begins_with_date();
    if (finished > 0 && !is_order(whole_, finished)) return begins_finished(finished);
    return told_within();
  }

 private:
  [[nodiscard]] std::string_view before(const DateInText& date) const {
    return std::string_view(whole_).substr(0, date.begin);
  }
  [[nodiscard]] std::string_view after(const DateInText& date) const {
    return std::string_view(whole_).substr(date.begin + date.length);
  }

  [[nodiscard]] bool says_finished_after(const DateInText& date) const {
    return length_of_finished(without_marks(after(date))) > 0;
  }

  /// Whether a word of completion stands before or after the date, and not of something to come.
  [[nodiscard]] bool may_be_it(const DateInText& date) const {
    const auto front = before(date);
    const auto mark = front.find_last_of(".;,");
    const auto own = mark == std::string_view::npos ? front : front.substr(mark + 1);
    const bool is_told =
        (ends_finished(front, Says::perhaps) && !says_unfinished(last_clause(front))) ||
        (says_finished_after(date) && !says_unfinished(own));
    return is_told && !says_unfinished(first_sentence(after(date)));
  }

  /// Whether another day than the first begins a sentence or a line, as in a record of events.
  [[nodiscard]] bool is_chronology() const {
    return std::ranges::any_of(dates_, [&](const DateInText& each) {
      const auto front = text_.substr(0, each.begin);
      const auto last = front.find_last_not_of(" (-");
      const bool begins = last != std::string_view::npos &&
                          std::string_view(".;\n").find(front[last]) != std::string_view::npos;
      return begins && each.date != dates_.front().date;
    });
  }

  /// "31/03/2026 Protocol signed".
  [[nodiscard]] Completion begins_with_date() const {
    const auto& date = dates_.front();
    const auto rest = after(date);
    const bool is_said = says_finished_after(date);
    const bool is_later = std::any_of(
        dates_.begin() + 1, dates_.end(),
        [&](const DateInText& each) { return each.date != date.date && may_be_it(each); });
    if (says_unfinished(first_sentence(rest)))
      return is_said || is_later ? Completion{.is_unclear = true} : Completion{};
    const bool is_span =
        dates_.size() > 1 && is_span_until(rest, dates_[1].begin - date.begin - date.length);
    const bool is_other = !is_said && (is_later || is_doubtful(rest) || is_chronology());
    if (says_unfinished(rest) || is_span || is_other) return {.is_unclear = true};
    return {.date = date};
  }

  /// "Completed: 31/03/2026 - audit report".
  [[nodiscard]] Completion begins_finished(std::size_t finished) const {
    if (dates_.empty()) return {.is_unclear = true};
    const auto& date = dates_.front();
    const auto between = before(date).substr(finished);
    const bool is_next = without_marks(between).size() <= std::string_view("on").size();
    const bool is_unfinished = says_unfinished(between) || says_unfinished(after(date));
    if (is_unfinished || (dates_.size() > 1 && !is_next)) return {.is_unclear = true};
    return {.date = date};
  }

  /// "Protocol signed, completed 31/03/2026".
  [[nodiscard]] Completion told_within() const {
    if (dates_.empty()) {
      const bool is_said = whole_ == "y" || ends_finished(whole_, Says::perhaps);
      return {.is_unclear = is_said && !says_unfinished(whole_)};
    }
    const auto told = std::ranges::find_if(dates_, [&](const DateInText& date) {
      return ends_finished(before(date), Says::surely) &&
             !says_unfinished(last_clause(before(date)));
    });
    if (told == dates_.end())
      return {.is_unclear = std::ranges::any_of(
                  dates_, [&](const DateInText& each) { return may_be_it(each); })};
    if (says_unfinished(before(*told)) || says_unfinished(after(*told)))
      return {.is_unclear = true};
    return {.date = *told};
  }

  std::string_view text_;
  std::string whole_;
  std::vector<DateInText> dates_;
};

}  // namespace

Completion completion_in(std::string_view text, const DateStyle& style) {
  return CompletionReader(text, style).read();
}

}  // namespace susr::domain
