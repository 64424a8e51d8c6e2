// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace susr::language {

/// A key, and the words that a person reads for it. An argument stands in braces: `{days}`.
struct Label {
  std::string_view key;
  std::string_view words;
};

// English, in files of one subject each; each is sorted by key.
std::span<const Label> english_columns();
std::span<const Label> english_headings();
std::span<const Label> english_sentences();
std::span<const Label> english_words();

}  // namespace susr::language
