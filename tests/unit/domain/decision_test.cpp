// SPDX-License-Identifier: MIT
// Which decision counts: what the Case Review Group decided and what the Chair said to it.
#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::History;

std::optional<DecisionInForce> in_force(const History& history) {
  return history.latest().standing.in_force;
}

}  // namespace

TEST_CASE("nothing is in force until the Chair has signed off the decision") {
  auto history = History::referred("2026-01-05").decide("2026-02-01", Outcome::susr);
  CHECK_FALSE(in_force(history));
  history.agree("2026-02-09");
  REQUIRE(in_force(history));
  CHECK(in_force(history)->outcome == Outcome::susr);
  CHECK(in_force(history)->criteria == Criteria{Criterion::dhr});
  CHECK(in_force(history)->since == date("2026-02-09"));
}

TEST_CASE("a decision that the Chair refers back puts nothing in force") {
  const auto history =
      History::referred("2026-01-05").decide("2026-02-01", Outcome::susr).refer_back("2026-02-09");
  CHECK_FALSE(in_force(history));
  REQUIRE(history.latest().standing.decision);
  REQUIRE(history.latest().standing.decision->sign_off);
  CHECK(history.latest().standing.decision->sign_off->outcome == SignOffOutcome::referred_back);
}

TEST_CASE("a decision that the Chair overturns puts the other outcome in force") {
  const auto history = History::referred("2026-01-05")
                           .decide("2026-02-01", Outcome::no_review)
                           .overturn("2026-02-09", Outcome::mapf);
  REQUIRE(in_force(history));
  CHECK(in_force(history)->outcome == Outcome::mapf);
  CHECK(in_force(history)->since == date("2026-02-09"));
}

TEST_CASE("a SUSR that the Chair puts in the place of another decision meets a criterion") {
  SECTION("those of the referral, where the decision found none met") {
    const auto history = History::referred("2026-01-05", {Criterion::cpr, Criterion::mhhr})
                             .decide("2026-02-01", Outcome::mapf)
                             .overturn("2026-02-09", Outcome::susr);
    CHECK(in_force(history)->criteria == Criteria{Criterion::cpr, Criterion::mhhr});
  }
  SECTION("those of the decision, where it found some met") {
    const auto history = History::referred("2026-01-05", {Criterion::cpr})
                             .then("2026-02-01", Decided{.outcome = Outcome::no_review,
                                                         .criteria = {Criterion::apr}})
                             .overturn("2026-02-09", Outcome::susr);
    CHECK(in_force(history)->criteria == Criteria{Criterion::apr});
  }
  SECTION("but none, where neither the referral nor the decision has any") {
    const auto history = History::referred("2026-01-05", {})
                             .decide("2026-02-01", Outcome::mapf)
                             .overturn("2026-02-09", Outcome::susr);
    CHECK(in_force(history)->criteria.empty());
  }
}

TEST_CASE("the decision sets the criteria that the referrer did not know") {
  const auto history =
      History::referred("2026-01-05", {})
          .then("2026-02-01", Decided{.outcome = Outcome::susr, .criteria = {Criterion::mhhr}})
          .agree("2026-02-09");
  CHECK(in_force(history)->criteria == Criteria{Criterion::mhhr});
}

TEST_CASE("a MAPF that the Chair puts in the place of a SUSR meets no criterion and has no depth") {
  const auto history = History::referred("2026-01-05")
                           .then("2026-02-01", Decided{.outcome = Outcome::susr,
                                                       .criteria = {Criterion::apr},
                                                       .depth = Depth::concise})
                           .overturn("2026-02-09", Outcome::mapf);
  CHECK(in_force(history)->criteria.empty());
  CHECK_FALSE(in_force(history)->depth);
}

TEST_CASE("the earlier decision counts until the Chair has spoken to the new one") {
  auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::mapf);
  history.decide("2026-03-01", Outcome::susr);
  CHECK(in_force(history)->outcome == Outcome::mapf);
  SECTION("and on if it is referred back") {
    history.refer_back("2026-03-08");
    CHECK(in_force(history)->outcome == Outcome::mapf);
    CHECK(in_force(history)->since == date("2026-02-01"));
  }
  SECTION("and no more if it is agreed") {
    history.agree("2026-03-08");
    CHECK(in_force(history)->outcome == Outcome::susr);
    CHECK(in_force(history)->since == date("2026-03-08"));
  }
}

TEST_CASE("a revision to the same outcome keeps the day on which that outcome came about") {
  auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr);
  history
      .then("2026-04-01",
            Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr, Criterion::mhhr}})
      .agree("2026-04-08");
  CHECK(in_force(history)->since == date("2026-02-01"));
  CHECK(in_force(history)->criteria == Criteria{Criterion::dhr, Criterion::mhhr});
}

TEST_CASE("an outcome that comes back after another came about anew") {
  const auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::mapf)
                           .decide("2026-03-01", Outcome::no_review)
                           .agree("2026-03-02")
                           .decide("2026-04-01", Outcome::mapf)
                           .agree("2026-04-02");
  CHECK(in_force(history)->since == date("2026-04-02"));
}

TEST_CASE("a new decision awaits its own sign-off") {
  const auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                           .decide("2026-03-01", Outcome::mapf);
  REQUIRE(history.latest().standing.decision);
  CHECK_FALSE(history.latest().standing.decision->sign_off);
}

TEST_CASE("only a practice review is concise or extended, and it keeps that") {
  const auto history = History::referred("2026-01-05")
                           .then("2026-02-01", Decided{.outcome = Outcome::susr,
                                                       .criteria = {Criterion::cpr, Criterion::dhr},
                                                       .depth = Depth::extended})
                           .agree("2026-02-09");
  CHECK(in_force(history)->depth == Depth::extended);
}
