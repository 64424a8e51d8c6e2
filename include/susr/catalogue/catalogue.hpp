// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace susr::catalogue {

/// The languages that susr speaks. The words of each are in src/catalogue/, one PO file a language.
enum class Language {
  english,
  welsh,
  pseudo  ///< English made longer, for tests: only builds with tests have it
};

/// Whether this binary has the words of a language.
bool has(Language language);

/// The words for a key, such as `milestone.first-panel`; none if the catalogue has no such key. The
/// text lives as long as the program.
std::optional<std::string_view> find(Language language, std::string_view key);

/// The same for a count. Words that have plural forms give the one that goes with it.
std::optional<std::string_view> find(Language language, std::string_view key, std::int64_t count);

/// Sets the language of messages, before any is made. It is English until then.
void speak(Language language);

/// The language of messages.
Language spoken();

/// `say` with its arguments gathered.
std::string say_with(std::string_view key, fmt::format_args arguments);

/// The message of that key in the language of messages, with each `fmt::arg` in the place of its
/// name. An integer named `n` picks the plural form. Throws `std::logic_error` for a key that the
/// catalogue does not have.
template <class... Arguments>
std::string say(std::string_view key, const Arguments&... arguments) {
  return say_with(key, fmt::make_format_args(arguments...));
}

}  // namespace susr::catalogue
