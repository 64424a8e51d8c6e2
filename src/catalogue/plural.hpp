// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "susr/catalogue/catalogue.hpp"

namespace susr::catalogue {

/// The place of the plural form that goes with a count. Source: Unicode CLDR, plural rules for
/// cardinal numbers; English one and other, Welsh zero, one, two, few (3), many (6) and other.
constexpr std::size_t plural_form(Language language, std::int64_t count) {
  if (language != Language::welsh) return count == 1 ? 0 : 1;
  constexpr std::int64_t few = 3;
  constexpr std::int64_t many = 6;
  if (count >= 0 && count <= few) return static_cast<std::size_t>(count);
  return count == many ? 4 : 5;
}

}  // namespace susr::catalogue
