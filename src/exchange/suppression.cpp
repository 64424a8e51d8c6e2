// SPDX-License-Identifier: MIT
#include "suppression.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "ranges.hpp"

namespace susr::exchange {

namespace {

/// What a reader knows of a count that is left out.
constexpr Range left_out{.least = 1, .most = 4};

bool is_small(std::int64_t count) {
  return left_out.least <= count && count <= left_out.most;
}

std::int64_t rounded(std::int64_t count) {
  return (count + rounding_base / 2) / rounding_base * rounding_base;
}

/// What a reader knows of a count that is printed so. One that is not 0 is not small.
Range printed_as(std::int64_t shown) {
  constexpr auto nearest = rounding_base / 2;
  if (shown == 0) return {};
  return {.least = std::max(shown - nearest, left_out.most + 1), .most = shown + nearest};
}

/// A breakdown, and where its counts are among all.
struct CountTable {
  const report::Breakdown* breakdown;
  std::size_t total;  ///< breakdowns of one section share it
  std::vector<std::size_t> groups;
  std::vector<std::size_t> whole;  ///< groups of another that it is the sum of
};

/// The counts of all breakdowns, and which of them are left out. What more is left out to protect
/// others depends only on what would be printed, never on an exact count.
class Printout {
 public:
  explicit Printout(std::span<const report::Breakdown> breakdowns) {
    for (const auto& breakdown : breakdowns)
      add(breakdown);
    for (std::size_t i = 0; i < counts_.size(); ++i)
      is_left_out_[i] = is_small(counts_[i]);
    for (const auto& table : tables_) {
      if (is_left_out(table.total)) leave_out_section(table.total);
    }
    while (const auto* table = first_that_tells())
      leave_out_more(*table);
  }

  [[nodiscard]] std::vector<PublicCount> counts() const {
    std::vector<PublicCount> all;
    for (const auto& table : tables_) {
      if (!is_there(table)) continue;
      for (std::size_t i = 0; i < table.groups.size(); ++i)
        all.push_back(count_of(table, table.breakdown->groups[i].first, table.groups[i]));
      all.push_back(count_of(table, "total", table.total));
    }
    return all;
  }

 private:
  std::size_t add(std::int64_t count) {
    counts_.push_back(count);
    is_left_out_.push_back(false);
    return counts_.size() - 1;
  }

  void add(const report::Breakdown& breakdown) {
    CountTable table{.breakdown = &breakdown, .total = 0, .groups = {}, .whole = {}};
    std::int64_t all = 0;
    for (const auto& [group, count] : breakdown.groups) {
      table.groups.push_back(add(count));
      all += count;
    }
    const auto same_section = std::ranges::find_if(tables_, [&](const CountTable& each) {
      return each.breakdown->section == breakdown.section;
    });
    table.total = same_section == tables_.end() ? add(all) : same_section->total;
    if (breakdown.whole) table.whole = places_of(*breakdown.whole);
    tables_.push_back(std::move(table));
  }

  [[nodiscard]] std::vector<std::size_t> places_of(const report::Whole& whole) const {
    std::vector<std::size_t> places;
    for (const auto& table : tables_) {
      const auto& [section, measure, groups, unused] = *table.breakdown;
      if (section != whole.section || measure != whole.measure) continue;
      for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool is_named =
            std::ranges::find(whole.groups, groups[i].first) != whole.groups.end();
        if (is_named) places.push_back(table.groups[i]);
      }
    }
    return places;
  }

  [[nodiscard]] bool is_left_out(std::size_t place) const {
    return is_left_out_[place];
  }

  [[nodiscard]] bool is_there(const CountTable& table) const {
    return std::ranges::none_of(table.whole, [&](auto place) { return is_left_out(place); });
  }

  void leave_out(const std::vector<std::size_t>& places) {
    for (const auto place : places)
      is_left_out_[place] = true;
  }

  [[nodiscard]] PublicCount count_of(const CountTable& table, std::string group,
                                     std::size_t place) const {
    PublicCount count{.section = table.breakdown->section,
                      .measure = table.breakdown->measure,
                      .group = std::move(group),
                      .n = {}};
    if (!is_left_out(place)) count.n = rounded(counts_[place]);
    return count;
  }

  /// What adds up, of the tables whose total is printed. A sum of groups that is a total of another
  /// table stands in their place.
  [[nodiscard]] std::vector<Sum> sums() const {
    std::vector<Sum> all;
    for (const auto& table : tables_) {
      if (is_left_out(table.total) || !is_there(table)) continue;
      if (!table.whole.empty()) all.push_back({.total = table.total, .parts = table.whole});
      all.push_back({.total = table.total, .parts = table.groups});
    }
    for (const auto& table : tables_) {
      if (!table.whole.empty() && is_there(table)) put_together(table, all);
    }
    return all;
  }

  static void put_together(const CountTable& table, std::vector<Sum>& all) {
    for (auto& sum : all) {
      if (sum.total == table.total) continue;
      const auto removed = std::erase_if(sum.parts, [&](auto part) {
        return std::ranges::find(table.whole, part) != table.whole.end();
      });
      if (removed > 0) sum.parts.push_back(table.total);
    }
  }

  [[nodiscard]] std::vector<Range> known() const {
    std::vector<Range> ranges;
    for (std::size_t i = 0; i < counts_.size(); ++i)
      ranges.push_back(is_left_out(i) ? left_out : printed_as(rounded(counts_[i])));
    return ranges;
  }

  /// Whether a count is left out beside a total that is printed as 5. That total is one of three
  /// values only: sums of two releases, together, could tell the count.
  [[nodiscard]] bool has_little_room(const CountTable& table) const {
    if (!is_there(table) || is_left_out(table.total)) return false;
    return rounded(counts_[table.total]) == rounding_base &&
           std::ranges::any_of(table.groups, [&](auto place) { return is_left_out(place); });
  }

  /// The first table with a count left out of which its sums tell more than that it is; null if
  /// there is none.
  [[nodiscard]] const CountTable* first_that_tells() const {
    const auto tight = std::ranges::find_if(
        tables_, [&](const CountTable& table) { return has_little_room(table); });
    if (tight != tables_.end()) return &*tight;
    auto ranges = known();
    const auto all = sums();
    for (bool is_narrower = true; is_narrower;) {
      is_narrower = false;
      for (const auto& sum : all)
        is_narrower |= narrow(ranges, sum);
      const auto is_told = [&](auto place) {
        return is_left_out(place) && ranges[place] != left_out;
      };
      const auto found = std::ranges::find_if(tables_, [&](const CountTable& table) {
        return std::ranges::any_of(table.groups, is_told);
      });
      if (found != tables_.end()) return &*found;
    }
    return nullptr;
  }

  /// The smallest number but 0 that a group of the table is printed as; 0 if there is none.
  [[nodiscard]] std::int64_t smallest_printed(const CountTable& table) const {
    std::int64_t smallest = 0;
    for (const auto place : table.groups) {
      const auto shown = is_left_out(place) ? 0 : rounded(counts_[place]);
      if (shown != 0 && (smallest == 0 || shown < smallest)) smallest = shown;
    }
    return smallest;
  }

  /// Leaves out all groups of the table that are printed as the smallest number but 0, or if there
  /// are none, as 0. If no group is printed, leaves out all about the section, or the groups that
  /// the table is the sum of.
  void leave_out_more(const CountTable& table) {
    const auto smallest = smallest_printed(table);
    std::vector<std::size_t> next;
    for (const auto place : table.groups) {
      if (!is_left_out(place) && rounded(counts_[place]) == smallest) next.push_back(place);
    }
    if (!next.empty())
      leave_out(next);
    else if (!table.whole.empty())
      leave_out(table.whole);
    else
      leave_out_section(table.total);
  }

  void leave_out_section(std::size_t total) {
    is_left_out_[total] = true;
    for (const auto& table : tables_) {
      if (table.total == total) leave_out(table.groups);
    }
  }

  std::vector<CountTable> tables_;
  std::vector<std::int64_t> counts_;
  std::vector<bool> is_left_out_;
};

}  // namespace

std::vector<PublicCount> published(std::span<const report::Breakdown> breakdowns) {
  return Printout(breakdowns).counts();
}

}  // namespace susr::exchange
