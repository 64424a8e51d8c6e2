// SPDX-License-Identifier: MIT
#include "separator.hpp"

#include <algorithm>
#include <array>

#include "susr/support/input.hpp"

#include "decoder.hpp"

namespace susr::exchange {

namespace {

constexpr std::array separators{',', ';', '\t'};

/// The most times that a row among the first twenty has the character, outside quotes.
std::ptrdiff_t most_in_a_row(std::string_view text, char separator) {
  constexpr int most_rows = 20;
  std::ptrdiff_t most = 0;
  std::ptrdiff_t in_row = 0;
  int rows = 0;
  bool is_quoted = false;
  for (const char c : text) {
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (c == separator) most = std::max(most, ++in_row);
    if (c != '\n') continue;
    in_row = 0;
    if (++rows == most_rows) break;
  }
  return most;
}

}  // namespace

CsvStyle find_separator(const std::filesystem::path& file, Encoding encoding) {
  CsvStyle style{.encoding = encoding};
  Decoder decoder(encoding);
  support::read_blocks(file, [&](std::string_view block) {
    const auto text = decoder.decode(block);
    constexpr std::string_view mark = "sep=";
    const bool is_marked = text.starts_with(mark) && text.size() > mark.size() + 1 &&
                           (text[mark.size() + 1] == '\r' || text[mark.size() + 1] == '\n');
    if (is_marked) {
      style.separator = text[mark.size()];
      style.has_separator_line = true;
      return false;
    }
    style.separator = *std::ranges::max_element(
        separators, {}, [&](char separator) { return most_in_a_row(text, separator); });
    return false;
  });
  return style;
}

}  // namespace susr::exchange
