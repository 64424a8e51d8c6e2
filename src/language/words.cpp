// SPDX-License-Identifier: MIT
#include "susr/language/words.hpp"

#include <algorithm>
#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

#include "susr/language/cells.hpp"
#include "susr/support/text.hpp"

#include "english.hpp"

namespace susr::language {

namespace {

using Tables = std::array<std::span<const Label>, 4>;

Tables tables_of(Language language) {
  switch (language) {
    case Language::english:
      break;
  }
  return {english_columns(), english_headings(), english_sentences(), english_words()};
}

const Label* find(Language language, std::string_view key) {
  for (const auto& labels : tables_of(language)) {
    const auto found = std::ranges::lower_bound(labels, key, {}, &Label::key);
    if (found != labels.end() && found->key == key) return &*found;
  }
  return nullptr;
}

}  // namespace

std::string words(Language language, std::string_view key) {
  const auto* found = find(language, key);
  return std::string(found == nullptr ? key : found->words);
}

bool has_words(Language language, std::string_view key) {
  return find(language, key) != nullptr;
}

std::string words_for(Language language, std::string_view group, std::string_view code) {
  const auto* found = find(language, fmt::format("{}.{}", group, code));
  return std::string(found == nullptr ? code : found->words);
}

std::string description(Language language, std::string_view report, std::string_view column) {
  const auto* found = find(language, fmt::format("about.{}.{}", report, column));
  if (found == nullptr) found = find(language, fmt::format("about.{}", column));
  return found == nullptr ? std::string{} : std::string(found->words);
}

std::string text(Language language, const table::Message& message) {
  const auto pattern = words(language, message.key);
  if (message.arguments.empty()) return pattern;
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const auto& [name, value] : message.arguments)
    arguments.push_back(fmt::arg(std::string(name).c_str(), shown(value, language)));
  return fmt::vformat(pattern, arguments);
}

std::string text(Language language, const table::Line& line) {
  std::vector<std::string> sentences;
  for (const auto& sentence : line)
    sentences.push_back(text(language, sentence));
  return support::join(sentences, " ");
}

}  // namespace susr::language
