// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace susr::exchange {

/// The values that a count can have, as far as a reader knows.
struct Range {
  std::int64_t least = 0;
  std::int64_t most = 0;
  bool operator==(const Range&) const = default;
};

/// A count that is the sum of others, each named by its place among the ranges.
struct Sum {
  std::size_t total = 0;
  std::vector<std::size_t> parts;
};

/// Takes away what the sum rules out, and says whether that was anything. Called until it takes
/// nothing away for any of several sums, it leaves just the values that are possible, if no two
/// sums share more than one count, and they form no circle. A range that becomes empty, because the
/// sum can't hold, stays as it is.
bool narrow(std::span<Range> ranges, const Sum& sum);

}  // namespace susr::exchange
