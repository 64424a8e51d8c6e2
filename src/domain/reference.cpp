// SPDX-License-Identifier: MIT
#include "susr/domain/reference.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <utility>

#include <fmt/args.h>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

using catalogue::say;

namespace {

/// The letters and digits of a reference, and the same without the zeros in front of its numbers.
std::pair<std::string, std::string> keys_of(std::string_view reference) {
  std::pair<std::string, std::string> keys;
  bool is_in_number = false;
  for (const char c : support::folded(reference)) {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit || (c >= 'a' && c <= 'z') || c < 0) keys.first += c;
    if ((is_digit && (is_in_number || c != '0')) || (c >= 'a' && c <= 'z') || c < 0)
      keys.second += c;
    if (!is_digit && is_in_number) keys.second += ' ';
    is_in_number = is_digit && (is_in_number || c != '0');
  }
  return keys;
}

}  // namespace

std::string reference_from(const Board& board, int year, int number) {
  return fmt::format(fmt::runtime(board.reference_pattern), fmt::arg("prefix", board.prefix),
                     fmt::arg("year", year), fmt::arg("number", number));
}

std::optional<std::string> unfit_pattern(const Board& board) {
  constexpr int any_year = 2026;
  try {
    const auto first = reference_from(board, any_year, 1);
    if (first == reference_from(board, any_year, 2)) return say("reference.no-number");
    if (const auto why = support::unfit_identifier(first)) return why;
    return unfit_reference(first);
  } catch (const std::runtime_error&) {
    return say("reference.not-a-pattern");
  }
}

std::optional<std::string> unfit_reference(std::string_view reference) {
  constexpr std::size_t longest = 60;
  if (reference.empty()) return say("value.empty");
  if (reference.size() > longest) return say("reference.too-long");
  const auto first = static_cast<unsigned char>(reference.front());
  const bool letter_or_digit = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') ||
                               (first >= 'a' && first <= 'z') || first >= 0x80;
  if (!letter_or_digit) return say("reference.beginning");
  if (reference.back() == ' ') return say("reference.space-at-end");
  if (reference.find('/') != std::string_view::npos) return say("reference.slash");
  if (reference.find_first_of("\n\t") != std::string_view::npos) return say("reference.one-line");
  return support::unfit_text(reference);
}

std::optional<std::string> reference_like(std::string_view reference,
                                          std::span<const std::string> others) {
  const auto wanted = keys_of(reference);
  const auto found = std::ranges::find_if(others, [&](const std::string& other) {
    const auto keys = keys_of(other);
    return other != reference && (keys.first == wanted.first || keys.second == wanted.second);
  });
  return found == others.end() ? std::nullopt : std::optional(*found);
}

bool is_like_a_reference(std::string_view text) {
  constexpr std::size_t longest = 40;
  constexpr std::size_t most_letters = 6;
  constexpr std::string_view digits = "0123456789";
  if (text.size() > longest || support::unfit_text(text)) return false;
  std::size_t letters = 0;
  for (const char c : text) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0;
    letters = is_letter ? letters + 1 : 0;
    const bool is_control = c >= 0 && c < ' ';
    if (letters > most_letters || is_control) return false;
  }
  const auto is_prose = [&](const std::string& word) {
    return word.find_first_of(digits) == std::string::npos &&
           std::ranges::any_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
  };
  return text.find_first_of(digits) != std::string_view::npos &&
         std::ranges::none_of(support::split(text, ' '), is_prose);
}

std::string shown_reference(std::string_view text) {
  return is_like_a_reference(text) ? std::string(text) : say("reference.withheld");
}

ItemId parse_item_id(std::string_view id) {
  const auto slash = id.rfind('/');
  if (slash == std::string_view::npos) return {.case_reference = std::string(id), .item = {}};
  return {.case_reference = std::string(id.substr(0, slash)),
          .item = std::string(id.substr(slash + 1))};
}

std::optional<int> whole_number(std::string_view text) {
  if (text.empty() || text.front() == '0' || text.front() == '-') return std::nullopt;
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return number;
}

std::optional<int> action_number(std::string_view item) {
  const bool is_action = item.starts_with('A') || item.starts_with('a');
  return is_action ? whole_number(item.substr(1)) : std::nullopt;
}

std::optional<std::string_view> recommendation_number(std::string_view item) {
  constexpr std::string_view digits = "0123456789";
  const bool is_marked =
      item.starts_with('R') || (item.starts_with('r') && item.find_first_of(digits) == 1);
  if (!is_marked) return std::nullopt;
  return item.substr(1);
}

std::string action_item(int number) {
  return fmt::format("A{}", number);
}

std::string recommendation_item(std::string_view number) {
  return fmt::format("R{}", number);
}

std::string item_id(std::string_view case_reference, std::string_view item) {
  return fmt::format("{}/{}", case_reference, item);
}

}  // namespace susr::domain
