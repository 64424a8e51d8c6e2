// SPDX-License-Identifier: MIT
#include "susr/catalogue/catalogue.hpp"

#include <stdexcept>

#include "mo_file.hpp"
#include "plural.hpp"

// The compiled PO files, which files.S puts into the binary.
extern "C" {
extern const char susr_words_en[];
extern const char susr_words_cy[];
#ifdef SUSR_PSEUDO_LANGUAGE
extern const char susr_words_pseudo[];
#endif
}

namespace susr::catalogue {

namespace {

Language language_of_messages = Language::english;

/// The words of a language; null if this binary has none.
const char* file_of(Language language) {
  switch (language) {
    case Language::english:
      return susr_words_en;
    case Language::welsh:
      return susr_words_cy;
    case Language::pseudo:
      break;
  }
#ifdef SUSR_PSEUDO_LANGUAGE
  return susr_words_pseudo;
#else
  return nullptr;
#endif
}

std::optional<std::int64_t> count_of(fmt::format_args arguments) {
  return fmt::visit_format_arg(
      [](auto value) -> std::optional<std::int64_t> {
        using Value = decltype(value);
        if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool> &&
                      !std::is_same_v<Value, char>) {
          return static_cast<std::int64_t>(value);
        } else {
          return std::nullopt;
        }
      },
      arguments.get(fmt::string_view("n")));
}

}  // namespace

bool has(Language language) {
  return file_of(language) != nullptr;
}

std::optional<std::string_view> find(Language language, std::string_view key) {
  return find(language, key, 1);
}

std::optional<std::string_view> find(Language language, std::string_view key, std::int64_t count) {
  const auto* file = file_of(language);
  const auto forms = file == nullptr ? std::nullopt : MoFile(file).find(key);
  if (forms) return form_of(*forms, plural_form(language, count));
  // What has not been translated yet is better read in English than not at all.
  return language == Language::english ? std::nullopt : find(Language::english, key, count);
}

void speak(Language language) {
  language_of_messages = language;
}

Language spoken() {
  return language_of_messages;
}

std::string say_with(std::string_view key, fmt::format_args arguments) {
  const auto words = find(language_of_messages, key, count_of(arguments).value_or(1));
  if (!words) throw std::logic_error(fmt::format("no words for {}", key));
  return fmt::vformat(fmt::string_view(words->data(), words->size()), arguments);
}

}  // namespace susr::catalogue
