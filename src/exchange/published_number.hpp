// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace susr::exchange {

/// The number that a published report gives a recommendation, at the start of a text.
struct PublishedNumber {
  std::string number;      ///< "17.1", "34a", "b"; empty if the text does not start with one
  std::size_t length = 0;  ///< including what is around it: "Recommendation 31:"
};
PublishedNumber published_number(std::string_view text);

/// Whether the text starts with the numbers of several recommendations: "31 and 32", "17.1/17.2".
bool has_several_numbers(std::string_view text);

/// A key that is equal for numbers that mean the same: "R32" and "32".
std::string number_key(std::string_view number);

/// Whether the two are the same, or would be without zeros at the front: 07 and 7.
bool is_same_but_for_zeros(std::string_view one, std::string_view other);

/// Whether `below` follows the number if that has lost a zero: 17.11 below 17.1, which was 17.10.
bool is_tenth_above(std::string_view number, std::string_view below);

/// Whether a spreadsheet turns the other number into this one: 17.10 into 17.1.
bool has_lost_zero(std::string_view number, std::string_view whole);

/// Whether the text can't have been turned into a number: it ends with a zero after a dot, or has a
/// letter.
bool keeps_zeros(std::string_view text);

}  // namespace susr::exchange
