// SPDX-License-Identifier: MIT
#include "xlsx_names.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "susr/render/xlsx_writer.hpp"
#include "susr/support/text.hpp"

namespace susr::render {

namespace {

constexpr std::size_t longest_sheet_name = 31;
constexpr std::size_t longest_table_name = 255;

bool begins_character(char byte) {
  constexpr unsigned char of_rest = 0x80;
  constexpr unsigned char mask = 0xC0;
  return (static_cast<unsigned char>(byte) & mask) != of_rest;
}

/// The beginning of the text that takes at most so many UTF-16 units: of a character with four
/// bytes two, of any other one.
std::string_view beginning_in_units(std::string_view text, std::size_t most) {
  constexpr unsigned char first_of_four = 0xF0;
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!begins_character(text[i])) continue;
    units += static_cast<unsigned char>(text[i]) >= first_of_four ? 2U : 1U;
    if (units > most) return text.substr(0, i);
  }
  return text;
}

/// The same with an ellipsis where something is left out, which is whole words if there are any.
std::string shortened(std::string_view text, std::size_t most) {
  const auto kept = beginning_in_units(text, most);
  if (kept.size() == text.size()) return std::string(text);
  auto cut = beginning_in_units(text, most - 1);
  const auto space = text[cut.size()] == ' ' ? cut.size() : cut.rfind(' ');
  if (space != std::string_view::npos && space > cut.size() / 2) cut = cut.substr(0, space);
  return std::string(cut) + "…";
}

/// The beginning of the text with at most so many bytes, in whole characters.
std::string_view beginning_in_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && !begins_character(text[most]))
    --most;
  return text.substr(0, most);
}

bool is_hex_digit(char c) {
  return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

/// Whether the text begins with the code of a character as workbooks have it: `_x0041_`.
bool begins_with_code(std::string_view text) {
  constexpr std::size_t length = 7;
  return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_' &&
         std::ranges::all_of(text.substr(2, length - 3), is_hex_digit);
}

/// The text with the code of an underscore in the place of each that begins a code.
std::string without_codes(std::string text) {
  constexpr std::string_view underscore = "_x005F";
  for (auto at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
    if (!begins_with_code(std::string_view(text).substr(at))) continue;
    text.insert(at, underscore);
    at += underscore.size();
  }
  return text;
}

/// XML can't hold the two characters U+FFFE and U+FFFF, which are none.
std::string without_noncharacters(std::string text) {
  constexpr std::size_t bytes = 3;
  for (const auto& [character, written] :
       {std::pair{"\xEF\xBF\xBE", "\\u{FFFE}"}, {"\xEF\xBF\xBF", "\\u{FFFF}"}}) {
    for (auto at = text.find(character); at != std::string::npos; at = text.find(character))
      text.replace(at, bytes, written);
  }
  return text;
}

}  // namespace

bool DistinctNames::has(std::string_view name) const {
  return std::ranges::any_of(
      taken_, [&](const std::string& other) { return support::equal_but_for_case(name, other); });
}

std::string DistinctNames::add(std::string_view name, std::size_t longest,
                               std::string_view besides) {
  auto given = shortened(name, longest);
  if (has(given) && !besides.empty()) {
    const auto after = fmt::format(" ({})", besides);
    given = shortened(name, longest - std::min(longest / 2, after.size())) + after;
  }
  for (int number = 2; has(given); ++number) {
    const auto after = fmt::format("_{}", number);
    given = shortened(name, longest - after.size()) + after;
  }
  taken_.push_back(given);
  return given;
}

std::string SheetNames::add(std::string_view title, std::string_view table) {
  static constexpr std::string_view forbidden = "[]:*?/\\\n\t";
  auto name = support::visible(title);
  std::ranges::replace_if(
      name, [](char c) { return forbidden.find(c) != std::string_view::npos; }, ' ');
  const auto is_at_no_end = [](char c) { return c == '\'' || c == ' '; };
  name.erase(name.begin(), std::ranges::find_if_not(name, is_at_no_end));
  while (!name.empty() && is_at_no_end(name.back()))
    name.pop_back();
  return names_.add(name.empty() ? "1" : name, longest_sheet_name, table);
}

std::string TableNames::add(std::string_view table) {
  std::string name(table);
  const auto is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  std::ranges::replace_if(
      name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  // R and C are a row and a column, and few letters with a number, such as Q1, are a cell.
  constexpr std::size_t letters_of_a_column = 3;
  const auto letters = std::ranges::find_if_not(name, is_letter) - name.begin();
  if (static_cast<std::size_t>(letters) <= letters_of_a_column) name = "table_" + name;
  return names_.add(name, longest_table_name);
}

CellText cell_text(std::string text, std::string_view mark) {
  if (!support::is_visible(text)) text = support::visible(text);
  text = without_noncharacters(without_codes(std::move(text)));
  if (text.size() <= xlsx_longest_text) return {.text = std::move(text)};
  const auto kept = beginning_in_bytes(text, xlsx_longest_text - mark.size());
  return {.text = std::string(kept) + std::string(mark), .is_cut = true};
}

}  // namespace susr::render
