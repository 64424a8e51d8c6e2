// SPDX-License-Identifier: MIT
#include "susr/domain/date_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

#include "date_words.hpp"
#include "text_cursor.hpp"

namespace susr::domain {

namespace {

enum class Token { year, short_year, month, month_name, day };

struct TokenText {
  std::string_view text;
  Token token;
};
// The longer before those that it begins with.
constexpr std::array token_texts{
    TokenText{"YYYY", Token::year},      TokenText{"YY", Token::short_year},
    TokenText{"MMM", Token::month_name}, TokenText{"MM", Token::month},
    TokenText{"M", Token::month},        TokenText{"DD", Token::day},
    TokenText{"D", Token::day}};

const TokenText* token_of(std::string_view format) {
  const auto found = std::ranges::find_if(
      token_texts, [&](const TokenText& each) { return format.starts_with(each.text); });
  return found == token_texts.end() ? nullptr : &*found;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Reads one text from its front, as far as a format goes.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool read(const TokenText& token) {
    switch (token.token) {
      case Token::year:
        return number(4, 4, year_);
      case Token::short_year: {
        constexpr int century = 2000;
        if (!number(2, 2, year_)) return false;
        year_ += century;
        return true;
      }
      case Token::month:
        return number(token.text.size(), 2, month_);
      case Token::month_name:
        return month_name();
      case Token::day:
        return number(token.text.size(), 2, day_) && ordinal_ending();
    }
    return false;
  }

  bool read(char between) {
    if (taken_ == text_.size() || lower(text_[taken_]) != lower(between)) return false;
    ++taken_;
    return true;
  }

  [[nodiscard]] std::size_t taken() const {
    return taken_;
  }

  [[nodiscard]] std::optional<PartialDate> date() const {
    if (month_ == 0) return parse_partial_date(fmt::format("{:04}", year_));
    if (day_ == 0) return parse_partial_date(fmt::format("{:04}-{:02}", year_, month_));
    return parse_partial_date(fmt::format("{:04}-{:02}-{:02}", year_, month_, day_));
  }

 private:
  bool number(std::size_t least, std::size_t most, int& target) {
    std::size_t digits = 0;
    while (digits < most && taken_ + digits < text_.size() && is_digit(text_[taken_ + digits]))
      ++digits;
    if (digits < least) return false;
    std::from_chars(text_.data() + taken_, text_.data() + taken_ + digits, target);
    taken_ += digits;
    return target > 0;
  }

  bool month_name() {
    std::string name;
    while (taken_ + name.size() < text_.size() && is_letter(text_[taken_ + name.size()]))
      name.push_back(lower(text_[taken_ + name.size()]));
    month_ = month_called(name);
    if (month_ == 0) return false;
    taken_ += name.size();
    const bool is_cut_short = taken_ < text_.size() && text_[taken_] == '.';
    if (is_cut_short) ++taken_;
    return true;
  }

  /// Takes the letters of "1st", if they are there.
  bool ordinal_ending() {
    std::string letters;
    while (taken_ + letters.size() < text_.size() && is_letter(text_[taken_ + letters.size()]))
      letters.push_back(lower(text_[taken_ + letters.size()]));
    if (is_ordinal_ending(letters)) taken_ += letters.size();
    return true;
  }

  std::string_view text_;
  std::size_t taken_ = 0;
  int year_ = 0;
  int month_ = 0;
  int day_ = 0;
};

}  // namespace

std::optional<std::string> unfit_date_format(std::string_view format) {
  bool year = false;
  bool month = false;
  bool day = false;
  while (!format.empty()) {
    const auto* token = token_of(format);
    if (token == nullptr && (is_letter(format.front()) || is_digit(format.front()))) {
      return catalogue::say("date-format.unknown");
    }
    if (token != nullptr) {
      year = year || token->token == Token::year || token->token == Token::short_year;
      month = month || token->token == Token::month || token->token == Token::month_name;
      day = day || token->token == Token::day;
    }
    format.remove_prefix(token == nullptr ? 1 : token->text.size());
  }
  if (!year) return catalogue::say("date-format.no-year");
  if (day && !month) return catalogue::say("date-format.no-month");
  return std::nullopt;
}

std::optional<DateInText> date_at(std::string_view text, std::size_t begin,
                                  std::string_view format) {
  Reader reader(text.substr(begin));
  while (!format.empty()) {
    const auto* token = token_of(format);
    const bool fits = token == nullptr ? reader.read(format.front()) : reader.read(*token);
    if (!fits) return std::nullopt;
    format.remove_prefix(token == nullptr ? 1 : token->text.size());
  }
  const auto end = begin + reader.taken();
  if (end < text.size() && (is_digit(text[end]) || is_letter(text[end]))) return std::nullopt;
  const auto date = reader.date();
  if (!date) return std::nullopt;
  return DateInText{.date = *date, .begin = begin, .length = reader.taken()};
}

}  // namespace susr::domain
