// SPDX-License-Identifier: MIT
#include "published_number.hpp"

#include <algorithm>
#include <array>

#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

namespace susr::exchange {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
char lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The length of a prefix that announces a number: "Recommendation ", "R".
std::size_t length_of_mark(std::string_view text) {
  constexpr std::array<std::string_view, 9> marks{
      "recommendation", "argymhelliad", "number", "rec.", "rec", "arg.", "no.", "r", "#"};
  for (const auto mark : marks) {
    if (text.size() <= mark.size()) continue;
    const bool is_it = std::ranges::equal(text.substr(0, mark.size()), mark, {}, lower);
    if (!is_it) continue;
    const auto length = std::min(text.find_first_not_of(" .", mark.size()), text.size());
    if (length < text.size() && is_digit(text[length])) return length;
  }
  return 0;
}

/// The length of a number at the start, such as 17.1 or 34a.
std::size_t length_of_digits(std::string_view text) {
  constexpr std::size_t most_digits = 3;  // four are a year
  std::size_t length = 0;
  while (length < text.size() && is_digit(text[length])) {
    const auto begin = length;
    while (length < text.size() && is_digit(text[length]))
      ++length;
    if (length - begin > most_digits) return 0;
    const bool goes_on =
        length + 1 < text.size() && text[length] == '.' && is_digit(text[length + 1]);
    if (!goes_on) break;
    ++length;
  }
  const bool has_letter = length > 0 && length < text.size() && is_lower(lower(text[length]));
  if (has_letter) ++length;
  return length;
}

bool is_letter(char c) {
  return is_lower(lower(c)) || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a number can end before this text: "17.1 Agencies" but not "90 managers" or "24-hour".
bool ends_number(std::string_view rest, bool is_plain) {
  if (rest.empty()) return true;
  if (is_letter(rest.front()) || is_digit(rest.front())) return false;
  const auto next = rest.find_first_not_of(" .:;,)-\n");
  if (next == std::string_view::npos) return true;
  if (rest.front() == '-' && next == 1) return false;
  const bool is_spaced = rest.substr(0, next).find_first_not_of(' ') == std::string_view::npos;
  return !(is_plain && is_spaced && is_lower(rest[next]));
}

std::string_view without_spaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

}  // namespace

PublishedNumber published_number(std::string_view text) {
  const auto slash = text.rfind("/R");
  if (slash != std::string_view::npos) {
    const auto item = published_number(text.substr(slash + 1));
    if (item.length == text.size() - slash - 1 && !item.number.empty())
      return {item.number, text.size()};
  }
  if (text.starts_with('(') && text.find(')') == 2) return published_number(text.substr(1));
  const bool is_item = text.size() > 1 && is_lower(lower(text[0])) &&
                       (text[1] == ')' || (text[1] == '.' && (text.size() == 2 || text[2] == ' ')));
  if (is_item) {
    const auto end = std::min(text.find_first_not_of(" ).", 1), text.size());
    return {std::string(1, lower(text[0])), end};
  }
  const std::size_t bracket = text.starts_with('(') ? 1 : 0;
  const auto mark = bracket + length_of_mark(text.substr(bracket));
  const auto digits = length_of_digits(text.substr(mark));
  const auto number = text.substr(mark, digits);
  const auto rest = text.substr(mark + digits);
  const bool is_plain = mark == 0 && number.find('.') == std::string_view::npos;
  if (digits == 0 || !ends_number(rest, is_plain)) return {};
  const auto next = std::min(rest.find_first_not_of(" .:;,)-\n"), rest.size());
  return {std::string(number), mark + digits + next};
}

bool has_several_numbers(std::string_view text) {
  constexpr std::array<std::string_view, 8> joints{"/", "&", "+", ",", "and ", "ac ", "a ", "to "};
  if (text.starts_with('(')) text.remove_prefix(1);
  const auto mark = length_of_mark(text);
  const auto digits = length_of_digits(text.substr(mark));
  if (digits == 0) return false;
  auto rest = without_spaces(text.substr(mark + digits));
  const auto joint =
      std::ranges::find_if(joints, [&](std::string_view each) { return rest.starts_with(each); });
  if (joint == joints.end()) return false;
  rest = without_spaces(rest.substr(joint->size()));
  return length_of_digits(rest.substr(length_of_mark(rest))) > 0;
}

std::string number_key(std::string_view number) {
  const auto found = published_number(number);
  const bool is_whole = !found.number.empty() && found.length == number.size();
  return support::folded(is_whole ? found.number : std::string(number));
}

bool has_lost_zero(std::string_view number, std::string_view whole) {
  if (number.size() >= whole.size() || !whole.starts_with(number)) return false;
  const auto lost = whole.substr(number.size());
  const bool after_dot = number.find('.') != std::string_view::npos || lost.starts_with(".0");
  const auto zeros = lost.starts_with('.') ? lost.substr(1) : lost;
  return after_dot && zeros.find_first_not_of('0') == std::string_view::npos;
}

bool keeps_zeros(std::string_view text) {
  const bool has_letter = std::ranges::any_of(text, is_letter);
  return has_letter || (text.find('.') != std::string_view::npos && text.ends_with('0'));
}

}  // namespace susr::exchange
