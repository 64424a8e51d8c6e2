// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace susr::support {

// What Unicode says of characters. The only file that knows the library is unicode.cpp.

/// One character of UTF-8 text and how many bytes it took; bytes is 0 where the text is not UTF-8.
struct Character {
  char32_t code = 0;
  std::size_t bytes = 0;
};
Character first_character(std::string_view text);

/// Removes the first character, or the first byte where the text is not UTF-8.
inline void remove_character(std::string_view& text, const Character& character) {
  text.remove_prefix(character.bytes == 0 ? 1 : character.bytes);
}

inline constexpr char32_t first_beyond_ascii = 0x80;

inline bool is_ascii(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return static_cast<unsigned char>(c) < first_beyond_ascii; });
}

/// The code point as Unicode writes it, such as U+200B.
std::string code_point(char32_t code);

char32_t lower_case(char32_t code);

/// How many columns a character takes on a screen: a combining mark none, a wide character two.
std::size_t columns_of(char32_t code);

bool is_control(char32_t code);
bool is_letter(char32_t code);
bool is_mark(
    char32_t code);  ///< a combining mark, such as an accent that is typed after its letter
bool is_digit(char32_t code);           ///< of any script
bool is_space(char32_t code);           ///< of any width, line and paragraph separators among them
bool is_dash(char32_t code);            ///< hyphens, dashes and minus signs
bool is_quotation_mark(char32_t code);  ///< apostrophes among them

/// Whether nothing is seen of a character although it may change how others look: zero-width
/// characters, those that turn the direction of writing, and line separators.
bool is_invisible(char32_t code);

/// Whether a character is assigned by Unicode, and not left to private use.
bool is_assigned(char32_t code);

bool is_latin(char32_t code);               ///< written in Latin script and no other
bool belongs_to_any_script(char32_t code);  ///< such as digits and punctuation, or accents

/// The character that a compatibility character, such as a full-width letter, is another form of;
/// the first, if it stands for several; the character itself if it is no such form.
char32_t usual_form(char32_t code);

/// `text` in NFC: letters with their accents as one character wherever there is one. What is not
/// UTF-8 is given back as it is.
std::string composed(std::string_view text);

/// `text` without difference of case and of compatibility forms, in NFKC. What is not UTF-8 is
/// given back as it is.
std::string case_folded(std::string_view text);

}  // namespace susr::support
