// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace susr::storage {

// How a free text stands in the JSON of a column:
//
//   {"salt":"32 hexadecimal digits","text":"the text"}   as it was entered
//   {"digest":"64 hexadecimal digits"}                   once it was erased
//
// The seal is made over the second form of both. In JSON, these beginnings can't be part of a
// string, where each quotation mark has a backslash before it. So they are found without reading
// the rest, byte for byte as it stands.

/// The digest of a text: the SHA-256 of its salt and then of the text as JSON has it, in quotes.
std::string digest_of_text(std::string_view salt, std::string_view json_text);

/// The JSON with each text that has a salt in its erased form. Nothing if it has none.
std::optional<std::string> with_digests(std::string_view json);

/// The JSON with each text that has a salt as the text alone, as it stood before there were salts.
/// Nothing if it has none.
std::optional<std::string> without_salts(std::string_view json);

/// Calls `take` with the digest of each text that was erased.
void for_each_erased(std::string_view json, const std::function<void(std::string_view)>& take);

/// Whether a text in it was erased.
bool has_erased_text(std::string_view json);

}  // namespace susr::storage
