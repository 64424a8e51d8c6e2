// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace susr::exchange {

/// The number by which a published report calls a recommendation, at the front of a text.
struct PublishedNumber {
  std::string number;      ///< "17.1", "34a", "b"; empty if the text begins with none
  std::size_t length = 0;  ///< of it and of what is around it: "Recommendation 31:"
};
PublishedNumber published_number(std::string_view text);

/// Whether the text begins with the numbers of several recommendations: "31 and 32", "17.1/17.2".
bool has_several_numbers(std::string_view text);

/// What two numbers have in common that mean the same: "R32" and "32".
std::string number_key(std::string_view number);

/// Whether the number is what a spreadsheet makes of the other: 17.1 of 17.10.
bool has_lost_zero(std::string_view number, std::string_view whole);

/// Whether the text shows that nothing has made a number of it: it ends with a zero after a dot, or
/// has a letter.
bool keeps_zeros(std::string_view text);

}  // namespace susr::exchange
