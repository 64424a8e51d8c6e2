// SPDX-License-Identifier: MIT
#include "policy_values.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"

namespace susr::domain {

namespace {

// What would be taken for the end of a key, a value or a line, and the letter after the backslash
// that stands for it.
struct Escape {
  char character;
  char letter;
};
constexpr std::array escapes{Escape{'\\', '\\'}, Escape{'\n', 'n'}, Escape{',', 'c'},
                             Escape{'=', 'e'}};

}  // namespace

std::string escaped(std::string_view text, std::string_view also) {
  std::string written;
  for (const char character : text) {
    const auto found = std::ranges::find(escapes, character, &Escape::character);
    const bool escape = found != escapes.end() && (character == '\\' || character == '\n' ||
                                                   also.find(character) != std::string_view::npos);
    if (escape) written += '\\';
    written += escape ? found->letter : character;
  }
  return written;
}

std::string unescaped(std::string_view text) {
  std::string read;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      read += text[i];
      continue;
    }
    const auto letter = ++i < text.size() ? text[i] : '\0';
    const auto found = std::ranges::find(escapes, letter, &Escape::letter);
    if (found == escapes.end()) throw BadValue{catalogue::say("policy-text.backslash"), {}};
    read += found->character;
  }
  return read;
}

std::vector<std::string> split_exactly(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (auto end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end + separator.size());
  }
  if (!text.empty() || !parts.empty()) parts.emplace_back(text);
  return parts;
}

std::string text_of(const std::string& text) {
  return escaped(text);
}

std::string text_of(int number) {
  return std::to_string(number);
}

std::string text_of(Date date) {
  return to_text(date);
}

std::string text_of(const Rung& rung) {
  return fmt::format("{} {}", rung.days_late, code(rung.level));
}

std::string text_of(const Length& length) {
  return fmt::format("{} {}", length.count, code(length.unit));
}

std::string part_of_list(const std::string& text) {
  return escaped(text, ",");
}

void put(std::string& target, const std::string& text) {
  target = unescaped(text);
}

void put(Rung& target, const std::string& text) {
  const auto space = text.find(' ');
  if (space == std::string::npos) throw BadValue{catalogue::say("policy-text.rung"), {}};
  take_value(target.days_late, text.substr(0, space));
  take_value(target.level, text.substr(space + 1));
}

void put(Length& target, const std::string& text) {
  const auto space = text.find(' ');
  if (space == std::string::npos) throw BadValue{catalogue::say("policy-text.length"), {}};
  take_value(target.count, text.substr(0, space));
  take_value(target.unit, text.substr(space + 1));
}

}  // namespace susr::domain
