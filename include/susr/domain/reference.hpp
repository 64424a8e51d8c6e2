// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "susr/domain/date.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// The reference that the board's pattern gives for a year and a number. The pattern is a format
/// string with `{prefix}`, `{year}` and `{number}`, such as `{prefix}-{year}-{number:03}`.
/// Throws std::runtime_error if the pattern can't be used.
std::string reference_from(const Board& board, int year, int number);

/// Why the pattern can't be used, or nothing: it must be a format string with a number in it, and
/// make references that are fit.
std::optional<std::string> unfit_pattern(const Board& board);

/// Why the text can't be a reference, or nothing: it is 1 to 60 characters, begins with a letter or
/// a digit, has no slash (which separates a case from its actions) and no spaces at its ends.
std::optional<std::string> unfit_reference(std::string_view reference);

/// Whether a message may repeat a text that is not a reference on record: it is at most 40 bytes,
/// has a digit, no more than six letters in a row, and no lower-case letters in a word without a
/// digit. Anything else typed in place of a reference may be about people.
bool is_like_a_reference(std::string_view text);

/// One of the references that is the same but for its separators or the zeros in front of its
/// numbers: CV-2026-003 for CV-2026-3 and CV2026003; nothing if none is.
std::optional<std::string> reference_like(std::string_view reference,
                                          std::span<const std::string> others);

/// For messages: the text if it is like a reference, otherwise "that reference".
std::string shown_reference(std::string_view text);

/// The two parts of an id such as `CV-2026-003/A5`: the case, and the action or recommendation.
struct ItemId {
  std::string case_reference;
  std::string item;  ///< `A5`, `R17.1`; empty for the case itself
};

/// The parts of an id. The reference may contain spaces; the last slash separates it from the item.
ItemId parse_item_id(std::string_view id);

/// The whole number, from 1, that the text is, written as a count; nothing otherwise.
std::optional<int> whole_number(std::string_view text);

/// The number of the action that `A5` or `a5` names; nothing if it names none.
std::optional<int> action_number(std::string_view item);

/// The number of the recommendation that `R17.1` or `r17.1` names; nothing if it names none.
std::optional<std::string_view> recommendation_number(std::string_view item);

/// `A5`.
std::string action_item(int number);

/// `R17.1`.
std::string recommendation_item(std::string_view number);

/// `CV-2026-003/A5`.
std::string item_id(std::string_view case_reference, std::string_view item);

}  // namespace susr::domain
