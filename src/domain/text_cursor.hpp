// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "date_words.hpp"

namespace susr::domain {

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A place in a text of lower-case letters, digits and marks, from which it is read piece by piece.
class TextCursor {
 public:
  struct Number {
    int value = 0;
    int digits = 0;
  };

  TextCursor(std::string_view text, std::size_t place) : text_(text), place_(place) {}

  [[nodiscard]] std::size_t place() const {
    return place_;
  }
  /// The next character; a zero byte at the end.
  [[nodiscard]] char peek() const {
    return place_ < text_.size() ? text_[place_] : '\0';
  }
  [[nodiscard]] bool is_at_digit() const {
    return is_digit(peek());
  }

  /// The number ahead, of four digits at most; nothing if there is none.
  std::optional<Number> number() {
    constexpr int most_digits = 4;
    Number number;
    while (is_at_digit() && number.digits <= most_digits) {
      number.value = number.value * 10 + (peek() - '0');
      ++number.digits;
      ++place_;
    }
    if (number.digits == 0 || number.digits > most_digits) return std::nullopt;
    return number;
  }

  /// The letters ahead, which are none before a digit or mark.
  std::string_view word() {
    const auto begin = place_;
    while (is_letter(peek()))
      ++place_;
    return text_.substr(begin, place_ - begin);
  }

  /// Takes one character if it is one of these.
  bool take_any(std::string_view characters) {
    const bool is_one = place_ < text_.size() && characters.find(peek()) != std::string_view::npos;
    if (is_one) ++place_;
    return is_one;
  }

  /// Takes every character ahead that is one of these, and says whether there was one.
  bool take_many(std::string_view characters) {
    const auto begin = place_;
    while (take_any(characters))
      continue;
    return place_ > begin;
  }

  /// Takes the word if it is the next one.
  bool take_word(std::string_view wanted) {
    auto ahead = *this;
    if (ahead.word() != wanted) return false;
    *this = ahead;
    return true;
  }

  void take_ordinal_ending() {
    auto ahead = *this;
    if (is_ordinal_ending(ahead.word())) *this = ahead;
  }

 private:
  static bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
  }

  std::string_view text_;
  std::size_t place_;
};

}  // namespace susr::domain
