// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/report/breakdown.hpp"

namespace susr::exchange {

/// What every published count is a multiple of.
inline constexpr std::int64_t rounding_base = 5;

/// A count that is published.
struct PublicCount {
  std::string section;
  std::string measure;
  std::string group;              ///< `total` for all of a breakdown
  std::optional<std::int64_t> n;  ///< rounded to the nearest `rounding_base`; nothing if left out
};

/// The counts of all breakdowns, each with its total. Every count from 1 to 4 is left out, and as
/// many others as it takes: whoever knows what is printed, and these rules, can still take each
/// count that is left out for 1, 2, 3 or 4. docs/exchange.md tells why. A breakdown of which groups
/// of another are the whole is there only if all these groups are printed.
std::vector<PublicCount> published(std::span<const report::Breakdown> breakdowns);

}  // namespace susr::exchange
