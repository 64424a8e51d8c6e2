// SPDX-License-Identifier: MIT
#include "susr/domain/settled.hpp"

#include <set>

#include "catch.hpp"
#include "history.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::History;
using susr::test::shipped_policy;
using susr::test::timescale_of;

std::optional<Settled> settled(const History& history) {
  return settled_in(history.latest().standing);
}

History review() {
  return History::agreed("2025-01-31", "2025-02-20", Outcome::susr);
}

/// A review of which nothing is awaited under the time limits that susr ships.
History closed_review() {
  return review()
      .reach("2025-03-10", Milestone::first_panel)
      .reach("2025-12-01", Milestone::published)
      .reach("2026-11-01", Milestone::progress_report);
}

}  // namespace

TEST_CASE("what is settled is the outcome in force and what was reached since") {
  const auto found = settled(closed_review());
  REQUIRE(found);
  CHECK(found->in_force == Outcome::susr);
  CHECK(found->reached.contains(Milestone::first_panel));
  CHECK_FALSE(found->reached.contains(Milestone::learning_event));
  CHECK(parse_settled(to_text(*found)) == found);
}

TEST_CASE("nothing is settled while a decision or the Chair's answer is awaited") {
  const auto referred = History::referred("2025-01-31");
  CHECK_FALSE(settled(referred));
  CHECK_FALSE(settled(History(referred).decide("2025-02-01", Outcome::susr)));
}

TEST_CASE("a milestone of before a new decision is not settled") {
  const auto again = closed_review().decide("2026-12-01", Outcome::susr).agree("2026-12-05");
  CHECK_FALSE(settled(again)->reached.contains(Milestone::published));
  CHECK(may_await(*settled(again), shipped_policy()));
}

TEST_CASE("nothing is awaited of a review that reached all that has a time limit") {
  CHECK_FALSE(may_await(*settled(closed_review()), shipped_policy()));
  CHECK(may_await(*settled(review()), shipped_policy()));
  CHECK_FALSE(may_await(*settled(History::agreed("2025-01-31", "2025-02-20", Outcome::no_review)),
                        shipped_policy()));
}

TEST_CASE("a board that adds a time limit has the cases that are done looked at again") {
  auto policy = shipped_policy();
  timescale_of(policy, "wg-notification").length = Length{.count = 5, .unit = Unit::working_days};
  CHECK(may_await(*settled(closed_review()), policy));
}

TEST_CASE("a time limit for urgent decisions is not awaited after a routine one") {
  auto policy = shipped_policy();
  policy.timescales = {{.id = "immediate-learning",
                        .applies_to = AppliesTo::decision,
                        .immediacy = Immediacy::urgent,
                        .runs_from = Milestone::decision,
                        .length = Length{.count = 28, .unit = Unit::days},
                        .reached_by = {Milestone::immediate_learning},
                        .source = "the board"}};
  CHECK_FALSE(may_await(*settled(review()), policy));
  auto urgent = History::referred("2025-01-31")
                    .then("2025-02-20", Decided{.outcome = Outcome::susr,
                                                .criteria = {Criterion::dhr},
                                                .immediacy = Immediacy::urgent,
                                                .rationale = "It can't wait"})
                    .agree("2025-02-20");
  CHECK(may_await(*settled(urgent), policy));
  urgent.reach("2025-03-01", Milestone::immediate_learning);
  CHECK_FALSE(may_await(*settled(urgent), policy));
}

TEST_CASE("a text of another form says nothing of what is settled") {
  for (const auto* text :
       {"", "susr", "susr review", "susr susr", "other susr routine published",
        "susr susr soon published", "susr susr routine x,y", "susr susr routine published more"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_settled(text));
  }
  CHECK(parse_settled("legacy mapf urgent ")->reached.empty());
}
