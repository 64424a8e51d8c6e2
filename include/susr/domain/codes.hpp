// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace susr::domain {

/// An enumerator and the code that stands for it in the store, in CSV and on the command line.
/// Codes are never translated and never change.
template <class Enumeration>
struct Code {
  Enumeration value;
  std::string_view code;
};

/// Every enumerator of an enumeration with its code, in the order in which people list them.
/// Specialised beside each enumeration.
template <class Enumeration>
inline constexpr int codes_of = 0;

/// The code of an enumerator.
template <class Enumeration>
constexpr std::string_view code(Enumeration value) {
  for (const auto& entry : codes_of<Enumeration>) {
    if (entry.value == value) return entry.code;
  }
  return {};
}

/// The enumerator that `text` is the code of, or nothing.
template <class Enumeration>
constexpr std::optional<Enumeration> from_code(std::string_view text) {
  for (const auto& entry : codes_of<Enumeration>) {
    if (entry.code == text) return entry.value;
  }
  return std::nullopt;
}

/// Every code of an enumeration.
template <class Enumeration>
std::vector<std::string> all_codes() {
  std::vector<std::string> codes;
  for (const auto& entry : codes_of<Enumeration>)
    codes.emplace_back(entry.code);
  return codes;
}

}  // namespace susr::domain
