// SPDX-License-Identifier: MIT
#include "exchange/suppression.hpp"

#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <set>

#include "catch.hpp"
#include "properties.hpp"

namespace {

using susr::exchange::published;
using susr::report::Breakdown;
using Counts = std::vector<std::int64_t>;
/// What is printed, and the values that each count of it can have.
using Guesses = std::map<Counts, std::vector<std::set<std::int64_t>>>;

Breakdown breakdown(std::string section, std::string measure, const Counts& counts) {
  Breakdown made{.section = std::move(section), .measure = std::move(measure)};
  for (std::size_t i = 0; i < counts.size(); ++i)
    made.groups.emplace_back(std::string(1, static_cast<char>('a' + i)), counts[i]);
  return made;
}

/// What is printed of the breakdowns, one after another, with -1 for what is left out.
Counts printed(const std::vector<Breakdown>& breakdowns) {
  Counts shown;
  for (const auto& count : published(breakdowns))
    shown.push_back(count.n.value_or(-1));
  return shown;
}

Counts printed(const Counts& counts) {
  return printed(std::vector{breakdown("actions", "status", counts)});
}

/// Two breakdowns of what is the same.
std::vector<Breakdown> of_one_total(const Counts& one, const Counts& other) {
  return {breakdown("recommendations", "level", one),
          breakdown("recommendations", "status", other)};
}

/// A breakdown of three groups or more, and one of all that is in the first two of them.
std::vector<Breakdown> of_a_part(const Counts& cases, const Counts& reviews) {
  std::vector all{breakdown("referrals", "outcome", cases), breakdown("reviews", "stage", reviews)};
  all[1].whole = {.section = "referrals", .measure = "outcome", .groups = {"a", "b"}};
  return all;
}

std::int64_t sum_of(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

/// Calls `take` with every list of so many counts that has the sum.
void for_each_split(std::size_t how_many, std::int64_t sum,
                    const std::function<void(const Counts&)>& take, Counts begun = {}) {
  if (how_many == 0) {
    if (sum == 0) take(begun);
    return;
  }
  for (std::int64_t count = how_many == 1 ? sum : 0; count <= sum; ++count) {
    begun.push_back(count);
    for_each_split(how_many - 1, sum - count, take, begun);
    begun.pop_back();
  }
}

/// Notes that these breakdowns could be what is printed of them.
void guess(const std::vector<Breakdown>& breakdowns, Guesses& guesses) {
  const auto shown = printed(breakdowns);
  auto& values = guesses[shown];
  values.resize(shown.size());
  std::size_t place = 0;
  for (const auto& each : breakdowns) {
    if (place == shown.size()) return;  // it is not there
    std::int64_t total = 0;
    for (const auto& [group, count] : each.groups) {
      values[place++].insert(count);
      total += count;
    }
    values[place++].insert(total);
  }
}

/// Whether each count that is left out could be 1, 2, 3 or 4. Where a total is printed that could
/// be more than `most`, not every record was tried.
void check_nothing_is_told(const Guesses& guesses, std::int64_t most) {
  constexpr std::int64_t from_rounding = 2;
  for (const auto& [shown, values] : guesses) {
    if (shown.back() + from_rounding > most) continue;
    for (std::size_t i = 0; i < shown.size(); ++i) {
      if (shown[i] >= 0) continue;
      for (const std::int64_t value : {1, 2, 3, 4}) {
        if (!values[i].contains(value)) FAIL(Catch::StringMaker<Counts>::convert(shown));
      }
    }
  }
}

}  // namespace

TEST_CASE("what is published is rounded to the nearest 5, and a total by itself", "[counts]") {
  CHECK(printed({0, 5, 12}) == Counts{0, 5, 10, 15});
  CHECK(printed({7, 7, 9}) == Counts{5, 5, 10, 25});
  CHECK(printed({8, 13, 0}) == Counts{10, 15, 0, 20});
  CHECK(printed({0, 0}) == Counts{0, 0, 0});
}

TEST_CASE("counts from 1 to 4 are left out, and no more where rounding hides them", "[counts]") {
  CHECK(printed({3, 3, 9, 0}) == Counts{-1, -1, 10, 0, 15});
  CHECK(printed({3, 7, 9}) == Counts{-1, 5, 10, 20});
  CHECK(printed({4, 9, 20}) == Counts{-1, 10, 20, 35});
}

TEST_CASE("one of which the sums would tell hides behind the next smallest", "[counts]") {
  CHECK(printed({0, 1, 2, 9}) == Counts{0, -1, -1, -1, 10});
  CHECK(printed({2, 6, 6, 30}) == Counts{-1, 5, 5, 30, 45});
}

TEST_CASE("or behind the groups of none, if there is no other", "[counts]") {
  CHECK(printed({4, 4, 0}) == Counts{-1, -1, -1, 10});
}

TEST_CASE("where nothing hides them nothing is printed", "[counts]") {
  CHECK(printed({4, 4}) == Counts{-1, -1, -1});
  CHECK(printed({7, 7, 4}) == Counts{-1, -1, -1, -1});
}

TEST_CASE("nor beside a total of 5, which leaves little room", "[counts]") {
  CHECK(printed({0, 1, 5}) == Counts(4, -1));
  CHECK(printed({3, 2, 0, 0}) == Counts(5, -1));
  CHECK(printed({7, 0, 0}) == Counts{5, 0, 0, 5});
}

TEST_CASE("of a total from 1 to 4 nothing is printed", "[counts]") {
  CHECK(printed({1, 0, 0}) == Counts{-1, -1, -1, -1});
  CHECK(printed({2, 2}) == Counts{-1, -1, -1});
}

TEST_CASE("a count left out of few groups could be any from 1 to 4", "[counts]") {
  constexpr std::int64_t most = 22;
  for (std::size_t groups = 2; groups <= 4; ++groups) {
    Guesses guesses;
    for (std::int64_t total = 0; total <= most; ++total) {
      for_each_split(groups, total, [&](const Counts& counts) {
        guess({breakdown("actions", "status", counts)}, guesses);
      });
    }
    check_nothing_is_told(guesses, most);
  }
}

TEST_CASE("two breakdowns of one total print it both, or neither", "[counts]") {
  CHECK(printed(of_one_total({4, 4, 0}, {0, 8})) == Counts{-1, -1, -1, 10, 0, 10, 10});
  CHECK(printed(of_one_total({1, 2}, {0, 3})) == Counts(6, -1));
  CHECK(printed(of_one_total({4, 4}, {0, 8})) == Counts(6, -1));
}

TEST_CASE("two breakdowns of one total tell nothing together", "[counts]") {
  constexpr std::int64_t most = 12;
  Guesses guesses;
  for (std::int64_t total = 0; total <= most; ++total) {
    for_each_split(3, total, [&](const Counts& one) {
      for_each_split(2, total,
                     [&](const Counts& other) { guess(of_one_total(one, other), guesses); });
    });
  }
  check_nothing_is_told(guesses, most);
}

TEST_CASE("a breakdown of some groups is there only if they are printed", "[counts]") {
  CHECK(printed(of_a_part({7, 0, 9}, {7, 0})) == Counts{5, 0, 10, 15, 5, 0, 5});
  CHECK(printed(of_a_part({3, 7, 9}, {10, 0})) == Counts{-1, 5, 10, 20});
}

TEST_CASE("it tells nothing together with them", "[counts]") {
  constexpr std::int64_t most = 17;
  Guesses guesses;
  for (std::int64_t total = 0; total <= most; ++total) {
    for_each_split(3, total, [&](const Counts& cases) {
      for_each_split(2, cases[0] + cases[1],
                     [&](const Counts& reviews) { guess(of_a_part(cases, reviews), guesses); });
    });
  }
  // The total of the first breakdown is the larger.
  std::erase_if(guesses, [](const auto& each) { return each.first[3] + 2 > most; });
  check_nothing_is_told(guesses, most);
}

TEST_CASE("every count printed is near the true one, and none left out must be told", "[counts]") {
  susr::test::check_property("rounded to 5, or left out", [] {
    const auto counts = *rc::gen::container<Counts>(6, rc::gen::inRange<std::int64_t>(0, 30));
    auto all = counts;
    all.push_back(sum_of(counts));
    const auto shown = printed(counts);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool is_small = all[i] >= 1 && all[i] <= 4;
      RC_ASSERT(shown[i] < 0 ||
                (!is_small && shown[i] % 5 == 0 && std::abs(shown[i] - all[i]) <= 2));
    }
  });
}
