// SPDX-License-Identifier: MIT
#include "susr/support/damaged_text.hpp"

#include <algorithm>
#include <array>

#include "unicode.hpp"

namespace susr::support {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t first_continuation = 0x80;
constexpr char32_t beyond_continuation = 0xC0;

/// The characters of Windows-1252 from byte 0x80; 0 where it has none.
constexpr std::array<char32_t, 32> upper_half{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte of Windows-1252 that the character stands for; 0 if none.
char32_t byte_of(char32_t code) {
  constexpr char32_t beyond_bytes = 0x100;
  const auto* found = std::ranges::find(upper_half, code);
  if (code != 0 && found != upper_half.end())
    return first_continuation + static_cast<char32_t>(found - upper_half.begin());
  return code < beyond_bytes ? code : 0;
}

/// How many bytes follow a first byte of UTF-8; 0 if it is none.
std::size_t bytes_after(char32_t byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return 1;
  return byte >= 0xE0 && byte <= 0xEF ? 2 : 0;
}

/// Letters of Latin script, and punctuation.
bool is_usual(char32_t code) {
  return (code >= 0xA0 && code < 0x250) || (code >= 0x1E00 && code < 0x1F00) ||
         (code >= 0x2000 && code < 0x2070) || code == 0x20AC || code == 0x2122 || code == 0xFEFF;
}

/// Whether the text begins with the bytes of one character of UTF-8 as letters.
bool begins_with_bytes(std::string_view text) {
  const auto first = first_character(text);
  const auto lead = first.bytes == 0 ? 0 : byte_of(first.code);
  const auto count = bytes_after(lead);
  if (count == 0) return false;
  constexpr char32_t six_bits = 0x3F;
  auto code = lead & (count == 1 ? 0x1FU : 0x0FU);
  remove_character(text, first);
  for (std::size_t i = 0; i < count; ++i) {
    const auto next = first_character(text);
    const auto byte = next.bytes == 0 ? 0 : byte_of(next.code);
    if (byte < first_continuation || byte >= beyond_continuation) return false;
    code = (code << 6U) | (byte & six_bits);
    remove_character(text, next);
  }
  return is_usual(code);
}

}  // namespace

bool looks_damaged(std::string_view text) {
  if (is_ascii(text)) return false;
  bool after_capital = false;  // É… may end a title in capitals
  while (!text.empty()) {
    const auto character = first_character(text);
    if (character.code == replacement) return true;
    if (!after_capital && begins_with_bytes(text)) return true;
    after_capital = lower_case(character.code) != character.code;
    remove_character(text, character);
  }
  return false;
}

}  // namespace susr::support
