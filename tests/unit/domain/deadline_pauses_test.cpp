// SPDX-License-Identifier: MIT
// What a pause does to a time limit: both dates are given, and the policy says which is judged.
#include <algorithm>
#include <string>
#include <vector>

#include "susr/domain/deadline.hpp"

#include "history.hpp"
#include "policies.hpp"
#include "properties.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::check_property;
using susr::test::day;
using susr::test::History;
using susr::test::shipped_policy;

using std::chrono::days;

const Date start = day("2025-01-31");
const Date due_on = day("2025-03-31");

Pause pause(std::string_view from, std::string_view until) {
  return {.from = day(from), .until = day(until)};
}

/// The due day put off by every pause that counts.
Date adjusted_for_pauses(Date from, Date due, const std::vector<Pause>& pauses, Date as_of) {
  for (const auto& counted : counted_pauses(from, due, pauses, as_of))
    due += days{counted.days};
  return due;
}

std::string adjusted(const std::vector<Pause>& pauses, std::string_view as_of = "2026-11-22") {
  return to_text(adjusted_for_pauses(start, due_on, pauses, day(as_of)));
}

Policy judging(JudgedDate judged) {
  auto policy = shipped_policy();
  policy.judged_date = judged;
  return policy;
}

/// How the first panel, due on 31 March 2025, stands for the case.
Deadline first_panel(const History& history, std::string_view as_of,
                     JudgedDate judged = JudgedDate::unadjusted) {
  const auto found = deadlines(history.as_at(as_of).standing, judging(judged), day(as_of));
  return *std::ranges::find(found, "first-panel", &Deadline::timescale);
}

History review() {
  return History::agreed("2025-01-31", "2025-02-01", Outcome::susr);
}

}  // namespace

TEST_CASE("a due day is put off by the days of each pause while the clock ran") {
  CHECK(adjusted({}) == "2025-03-31");
  CHECK(adjusted({pause("2025-02-10", "2025-02-20")}) == "2025-04-10");
  CHECK(adjusted({pause("2025-02-10", "2025-02-20"), pause("2025-03-01", "2025-03-02")}) ==
        "2025-04-11");
}

TEST_CASE("a pause that ends on the day it began puts nothing off") {
  CHECK(adjusted({pause("2025-02-10", "2025-02-10")}) == "2025-03-31");
}

TEST_CASE("of a pause that began before the clock only the days since its start count") {
  CHECK(adjusted({pause("2025-01-01", "2025-02-05")}) == "2025-04-05");
  CHECK(adjusted({pause("2025-01-01", "2025-01-31")}) == "2025-03-31");
  CHECK(adjusted({pause("2024-01-01", "2024-02-01")}) == "2025-03-31");
}

TEST_CASE("a pause that began after the due day puts nothing off") {
  CHECK(adjusted({pause("2025-04-01", "2025-06-01")}) == "2025-03-31");
  CHECK(adjusted({pause("2025-03-31", "2025-04-02")}) == "2025-04-02");
}

TEST_CASE("a pause after the due day counts where an earlier one had put that day off") {
  CHECK(adjusted({pause("2025-03-01", "2025-03-21"), pause("2025-04-10", "2025-04-15")}) ==
        "2025-04-25");
}

TEST_CASE("a pause that runs over the due day stops the clock for all of its days") {
  CHECK(adjusted({pause("2025-03-21", "2025-04-20")}) == "2025-04-30");
}

TEST_CASE("a pause that lasts counts until the day in question") {
  const std::vector<Pause> lasting{{.from = day("2025-02-10"), .until = std::nullopt}};
  CHECK(adjusted(lasting, "2025-02-10") == "2025-03-31");
  CHECK(adjusted(lasting, "2025-02-20") == "2025-04-10");
  CHECK(adjusted(lasting, "2025-03-10") == "2025-04-28");
}

TEST_CASE("a time limit shows both dates, and is judged by the one that the policy names") {
  const auto history = review().pause("2025-02-10").resume("2025-02-20");
  const auto by_default = first_panel(history, "2025-04-05");
  CHECK(by_default.due_on == day("2025-03-31"));
  CHECK(by_default.adjusted_due_on == day("2025-04-10"));
  CHECK(by_default.judged_due_on == day("2025-03-31"));
  CHECK(by_default.status == DeadlineStatus::overdue);
  const auto by_the_other = first_panel(history, "2025-04-05", JudgedDate::adjusted);
  CHECK(by_the_other.due_on == day("2025-03-31"));
  CHECK(by_the_other.judged_due_on == day("2025-04-10"));
  CHECK(by_the_other.status == DeadlineStatus::awaited);
  CHECK(first_panel(history, "2025-04-11", JudgedDate::adjusted).status == DeadlineStatus::overdue);
}

TEST_CASE("judged by the adjusted date, nothing becomes overdue while it is paused") {
  const auto history = review().pause("2025-03-30");
  for (const auto* as_of : {"2025-03-31", "2025-04-01", "2025-06-01", "2026-06-01"}) {
    CAPTURE(as_of);
    CHECK(first_panel(history, as_of, JudgedDate::adjusted).status == DeadlineStatus::awaited);
  }
  CHECK(first_panel(history, "2025-06-01").status == DeadlineStatus::overdue);
}

TEST_CASE("what is reached during a pause is put off by the days until then") {
  const auto history =
      review().pause("2025-03-01").reach("2025-04-05", Milestone::first_panel).resume("2025-06-05");
  const auto as_at = [&](std::string_view as_of) {
    return first_panel(history, as_of, JudgedDate::adjusted);
  };
  CHECK(as_at("2025-04-05").adjusted_due_on == day("2025-05-05"));
  CHECK(as_at("2025-04-05").status == DeadlineStatus::reached_in_time);
  CHECK(as_at("2026-04-05").adjusted_due_on == day("2025-05-05"));
}

TEST_CASE("a pause after it was reached does not make a late milestone one in time") {
  const auto history =
      review().reach("2025-04-05", Milestone::first_panel).pause("2025-04-06").resume("2025-05-06");
  CHECK(first_panel(history, "2025-06-01", JudgedDate::adjusted).status ==
        DeadlineStatus::reached_late);
}

TEST_CASE("a due day is never brought forward by pauses, nor put off by more than their days") {
  check_property("the adjusted due day lies between the due day and that plus the pauses", [] {
    std::vector<Pause> pauses;
    auto from = start - days{30};
    int paused = 0;
    for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30))) {
      from += days{step};
      const int lasted = *rc::gen::inRange(0, 30);
      pauses.push_back({.from = from, .until = from + days{lasted}});
      from += days{lasted};
      paused += lasted;
    }
    const auto as_of = start + days{*rc::gen::inRange(0, 400)};
    const auto moved = adjusted_for_pauses(start, due_on, pauses, as_of);
    RC_ASSERT(moved >= due_on);
    RC_ASSERT(moved <= due_on + days{paused});
    RC_ASSERT(moved <= adjusted_for_pauses(start, due_on, pauses, as_of + days{1}));
  });
}
