// SPDX-License-Identifier: MIT
#include "ranges.hpp"

#include <algorithm>

namespace susr::exchange {

namespace {

bool cut(Range& range, std::int64_t least, std::int64_t most) {
  const bool is_empty = range.least > range.most;
  if (is_empty || (least <= range.least && range.most <= most)) return false;
  range = {.least = std::max(range.least, least), .most = std::min(range.most, most)};
  return true;
}

}  // namespace

bool narrow(std::span<Range> ranges, const Sum& sum) {
  Range all;
  for (const auto part : sum.parts) {
    all.least += ranges[part].least;
    all.most += ranges[part].most;
  }
  bool is_narrower = cut(ranges[sum.total], all.least, all.most);
  const auto total = ranges[sum.total];
  for (const auto place : sum.parts) {
    auto& part = ranges[place];
    const auto others_least = all.least - part.least;
    const auto others_most = all.most - part.most;
    is_narrower |= cut(part, total.least - others_most, total.most - others_least);
  }
  return is_narrower;
}

}  // namespace susr::exchange
