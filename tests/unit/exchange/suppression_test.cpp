// SPDX-License-Identifier: MIT
#include "exchange/suppression.hpp"

#include <functional>
#include <map>
#include <numeric>
#include <set>

#include "catch.hpp"
#include "properties.hpp"

namespace {

using susr::exchange::left_out;
using susr::exchange::LeftOut;
using susr::exchange::PublicCount;
using susr::exchange::published;
using susr::report::Breakdown;
using Counts = std::vector<std::int64_t>;

/// The counts and their total as they are printed, -1 for what is left out.
Counts printed(const Counts& counts) {
  const auto hidden = left_out(counts);
  Counts shown;
  for (std::size_t i = 0; i < counts.size(); ++i)
    shown.push_back(hidden.groups[i] ? -1 : counts[i]);
  shown.push_back(hidden.total ? -1 : std::accumulate(counts.begin(), counts.end(), 0L));
  return shown;
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

/// For each place of what is printed, the values that it can have: every record that would be
/// printed so is tried. Of a total that is left out it is known that it is from 1 to 4.
std::vector<std::set<std::int64_t>> possible_values(const Counts& shown) {
  std::vector<std::set<std::int64_t>> values(shown.size());
  std::vector<std::size_t> hidden;
  std::int64_t known = 0;
  for (std::size_t i = 0; i + 1 < shown.size(); ++i) {
    if (shown[i] < 0) hidden.push_back(i);
    known += shown[i] < 0 ? 0 : shown[i];
  }
  const bool total_shown = shown.back() >= 0;
  const std::int64_t last = total_shown ? shown.back() : 4;
  for (std::int64_t total = total_shown ? last : 1; total <= last; ++total) {
    for_each_split(hidden.size(), total - known, [&](const Counts& guess) {
      Counts counts(shown.begin(), shown.end() - 1);
      for (std::size_t i = 0; i < hidden.size(); ++i)
        counts[hidden[i]] = guess[i];
      if (printed(counts) != shown) return;
      for (const auto place : hidden)
        values[place].insert(counts[place]);
      values.back().insert(total);
    });
  }
  return values;
}

/// Whether each count that is left out could have two or more values.
bool nothing_is_told(const Counts& shown) {
  const auto values = possible_values(shown);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] < 0 && values[i].size() < 2) return false;
  }
  return true;
}

Breakdown breakdown(std::string section, std::string measure, const Counts& counts) {
  Breakdown made{.section = std::move(section), .measure = std::move(measure)};
  for (std::size_t i = 0; i < counts.size(); ++i)
    made.groups.emplace_back(std::string(1, static_cast<char>('a' + i)), counts[i]);
  return made;
}

Counts numbers_of(const std::vector<PublicCount>& counts) {
  Counts numbers;
  for (const auto& count : counts)
    numbers.push_back(count.n.value_or(-1));
  return numbers;
}

/// A breakdown of three groups, and one of all in the first two of them, as both are printed.
Counts printed_together(const Counts& cases, const Counts& reviews) {
  std::vector all{breakdown("referrals", "outcome", cases), breakdown("reviews", "stage", reviews)};
  all[1].whole = {.section = "referrals", .measure = "outcome", .groups = {"a", "b"}};
  return numbers_of(published(all));
}

}  // namespace

TEST_CASE("counts from 1 to 4 are left out, and no more where they hide each other", "[counts]") {
  CHECK(printed({0, 5, 12}) == Counts{0, 5, 12, 17});
  CHECK(printed({3, 3, 9, 0}) == Counts{-1, -1, 9, 0, 15});
  CHECK(printed({0, 0}) == Counts{0, 0, 0});
}

TEST_CASE("one that would be told by the total hides behind the next smallest", "[counts]") {
  CHECK(printed({3, 7, 9}) == Counts{-1, -1, 9, 19});
  CHECK(printed({0, 3, 9}) == Counts{0, -1, -1, 12});
  CHECK(printed({1, 1, 8, 20}) == Counts{-1, -1, -1, 20, 30});
  CHECK(printed({4, 4, 8, 20}) == Counts{-1, -1, -1, 20, 36});
}

TEST_CASE("of the next smallest all that are the same are left out", "[counts]") {
  CHECK(printed({4, 6, 6, 9}) == Counts{-1, -1, -1, 9, 25});
}

TEST_CASE("where nothing is large enough to hide behind only the total is printed", "[counts]") {
  CHECK(printed({1, 1, 1, 1, 1, 0}) == Counts{-1, -1, -1, -1, -1, -1, 5});
  CHECK(printed({4, 4, 0}) == Counts{-1, -1, -1, 8});
}

TEST_CASE("of a total from 1 to 4 nothing is printed", "[counts]") {
  CHECK(printed({1, 0, 0}) == Counts{-1, -1, -1, -1});
  CHECK(printed({2, 2}) == Counts{-1, -1, -1});
}

TEST_CASE("a count that is left out is told by nothing that is printed", "[counts]") {
  susr::test::check_property("each has two values or more", [] {
    const auto groups = *rc::gen::inRange<std::size_t>(2, 6);
    const auto counts = *rc::gen::container<Counts>(groups, rc::gen::inRange<std::int64_t>(0, 8));
    RC_ASSERT(nothing_is_told(printed(counts)));
  });
}

TEST_CASE("neither is one of few groups, whatever they are", "[counts]") {
  for (std::size_t groups = 2; groups <= 4; ++groups) {
    for (std::int64_t total = 0; total <= 20; ++total) {
      for_each_split(groups, total, [&](const Counts& counts) {
        const auto shown = printed(counts);
        for (const auto count : shown)
          CHECK((count <= 0 || count >= 5));
        if (!nothing_is_told(shown)) FAIL(Catch::StringMaker<Counts>::convert(counts));
      });
    }
  }
}

TEST_CASE("what is left over from the total is no small count either", "[counts]") {
  susr::test::check_property("the rest is 0, or 5 and more", [] {
    const auto counts = *rc::gen::container<Counts>(5, rc::gen::inRange<std::int64_t>(0, 9));
    const auto shown = printed(counts);
    if (shown.back() < 0) return;
    std::int64_t rest = shown.back();
    for (std::size_t i = 0; i < counts.size(); ++i)
      rest -= shown[i] < 0 ? 0 : shown[i];
    RC_ASSERT(rest == 0 || rest >= 5);
  });
}

TEST_CASE("two breakdowns of one total print it both, or neither", "[counts]") {
  const std::vector one{breakdown("recommendations", "level", {4, 4, 0}),
                        breakdown("recommendations", "status", {0, 8})};
  CHECK(numbers_of(published(one)) == Counts{-1, -1, -1, 8, 0, 8, 8});
  const std::vector few{breakdown("recommendations", "level", {1, 2}),
                        breakdown("recommendations", "status", {0, 3})};
  CHECK(numbers_of(published(few)) == Counts(6, -1));
}

TEST_CASE("a breakdown is not there where its total would tell what is left out", "[counts]") {
  CHECK(printed_together({7, 0, 9}, {7, 0}) == Counts{7, 0, 9, 16, 7, 0, 7});
  CHECK(printed_together({3, 7, 9}, {10, 0}) == Counts{-1, -1, 9, 19});
}

TEST_CASE("what two breakdowns print tells nothing together", "[counts]") {
  susr::test::check_property("each has two values or more", [] {
    const auto cases = *rc::gen::container<Counts>(3, rc::gen::inRange<std::int64_t>(0, 7));
    const auto first = *rc::gen::inRange<std::int64_t>(0, cases[0] + cases[1] + 1);
    const Counts reviews{first, cases[0] + cases[1] - first};
    const auto shown = printed_together(cases, reviews);
    std::vector<std::set<std::int64_t>> values(shown.size());
    const auto total = shown[3];
    for (std::int64_t all = total < 0 ? 1 : total; all <= (total < 0 ? 4 : total); ++all) {
      for_each_split(3, all, [&](const Counts& other_cases) {
        for_each_split(2, other_cases[0] + other_cases[1], [&](const Counts& other_reviews) {
          if (printed_together(other_cases, other_reviews) != shown) return;
          const Counts numbers{other_cases[0],
                               other_cases[1],
                               other_cases[2],
                               all,
                               other_reviews[0],
                               other_reviews[1],
                               other_cases[0] + other_cases[1]};
          for (std::size_t i = 0; i < shown.size(); ++i)
            values[i].insert(numbers[i]);
        });
      });
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
      RC_ASSERT(shown[i] >= 0 || values[i].size() >= 2);
  });
}
