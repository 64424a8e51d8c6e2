// SPDX-License-Identifier: MIT
#include "number_shapes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "text_cursor.hpp"

namespace susr::domain {

namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

char as_capital(char c) {
  return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Whether a mark joins what stands on both sides of it: CV-2026, 3.5, 2026/27.
bool joins(char mark, char beyond) {
  if (mark == '.' || mark == ',' || mark == ':') return is_digit(beyond);
  return (mark == '-' || mark == '/' || mark == '_' || mark == '@') && is_word_part(beyond);
}

/// The characters from `begin` on that have the shape, in capitals: A stands for a letter, 9 for a
/// digit, a space for one space or hyphen or none. Empty if the text goes on in another way, or
/// they are part of something longer.
std::string shaped(std::string_view text, std::size_t begin, std::string_view shape) {
  std::string found;
  auto at = begin;
  for (const char wanted : shape) {
    const char c = at < text.size() ? text[at] : '\0';
    if (wanted == ' ') {
      if (c == ' ' || c == '-') ++at;
      continue;
    }
    if (wanted == 'A' ? !is_letter(c) : !is_digit(c)) return {};
    found.push_back(as_capital(c));
    ++at;
  }
  return stands_alone(text, begin, at) ? found : std::string{};
}

/// Whether a word or number begins at the place.
bool begins_word(std::string_view text, std::size_t at) {
  return is_word_part(text[at]) && (at == 0 || !is_word_part(text[at - 1]));
}

/// Whether there is a place from which the text has the shape and passes the check.
bool has_shaped(std::string_view text, std::string_view shape, const auto& is_right) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_word(text, at)) continue;
    const auto found = shaped(text, at, shape);
    if (!found.empty() && is_right(found, at)) return true;
  }
  return false;
}

/// The check digit is what the others, times 10 down to 2, lack to a multiple of 11.
bool is_nhs_number(std::string_view digits) {
  const bool is_issued = std::string_view("3467").find(digits.front()) != std::string_view::npos;
  if (!is_issued && !digits.starts_with("999")) return false;
  if (digits.find_first_not_of(digits.front()) == std::string_view::npos) return false;
  int sum = 0;
  int weight = 10;
  for (const char digit : digits)
    sum += (digit - '0') * weight--;
  return sum % 11 == 0;
}

bool is_national_insurance_number(std::string_view code) {
  constexpr std::string_view never_first = "DFIQUV";
  constexpr std::string_view never_second = "DFIOQUV";
  constexpr std::array never_both{"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
  return never_first.find(code[0]) == std::string_view::npos &&
         never_second.find(code[1]) == std::string_view::npos && code.back() <= 'D' &&
         std::ranges::none_of(never_both, [&](const char* each) { return code.starts_with(each); });
}

/// The letters with which postcodes begin.
constexpr std::string_view postcode_areas =
    " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY "
    "E "
    "EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL "
    "LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM "
    "SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

bool is_postcode(std::string_view code) {
  const auto area = code.substr(0, is_letter(code[1]) ? 2 : 1);
  const auto inward = code.substr(code.size() - 2);
  return inward.find_first_of("CIKMOV") == std::string_view::npos &&
         postcode_areas.find(" " + std::string(area) + " ") != std::string_view::npos;
}

/// Whether the last letters are small and those of 1st, 2nd, 3rd or 4th.
bool ends_as_ordinal(std::string_view text, std::size_t at) {
  const auto end = std::ranges::find_if_not(text.substr(at), is_word_part) - text.begin();
  const auto ending = text.substr(at, static_cast<std::size_t>(end) - at);
  constexpr std::array endings{"st", "nd", "rd", "th"};
  return std::ranges::any_of(endings, [&](const char* each) { return ending.ends_with(each); });
}

/// Whether a word ends in a digit and two letters, as each postcode does; few texts have one.
bool has_inward_code(std::string_view text) {
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (is_digit(text[at]) && is_letter(text[at + 1]) && is_letter(text[at + 2]) &&
        (at + 3 == text.size() || !is_word_part(text[at + 3]))) {
      return true;
    }
  }
  return false;
}

/// A number in groups of digits, which spaces, hyphens or brackets part.
struct GroupedNumber {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string_view> groups;
};

/// How many characters part the digits before the place from those after; 0 if none do.
std::size_t length_of_gap(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 2;
  const auto gap = std::min(text.find_first_not_of(" -()", at), text.size()) - at;
  return gap <= longest && at + gap < text.size() && is_digit(text[at + gap]) ? gap : 0;
}

GroupedNumber number_at(std::string_view text, std::size_t begin) {
  GroupedNumber number{.begin = begin, .end = begin, .groups = {}};
  for (std::size_t at = begin;;) {
    number.end = std::min(text.find_first_not_of("0123456789", at), text.size());
    number.groups.push_back(text.substr(at, number.end - at));
    const auto gap = length_of_gap(text, number.end);
    if (gap == 0) return number;
    at = number.end + gap;
  }
}

/// Whether the digits, from the zero on, are a telephone number's.
bool is_national(std::string_view digits) {
  constexpr std::size_t fewest = 10;
  return (digits.size() == fewest || digits.size() == fewest + 1) && digits.starts_with('0') &&
         std::string_view("12378").find(digits[1]) != std::string_view::npos;
}

/// Whether the groups from `first` on begin as telephone numbers are grouped: 029 20 18 0000,
/// 07700 900123. A date or a reference is not.
bool begins_phone(const std::vector<std::string_view>& groups, std::size_t first) {
  const auto& code = groups[first];
  if (!code.starts_with('0') || code.size() < 3) return false;
  if (code.size() == 3 && code[1] != '2') return false;
  std::string digits;
  for (auto group = first; group < groups.size(); ++group) {
    if (groups[group].size() < 2) return false;
    digits += groups[group];
    if (groups[group].size() > 2 && is_national(digits)) return true;
  }
  return false;
}

/// Whether the groups are a number with the code of the country before it: 44 (0)29 2018 0000.
bool is_international(const std::vector<std::string_view>& groups) {
  std::string digits;
  for (const auto group : groups)
    digits += group;
  if (!digits.starts_with("44")) return false;
  digits.erase(0, digits.starts_with("440") ? 3 : 2);
  return is_national("0" + digits);
}

}  // namespace

bool is_letter(char c) {
  return is_small(c) || is_capital(c);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_word_part(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) > 0x7F;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  const auto at = [&](std::size_t place) { return place < text.size() ? text[place] : '\0'; };
  const bool is_joined_before =
      begin > 0 &&
      (is_word_part(text[begin - 1]) || joins(text[begin - 1], begin > 1 ? text[begin - 2] : '\0'));
  return !is_joined_before && !is_word_part(at(end)) && !joins(at(end), at(end + 1));
}

bool has_nhs_number(std::string_view text) {
  return has_shaped(text, "999 999 9999", [&](const std::string& digits, std::size_t at) {
    const auto first = number_at(text, at).groups.front().size();
    return (first == 3 || first == digits.size()) && is_nhs_number(digits);
  });
}

bool has_national_insurance_number(std::string_view text) {
  return has_shaped(text, "AA 99 99 99 A", [&](const std::string& code, std::size_t at) {
    // In small letters only as one word: "by 10 20 30 a" is none.
    const bool in_capitals = is_capital(text[at]) && is_capital(text[at + 1]);
    return (in_capitals || text.substr(at, code.size()).find(' ') == std::string_view::npos) &&
           is_national_insurance_number(code);
  });
}

bool has_postcode(std::string_view text) {
  if (!has_inward_code(text)) return false;
  constexpr std::array shapes{"A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA"};
  return std::ranges::any_of(shapes, [&](const char* shape) {
    return has_shaped(text, shape, [&](const std::string& code, std::size_t at) {
      constexpr std::size_t shortest = 5;  // as one word, B12CD is more often something else
      const auto outward = text.substr(at, code.size() - 3);
      const char gap = text[at + outward.size()];
      if (gap == '-' || (gap != ' ' && code.size() == shortest)) return false;
      const auto inward = at + outward.size() + (gap == ' ' ? 1 : 0);
      return is_postcode(code) && !ends_as_ordinal(text, inward);
    });
  });
}

bool has_phone_number(std::string_view text) {
  for (auto at = text.find_first_of("0123456789"); at != std::string_view::npos;) {
    const auto number = number_at(text, at);
    const bool has_plus = at > 0 && text[at - 1] == '+';
    if (stands_alone(text, number.begin, number.end)) {
      if (has_plus && is_international(number.groups)) return true;
      for (std::size_t group = 0; group < number.groups.size(); ++group) {
        if (begins_phone(number.groups, group)) return true;
      }
    }
    at = text.find_first_of("0123456789", number.end);
  }
  return false;
}

}  // namespace susr::domain
