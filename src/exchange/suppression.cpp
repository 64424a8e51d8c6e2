// SPDX-License-Identifier: MIT
#include "suppression.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace susr::exchange {

namespace {

/// Smaller counts could identify people.
constexpr std::int64_t fewest = 5;
constexpr std::int64_t highest_small = fewest - 1;

bool is_small(std::int64_t count) {
  return count > 0 && count < fewest;
}

/// Whether so many small counts with such a sum leave each other open. Sums at the ends of what is
/// possible do not; those next to the ends are taken with them, so that one that is left out for
/// being at an end is not told by it. And what is left over from the total is itself no small
/// count.
bool leave_each_other_open(std::int64_t how_many, std::int64_t sum) {
  return how_many >= 2 && sum >= fewest && sum >= how_many + 2 &&
         sum <= highest_small * how_many - 2;
}

/// Leaves out the smallest of the counts that are not small, all of them that are the same; or all
/// counts, if there is none.
void leave_out_more(std::span<const std::int64_t> counts, std::vector<bool>& groups) {
  std::int64_t next = 0;
  for (const auto count : counts) {
    if (count >= fewest && (next == 0 || count < next)) next = count;
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (next == 0 || counts[i] == next) groups[i] = true;
  }
}

bool is_printed(std::span<const PublicCount> counts, const report::Whole& whole) {
  return std::ranges::none_of(counts, [&](const PublicCount& count) {
    return count.section == whole.section && count.measure == whole.measure && !count.n &&
           std::ranges::find(whole.groups, count.group) != whole.groups.end();
  });
}

void publish(const report::Breakdown& breakdown, std::vector<PublicCount>& published) {
  std::vector<std::int64_t> counts;
  for (const auto& [group, count] : breakdown.groups)
    counts.push_back(count);
  const auto hidden = left_out(counts);
  const auto add = [&](const std::string& group, std::int64_t count, bool is_left_out) {
    published.push_back({.section = breakdown.section,
                         .measure = breakdown.measure,
                         .group = group,
                         .n = is_left_out ? std::nullopt : std::optional(count)});
  };
  for (std::size_t i = 0; i < counts.size(); ++i)
    add(breakdown.groups[i].first, counts[i], hidden.groups[i]);
  add("total", std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), hidden.total);
}

}  // namespace

LeftOut left_out(std::span<const std::int64_t> counts) {
  const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  if (is_small(total)) return {.total = true, .groups = std::vector<bool>(counts.size(), true)};
  LeftOut result{.total = false, .groups = {}};
  std::int64_t how_many = 0;
  std::int64_t sum = 0;
  for (const auto count : counts) {
    result.groups.push_back(is_small(count));
    if (!is_small(count)) continue;
    ++how_many;
    sum += count;
  }
  if (how_many > 0 && !leave_each_other_open(how_many, sum)) {
    leave_out_more(counts, result.groups);
  }
  return result;
}

std::vector<PublicCount> published(std::span<const report::Breakdown> breakdowns) {
  std::vector<PublicCount> counts;
  for (const auto& breakdown : breakdowns) {
    if (!breakdown.whole || is_printed(counts, *breakdown.whole)) publish(breakdown, counts);
  }
  return counts;
}

}  // namespace susr::exchange
