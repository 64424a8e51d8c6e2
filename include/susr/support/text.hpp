// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace susr::support {

/// The candidate that `wanted` was most likely meant to be: the least edits away, case aside, and
/// no more than about a third of its length. Nothing if none is that near.
std::optional<std::string> nearest(std::string_view wanted,
                                   std::span<const std::string> candidates);

/// Whether both texts are the same but for how they are spelled: see `folded` in identifier.hpp.
bool equal_but_for_case(std::string_view one, std::string_view other);

/// `parts` with `separator` between them.
std::string join(std::span<const std::string> parts, std::string_view separator);

/// The pieces of `text` between separators, spaces around them removed; an empty text has none.
std::vector<std::string> split(std::string_view text, char separator);

/// A hint that lists the known values, and suggests the nearest if one is near; empty if none are
/// known.
std::string known_values_hint(std::string_view wanted, std::span<const std::string> known);

/// As many bytes as a text may have: as many characters as a cell of the usual spreadsheets holds.
constexpr std::size_t longest_text = 32'767;

/// Why `text` can't be kept as text, or nothing: it must be UTF-8 without control characters other
/// than tab and line feed.
std::optional<std::string> unfit_text(std::string_view text);

/// Whether a text needs an apostrophe before it in CSV, so that no spreadsheet runs it as a
/// formula: the first character that is no space, control or invisible character is one of = + - @,
/// or another form of one of them, such as a full-width one. A text that begins with apostrophes
/// and goes on so needs one more, so that it can be told which one was put there.
bool needs_formula_guard(std::string_view text);

/// Whether each character of `text` can be seen, or is a space, a tab or a line feed.
bool is_visible(std::string_view text);

/// `text` with each character that can't be seen written out, such as `\u{202E}`: those that turn
/// the direction of writing, zero-width and control characters, but for tab and line feed. A byte
/// that is not UTF-8 is written as `\x8F`.
std::string visible(std::string_view text);

/// How many columns `text` takes on a screen: a combining mark none, a wide character two.
std::size_t display_width(std::string_view text);

/// How many columns the widest word of `text` takes.
std::size_t longest_word(std::string_view text);

/// `text` as lines of at most `width` columns, broken at spaces, or within a word that is wider;
/// never between a letter and its combining marks. One line, which may be empty, if `width` is 0 or
/// the text is no wider.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace susr::support
