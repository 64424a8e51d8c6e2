// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/identifier.hpp"

#include "unicode.hpp"

namespace susr::support {

namespace {

using catalogue::say;
using fmt::arg;

/// The characters of `text`, case aside; a byte that is not UTF-8 stands for itself.
std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  while (!text.empty()) {
    const auto character = first_character(text);
    const auto byte = static_cast<unsigned char>(text.front());
    characters.push_back(character.bytes == 0 ? char32_t{byte} : lower_case(character.code));
    remove_character(text, character);
  }
  return characters;
}

/// How many edits lead from one text to the other: a character added, left out or replaced, or two
/// neighbours swapped.
std::size_t edit_distance(const std::u32string& from, const std::u32string& to) {
  std::vector<std::vector<std::size_t>> distance(from.size() + 1,
                                                 std::vector<std::size_t>(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i)
    distance[i][0] = i;
  std::iota(distance[0].begin(), distance[0].end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = distance[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      auto& least = distance[i][j];
      least = std::min({distance[i - 1][j] + 1, distance[i][j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) least = std::min(least, distance[i - 2][j - 2] + 1);
    }
  }
  return distance[from.size()][to.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view wanted,
                                   std::span<const std::string> candidates) {
  std::optional<std::string> best;
  const auto typed = characters_of(wanted);
  std::size_t least = std::max<std::size_t>(1, typed.size() / 3) + 1;
  for (const auto& candidate : candidates) {
    const auto distance = edit_distance(typed, characters_of(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

bool equal_but_for_case(std::string_view one, std::string_view other) {
  return one == other || folded(one) == folded(other);
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = text.find(separator);
    auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    const auto first = part.find_first_not_of(' ');
    if (first == std::string_view::npos) continue;
    part = part.substr(first, part.find_last_not_of(' ') - first + 1);
    parts.emplace_back(part);
  }
  return parts;
}

std::string known_values_hint(std::string_view wanted, std::span<const std::string> known) {
  if (known.empty()) return {};
  const auto values = join(known, ", ");
  const auto near = nearest(wanted, known);
  return near ? say("value.nearest", arg("near", *near), arg("values", values))
              : say("value.known", arg("values", values));
}

std::optional<std::string> unfit_text(std::string_view text) {
  while (!text.empty()) {
    const auto character = first_character(text);
    if (character.bytes == 0) return say("text.not-utf8");
    const bool allowed =
        character.code == '\n' || character.code == '\t' || !is_control(character.code);
    if (!allowed) {
      return say("text.control-character", arg("character", code_point(character.code)));
    }
    remove_character(text, character);
  }
  return std::nullopt;
}

namespace {

bool begins_formula(char32_t code) {
  return code == '=' || code == '+' || code == '-' || code == '@';
}

}  // namespace

bool needs_formula_guard(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  while (!text.empty()) {
    const auto first = text.front();
    if (first > ' ' && first <= '~') return begins_formula(static_cast<char32_t>(first));
    const auto character = first_character(text);
    const auto code = character.code;
    const bool is_skipped = is_space(code) || is_control(code) || is_invisible(code);
    if (character.bytes == 0 || !is_skipped) return begins_formula(usual_form(code));
    remove_character(text, character);
  }
  return false;
}

namespace {

/// Whether each byte is a character that is one column wide.
bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// Whether a character, or a byte that is none, has to be written out to be seen; a line feed and a
/// tab have not.
bool is_hidden(const Character& character) {
  const auto code = character.code;
  if (character.bytes == 0) return true;
  return code != '\n' && code != '\t' && (is_control(code) || is_invisible(code));
}

}  // namespace

bool is_visible(std::string_view text) {
  if (is_printable_ascii(text)) return true;
  while (!text.empty()) {
    const auto character = first_character(text);
    if (is_hidden(character)) return false;
    remove_character(text, character);
  }
  return true;
}

std::string visible(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const auto character = first_character(text);
    const auto bytes = text.substr(0, std::max<std::size_t>(1, character.bytes));
    if (character.bytes == 0) {
      shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes.front()));
    } else if (is_hidden(character)) {
      shown += fmt::format("\\u{{{:04X}}}", static_cast<std::uint32_t>(character.code));
    } else {
      shown += bytes;
    }
    remove_character(text, character);
  }
  return shown;
}

std::size_t display_width(std::string_view text) {
  if (is_printable_ascii(text)) return text.size();
  std::size_t width = 0;
  while (!text.empty()) {
    const auto character = first_character(text);
    if (character.bytes > 0) width += columns_of(character.code);
    remove_character(text, character);
  }
  return width;
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    longest = std::max(longest, display_width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return longest;
}

namespace {

/// How many bytes of `text` fit into `width` columns: at least one character, with its marks.
std::size_t bytes_that_fit(std::string_view text, std::size_t width) {
  std::size_t bytes = 0;
  std::size_t used = 0;
  while (bytes < text.size()) {
    const auto character = first_character(text.substr(bytes));
    const auto length = std::max<std::size_t>(1, character.bytes);
    const auto wide = display_width(text.substr(bytes, length));
    if (bytes > 0 && used + wide > width) break;
    used += wide;
    bytes += length;
  }
  return bytes;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  if (width == 0 || display_width(text) <= width) return {std::string(text)};
  std::vector<std::string> lines(1);
  std::size_t used = 0;  // of the last line
  for (auto rest = text; !rest.empty();) {
    auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (word.empty()) continue;
    auto wide = display_width(word);
    const bool fits = used + 1 + wide <= width;
    if (used > 0 && fits) {
      lines.back() += ' ';
      ++used;
    } else if (used > 0) {
      lines.emplace_back();
      used = 0;
    }
    while (wide > width) {
      const auto bytes = bytes_that_fit(word, width);
      lines.back() = word.substr(0, bytes);
      lines.emplace_back();
      word.remove_prefix(bytes);
      wide = display_width(word);
    }
    lines.back() += word;
    used += wide;
  }
  return lines;
}

}  // namespace susr::support
