// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace susr::support {

// An identifier is what something is known by: a reference, a code, a post, an area, a theme, a
// number. Two that look the same are the same.

/// Why `text` can't be an identifier, or nothing: its letters must be Latin, its digits 0 to 9, and
/// no character may be invisible, a control character or another form of a usual one. The reason
/// names the character by its code point, and repeats none of the text.
std::optional<std::string> unfit_identifier(std::string_view text);

/// An identifier as it is kept: in NFC, with one plain space wherever there are spaces, and none at
/// its ends.
std::string kept_identifier(std::string_view text);

/// What identifiers are compared by: two are the same if this is. Case, the kind and number of
/// spaces, the kind of dashes and quotation marks, and what can't be seen make no difference.
std::string folded(std::string_view text);

/// The known identifiers that `wanted` can mean: the one that is spelled so, or else all that are
/// the same but for their spelling, each once; none if it is not known.
std::vector<std::string> meant_by(std::string_view wanted, std::span<const std::string> known);

}  // namespace susr::support
