// SPDX-License-Identifier: MIT
// The colour of a leg, of an action and of a time limit.
#include "susr/domain/overdue.hpp"

#include "catch.hpp"
#include "dates.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::shipped_policy;

/// A leg that is far from due and was updated of late.
LegClock calm() {
  return {.due_on = day("2026-12-31"), .updated_on = day("2026-03-01")};
}

std::string_view colour(const LegClock& leg, std::string_view as_of = "2026-03-15") {
  return code(rag_of(leg, shipped_policy(), day(as_of)));
}

std::string_view colour(const Deadline& deadline, std::string_view as_of) {
  return code(rag_of(deadline, shipped_policy(), day(as_of)));
}

Action action(std::vector<LegStatus> legs) {
  Action made{.due_on = day("2026-06-30"), .updated_on = day("2026-06-01")};
  for (const auto status : legs)
    made.legs.push_back({.status = status});
  return made;
}

std::string_view colour(const Action& made, std::string_view as_of) {
  return code(rag_of(made, shipped_policy(), day(as_of)));
}

}  // namespace

TEST_CASE("a leg that is far from due and lately updated is green") {
  CHECK(colour(calm()) == "green");
}

TEST_CASE("a leg is amber from 28 days before it is due, and red from the day after") {
  auto leg = calm();
  leg.due_on = day("2026-04-30");
  CHECK(colour(leg, "2026-04-01") == "green");
  CHECK(colour(leg, "2026-04-02") == "amber");
  CHECK(colour(leg, "2026-04-30") == "amber");
  CHECK(colour(leg, "2026-05-01") == "red");
}

TEST_CASE("a leg is amber when nothing was recorded of it for 90 days") {
  auto leg = calm();
  leg.updated_on = day("2026-03-01");
  CHECK(colour(leg, "2026-05-29") == "green");
  CHECK(colour(leg, "2026-05-30") == "amber");
}

TEST_CASE("a leg whose action was extended is amber, but red where that too is past") {
  auto leg = calm();
  leg.times_extended = 1;
  CHECK(colour(leg) == "amber");
  leg.due_on = day("2026-03-14");
  CHECK(colour(leg) == "red");
}

TEST_CASE("a completed action is amber until it is ratified, and then blue") {
  auto leg = calm();
  leg.leg_status = LegStatus::completed;
  leg.action_status = ActionStatus::completed;
  CHECK(colour(leg, "2036-01-01") == "amber");
  leg.action_status = ActionStatus::ratified;
  CHECK(colour(leg, "2036-01-01") == "blue");
}

TEST_CASE("a completed action that needs no ratification is blue") {
  auto leg = calm();
  leg.leg_status = LegStatus::completed;
  leg.action_status = ActionStatus::completed;
  leg.ratification = Ratification::not_required;
  CHECK(colour(leg, "2036-01-01") == "blue");
}

TEST_CASE("what is not relevant or was stepped down is grey, however late") {
  auto leg = calm();
  leg.leg_status = LegStatus::not_relevant;
  CHECK(colour(leg, "2036-01-01") == "grey");
  leg.leg_status = LegStatus::open;
  leg.action_status = ActionStatus::stepped_down;
  CHECK(colour(leg, "2036-01-01") == "grey");
}

TEST_CASE("a completed leg of an action that goes on is green, however late the others") {
  auto leg = calm();
  leg.leg_status = LegStatus::completed;
  leg.action_status = ActionStatus::in_progress;
  CHECK(colour(leg, "2036-01-01") == "green");
}

TEST_CASE("an action has the colour of its worst leg") {
  CHECK(colour(action({LegStatus::completed, LegStatus::open}), "2026-07-01") == "red");
  CHECK(colour(action({LegStatus::not_relevant, LegStatus::open}), "2026-06-30") == "amber");
  CHECK(colour(action({LegStatus::completed, LegStatus::not_relevant}), "2026-07-01") == "amber");
  CHECK(colour(action({LegStatus::not_relevant, LegStatus::not_relevant}), "2026-07-01") == "grey");
  auto calm_action = action({LegStatus::completed, LegStatus::open});
  calm_action.due_on = day("2026-12-31");
  CHECK(colour(calm_action, "2026-06-02") == "green");
}

TEST_CASE("a time limit is blue when reached, red when overdue, amber when due soon") {
  Deadline deadline{.judged_due_on = day("2026-04-30"), .status = DeadlineStatus::awaited};
  CHECK(colour(deadline, "2026-04-01") == "green");
  CHECK(colour(deadline, "2026-04-02") == "amber");
  CHECK(colour(deadline, "2026-04-30") == "amber");
  deadline.status = DeadlineStatus::overdue;
  CHECK(colour(deadline, "2026-05-01") == "red");
  deadline.reached = susr::test::date("2026-05-02");
  deadline.status = DeadlineStatus::reached_late;
  CHECK(colour(deadline, "2026-05-02") == "blue");
}

TEST_CASE("a time limit without a due day is green until it is reached") {
  CHECK(colour(Deadline{.status = DeadlineStatus::outstanding}, "2026-04-30") == "green");
  CHECK(colour(Deadline{.status = DeadlineStatus::not_started}, "2026-04-30") == "green");
}
