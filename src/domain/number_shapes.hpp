// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace susr::domain {

// The forms of numbers and codes that tell who a person is.

bool is_letter(char c);  ///< of ASCII
bool is_capital(char c);
/// Whether it is a letter, of any script, or a digit.
bool is_word_part(char c);

/// Whether what stands from `begin` up to `end` is no part of a longer word, number or reference,
/// such as the 2026 of CV-2026-003.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end);

/// Ten digits, together or as 485 777 3456, with the right check digit (modulus 11), in the ranges
/// that England, Wales and Northern Ireland issue, or that of test numbers (999).
bool has_nhs_number(std::string_view text);

/// QQ 12 34 56 C, together or in pairs, with letters that are issued.
bool has_national_insurance_number(std::string_view text);

/// A full postcode of the United Kingdom, with an area that there is: CF10 3NN.
bool has_postcode(std::string_view text);

/// A telephone number of the United Kingdom of 10 or 11 digits: 029 2018 0000, +44 7700 900123.
bool has_phone_number(std::string_view text);

}  // namespace susr::domain
