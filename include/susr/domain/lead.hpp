// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <string>

namespace susr::domain {

/// An agency and the area that its part of an action applies to; an empty area is the whole region.
struct Lead {
  std::string agency;
  std::string area;
  auto operator<=>(const Lead&) const = default;
};

/// `SWP` or `SWP@Cardiff`.
std::string to_text(const Lead& lead);

}  // namespace susr::domain
