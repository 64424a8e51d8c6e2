// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/report/breakdown.hpp"

namespace susr::exchange {

/// Which counts of a breakdown are left out when its total is printed with it.
struct LeftOut {
  bool total = false;
  std::vector<bool> groups;  ///< for each group
  bool operator==(const LeftOut&) const = default;
};

/// Leaves out every count from 1 to 4, and as many others as it takes that no count which is left
/// out can be worked out: whoever knows the counts that are printed, the total, and this rule finds
/// two or more values for each. It depends on what the counts are, not on their order, which is
/// why: docs/exchange.md tells the reasoning.
LeftOut left_out(std::span<const std::int64_t> counts);

/// A count that is published.
struct PublicCount {
  std::string section;
  std::string measure;
  std::string group;              ///< `total` for all of a breakdown
  std::optional<std::int64_t> n;  ///< nothing if it is left out
};

/// The counts of all breakdowns, each with its total, without what `left_out` says of each. One of
/// which groups of another give away the total is there only if all these groups are printed.
std::vector<PublicCount> published(std::span<const report::Breakdown> breakdowns);

}  // namespace susr::exchange
