// SPDX-License-Identifier: MIT
#include "susr/domain/entries.hpp"

#include <fmt/format.h>

#include "susr/domain/reference.hpp"

namespace susr::domain {

std::string entry_item(char letter, int number) {
  return fmt::format("{}{}", letter, number);
}

std::optional<int> entry_number(char letter, std::string_view item) {
  const char small = static_cast<char>(letter - 'A' + 'a');
  if (!item.starts_with(letter) && !item.starts_with(small)) return std::nullopt;
  return whole_number(item.substr(1));
}

}  // namespace susr::domain
