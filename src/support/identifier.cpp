// SPDX-License-Identifier: MIT
#include "susr/support/identifier.hpp"

#include <algorithm>

#include "susr/catalogue/catalogue.hpp"

#include "unicode.hpp"

namespace susr::support {

namespace {

using catalogue::say;
using fmt::arg;

/// The key of the reason why an identifier can't contain the character; null if it can.
const char* why_unfit(char32_t code) {
  if (is_control(code)) return "text.control-character";
  if (is_invisible(code)) return "identifier.invisible-character";
  if (!is_assigned(code)) return "identifier.unassigned-character";
  if (is_space(code) || is_dash(code)) return nullptr;
  if (is_digit(code) && code >= first_beyond_ascii) return "identifier.foreign-digit";
  const bool is_foreign = !is_latin(code) && (is_letter(code) || !belongs_to_any_script(code));
  if (is_foreign) return "identifier.foreign-letter";
  if (usual_form(code) != code) return "identifier.look-alike";
  return nullptr;
}

/// A letter or digit that stands for itself, without a look at the tables of Unicode.
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The characters of UTF-8 text that count when identifiers are compared, each kind of space, dash
/// and quotation mark as the one that is typed; spaces that follow one another as one, those at the
/// ends not at all.
std::string without_kinds(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  bool after_space = false;
  while (!text.empty()) {
    if (is_plain(text.front())) {
      if (after_space) kept += ' ';
      after_space = false;
      kept += text.front();
      text.remove_prefix(1);
      continue;
    }
    const auto character = first_character(text);
    const auto bytes = text.substr(0, std::max<std::size_t>(1, character.bytes));
    remove_character(text, character);
    if (character.bytes > 0 && is_space(character.code)) {
      after_space = !kept.empty();
      continue;
    }
    if (character.bytes > 0 && is_invisible(character.code)) continue;
    if (after_space) kept += ' ';
    after_space = false;
    if (character.bytes > 0 && is_dash(character.code)) {
      kept += '-';
    } else if (character.bytes > 0 && is_quotation_mark(character.code)) {
      kept += '\'';
    } else {
      kept += bytes;
    }
  }
  return kept;
}

}  // namespace

std::optional<std::string> unfit_identifier(std::string_view text) {
  const auto normal = composed(text);
  bool after_letter = false;
  for (std::string_view rest = normal; !rest.empty();) {
    const auto character = first_character(rest);
    if (character.bytes == 0) return say("text.not-utf8");
    const auto code = character.code;
    const bool is_stray = is_mark(code) && !after_letter;
    const auto* why = why_unfit(code);
    if (why == nullptr && is_stray) why = "identifier.stray-accent";
    if (why != nullptr) return say(why, arg("character", code_point(code)));
    after_letter = is_letter(code) || is_mark(code);
    remove_character(rest, character);
  }
  return std::nullopt;
}

std::string kept_identifier(std::string_view text) {
  const auto normal = is_ascii(text) ? std::string(text) : composed(text);
  std::string kept;
  bool after_space = false;
  for (std::string_view rest = normal; !rest.empty();) {
    const auto character = first_character(rest);
    const bool space = character.bytes > 0 && is_space(character.code);
    if (!space && after_space && !kept.empty()) kept += ' ';
    if (!space) kept += rest.substr(0, std::max<std::size_t>(1, character.bytes));
    after_space = space;
    remove_character(rest, character);
  }
  return kept;
}

std::string folded(std::string_view text) {
  auto plain = without_kinds(text);
  if (!is_ascii(plain)) return without_kinds(case_folded(plain));
  const auto lower = [](char c) { return static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 32 : 0)); };
  std::ranges::transform(plain, plain.begin(), lower);
  return plain;
}

std::vector<std::string> meant_by(std::string_view wanted, std::span<const std::string> known) {
  if (std::ranges::find(known, wanted) != known.end()) return {std::string(wanted)};
  const auto key = folded(wanted);
  std::vector<std::string> same;
  for (const auto& each : known) {
    const bool is_meant = folded(each) == key && std::ranges::find(same, each) == same.end();
    if (is_meant) same.push_back(each);
  }
  return same;
}

}  // namespace susr::support
