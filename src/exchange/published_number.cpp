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

/// The text with typed marks in the place of typeset dashes and of square brackets. Each byte
/// stands where it stood.
std::string with_typed_marks(std::string_view given) {
  std::string text(given);
  for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x80\x94"}) {
    for (auto at = text.find(dash); at != std::string::npos; at = text.find(dash, at))
      text.replace(at, dash.size(), dash.size(), '-');
  }
  std::ranges::replace(text, '[', '(');
  std::ranges::replace(text, ']', ')');
  return text;
}

bool begins_with(std::string_view text, std::string_view mark) {
  return text.size() > mark.size() &&
         std::ranges::equal(text.substr(0, mark.size()), mark, {}, lower);
}

/// Words that announce several numbers.
constexpr std::array<std::string_view, 4> marks_of_several{"recommendations", "argymhellion",
                                                           "recs.", "recs"};

/// The length of a prefix that announces a number: "Recommendation ", "Recommendation No. ", "R".
std::size_t length_of_mark(std::string_view text) {
  constexpr std::array<std::string_view, 11> marks{
      "recommendation", "argymhelliad", "number", "rhif", "rec.", "rec",
      "arg.",           "no.",          "no",     "r",    "#"};
  const auto length_with = [&](std::string_view mark) {
    const auto length = std::min(text.find_first_not_of(" .", mark.size()), text.size());
    if (length == text.size()) return std::size_t{0};
    if (is_digit(text[length])) return length;
    const auto next = mark.size() > 1 ? length_of_mark(text.substr(length)) : 0;
    return next == 0 ? next : length + next;
  };
  for (const auto mark : marks_of_several) {
    if (begins_with(text, mark)) return length_with(mark);
  }
  for (const auto mark : marks) {
    const auto length = begins_with(text, mark) ? length_with(mark) : 0;
    if (length > 0) return length;
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
  if (rest.substr(0, next).find_first_not_of('-') == std::string_view::npos) return false;
  const bool is_spaced = rest.substr(0, next).find_first_not_of(' ') == std::string_view::npos;
  return !(is_plain && is_spaced && is_lower(rest[next]));
}

std::string_view without_spaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

/// A letter or Roman numeral after a number: "(a)" of "31 (a) Protocols", ".a" of "31.a Protocols".
struct SubNumber {
  std::string letters;
  std::size_t length = 0;
};
SubNumber sub_number(std::string_view rest) {
  const auto begin = std::min(rest.find_first_not_of(' '), rest.size());
  if (rest.substr(begin).starts_with('(')) {
    constexpr std::size_t longest = 4;  // viii
    const auto end = rest.find(')', begin);
    if (end == std::string_view::npos || end - begin - 1 > longest) return {};
    const auto letters = rest.substr(begin + 1, end - begin - 1);
    const bool is_roman = letters.find_first_not_of("ivx") == std::string_view::npos;
    const bool is_one = letters.size() == 1 && is_lower(letters.front());
    if (letters.empty() || (!is_roman && !is_one)) return {};
    return {std::string(letters), end + 1};
  }
  const bool is_dotted = rest.size() > 1 && rest[0] == '.' && is_lower(rest[1]) &&
                         (rest.size() == 2 || rest[2] == ' ' || rest[2] == ')');
  return is_dotted ? SubNumber{std::string(rest.substr(0, 2)), 2} : SubNumber{};
}

/// The number at the start of a text with typed marks.
PublishedNumber number_at_start(std::string_view text) {
  const auto slash = text.rfind("/R");
  if (slash != std::string_view::npos) {
    const auto item = number_at_start(text.substr(slash + 1));
    if (item.length == text.size() - slash - 1 && !item.number.empty())
      return {item.number, text.size()};
  }
  if (text.starts_with('(') && text.find(')') == 2 && is_letter(text[1])) {
    const auto item = number_at_start(text.substr(1));
    return {item.number, item.length + 1};
  }
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
  const auto sub = digits > 0 ? sub_number(text.substr(mark + digits)) : SubNumber{};
  const auto rest = text.substr(mark + digits + sub.length);
  const bool is_plain = mark == 0 && number.find('.') == std::string_view::npos;
  if (digits == 0 || (sub.length == 0 && !ends_number(rest, is_plain))) return {};
  const auto next = std::min(rest.find_first_not_of(" .:;,)-\n"), rest.size());
  return {std::string(number) + sub.letters, mark + digits + sub.length + next};
}

}  // namespace

PublishedNumber published_number(std::string_view text) {
  return number_at_start(with_typed_marks(text));
}

bool has_several_numbers(std::string_view text) {
  constexpr std::array<std::string_view, 8> joints{"/", "&", "+", ",", "and ", "ac ", "a ", "to "};
  if (text.starts_with('(')) text.remove_prefix(1);
  const auto mark = length_of_mark(text);
  const auto digits = length_of_digits(text.substr(mark));
  if (digits == 0) return false;
  const auto announces = [&](std::string_view each) { return begins_with(text, each); };
  if (mark > 0 && std::ranges::any_of(marks_of_several, announces)) return true;
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

bool is_same_but_for_zeros(std::string_view one, std::string_view other) {
  const auto bare = [](std::string key) {
    const auto digit = key.find_first_not_of('0');
    const bool is_number = digit != std::string::npos && is_digit(key[digit]);
    return is_number ? key.substr(digit) : key;
  };
  return bare(number_key(one)) == bare(number_key(other));
}

bool is_tenth_above(std::string_view number, std::string_view below) {
  return below.size() == number.size() + 1 && below.starts_with(number) && below.ends_with('1') &&
         number.ends_with('1') && number.find('.') != std::string_view::npos;
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
