// SPDX-License-Identifier: MIT
#include "susr/support/fold_text.hpp"

#include <algorithm>

#include "susr/support/identifier.hpp"

#include "unicode.hpp"

namespace susr::support {

namespace {

constexpr char32_t line_separator = 0x2028;
constexpr char32_t paragraph_separator = 0x2029;

/// The text with each character replaced by what `replace` gives for it; what is not UTF-8 stays.
template <class Replace>
std::string replaced(std::string_view text, const Replace& replace) {
  std::string result;
  while (!text.empty()) {
    const auto character = first_character(text);
    const auto bytes = text.substr(0, std::max<std::size_t>(1, character.bytes));
    result += character.bytes == 0 ? bytes : replace(character.code, bytes);
    remove_character(text, character);
  }
  return result;
}

std::string_view plain_space(char32_t code, std::string_view bytes) {
  if (code == line_separator || code == paragraph_separator) return "\n";
  if (code < first_beyond_ascii) return bytes;
  if (is_space(code)) return " ";
  return is_invisible(code) ? std::string_view{} : bytes;
}

std::string_view plain_mark(char32_t code, std::string_view bytes) {
  if (is_space(code)) return " ";
  if (is_dash(code)) return "-";
  return is_quotation_mark(code) ? std::string_view("'") : bytes;
}

/// Each CRLF and CR as LF.
std::string with_line_feeds(std::string_view text) {
  std::string lines;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_first_half = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!is_first_half) lines += text[i] == '\r' ? '\n' : text[i];
  }
  return lines;
}

std::string without_blank_ends(std::string text) {
  constexpr const char* blank = " \t\n";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string::npos) return {};
  text.erase(text.find_last_not_of(blank) + 1);
  text.erase(0, first);
  return text;
}

}  // namespace

std::string tidied(std::string_view text) {
  if (text.find('\r') != std::string_view::npos) return tidied(with_line_feeds(text));
  if (is_ascii(text)) return without_blank_ends(std::string(text));
  return without_blank_ends(replaced(composed(text), plain_space));
}

std::string text_key(std::string_view text) {
  auto key = replaced(tidied(text), plain_mark);
  const auto both_spaces = [](char one, char other) { return one == ' ' && other == ' '; };
  const auto repeated = std::ranges::unique(key, both_spaces);
  key.erase(repeated.begin(), repeated.end());
  return key;
}

std::string code_key(std::string_view text) {
  auto key = folded(text);
  std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '_'; });
  return key;
}

}  // namespace susr::support
