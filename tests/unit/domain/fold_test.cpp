// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::History;

const Lead police{.agency = "SWP", .area = ""};
const Lead health_in_cardiff{.agency = "UHB", .area = "Cardiff"};
const Lead health_in_the_vale{.agency = "UHB", .area = "Vale of Glamorgan"};

std::vector<std::int64_t> sequences(const std::vector<Event>& events) {
  std::vector<std::int64_t> found;
  for (const auto& event : events)
    found.push_back(event.sequence);
  return found;
}

}  // namespace

TEST_CASE("events count in order of the day they took effect, within a day as recorded") {
  const auto history = History::referred("2026-01-05")
                           .decide("2026-02-01", Outcome::susr)
                           .pause("2026-01-20")
                           .resume("2026-01-20");
  CHECK(sequences(history.events()) == std::vector<std::int64_t>{1, 3, 4, 2});
}

TEST_CASE("what is known to the month takes effect on the month's last day") {
  const auto history =
      History::referred("2026-01-05").decide("2026-02", Outcome::susr).pause("2026-02-27");
  CHECK(sequences(history.events()) == std::vector<std::int64_t>{1, 3, 2});
  CHECK_FALSE(history.as_at("2026-02-27").standing.decision);
  REQUIRE(history.as_at("2026-02-28").standing.decision);
  CHECK(history.as_at("2026-02-28").standing.decision->on == date("2026-02"));
}

TEST_CASE("a case is not there before the day of its referral") {
  const auto history = History::referred("2026-01-05");
  CHECK_FALSE(fold(history.events(), day("2026-01-04")));
  REQUIRE(fold(history.events(), day("2026-01-05")));
  CHECK(history.as_at("2026-01-05").standing.reference == "CV-2026-001");
  CHECK(history.as_at("2026-01-05").standing.referred_on == date("2026-01-05"));
}

TEST_CASE("a case without events is no case") {
  CHECK_FALSE(fold({}, day("2026-01-05")));
}

TEST_CASE("an entry for an earlier day counts as if it had been made in time") {
  const auto in_time = History::referred("2026-01-05")
                           .decide("2026-02-01", Outcome::susr)
                           .agree("2026-02-03")
                           .reach("2026-03-01", Milestone::first_panel);
  auto late = History::referred("2026-01-05")
                  .decide("2026-02-01", Outcome::susr)
                  .agree("2026-02-03")
                  .reach("2026-04-01", Milestone::learning_event)
                  .reach("2026-03-01", Milestone::first_panel);
  CHECK(late.as_at("2026-03-31") == in_time.as_at("2026-03-31"));
  CHECK(late.latest().standing.milestones.front().milestone == Milestone::first_panel);
}

TEST_CASE("the case is seen once at the end of each day on which something took effect") {
  const auto history = History::referred("2026-01-05")
                           .decide("2026-02-01", Outcome::susr)
                           .agree("2026-02-01")
                           .reach("2026-03-01", Milestone::first_panel);
  std::vector<std::string> seen;
  replay(history.events(), [&](Date at, const std::optional<CaseState>& state) {
    seen.push_back(to_text(at));
    CHECK(state.value() == history.as_at(to_text(at)));
  });
  CHECK(seen == std::vector<std::string>{"2026-01-05", "2026-02-01", "2026-03-01"});
}

TEST_CASE("a fold as at a day does not look at what took effect later") {
  const auto history = History::referred("2026-01-05").agree("2026-03-01");
  CHECK(fold(history.events(), day("2026-02-28")));
  CHECK_THROWS_AS(fold(history.events(), day("2026-03-01")), Refused);
}

TEST_CASE("milestones and pauses are kept in order of time") {
  const auto standing = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                            .reach("2026-05-01", Milestone::family_invited)
                            .reach("2026-03-01", Milestone::family_invited)
                            .pause("2026-06-01")
                            .resume("2026-06-11")
                            .pause("2026-04-01")
                            .resume("2026-04-11")
                            .latest()
                            .standing;
  REQUIRE(standing.milestones.size() == 2);
  CHECK(standing.milestones[0].on == date("2026-03-01"));
  CHECK(standing.milestones[1].on == date("2026-05-01"));
  REQUIRE(standing.pauses.size() == 2);
  CHECK(standing.pauses[0].from == day("2026-04-01"));
  CHECK(standing.pauses[0].until == day("2026-04-11"));
  CHECK(standing.pauses[1].from == day("2026-06-01"));
}

TEST_CASE("a milestone that may be reached more than once counts from the first time") {
  const auto standing = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                            .reach("2026-03-01", Milestone::family_invited)
                            .reach("2026-05-01", Milestone::family_invited)
                            .latest()
                            .standing;
  CHECK(reached_on(standing, Milestone::family_invited) == date("2026-03-01"));
  CHECK(reached_on(standing, Milestone::family_invited, day("2026-03-02")) == date("2026-05-01"));
  CHECK_FALSE(reached_on(standing, Milestone::family_invited, day("2026-05-02")));
}

TEST_CASE("an action has one leg for each agency and area, all open when it is assigned") {
  const auto state = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                         .assign("2026-03-01", 1, "2026-09-01", {police, health_in_cardiff})
                         .latest();
  const auto* action = find_action(state, 1);
  REQUIRE(action != nullptr);
  CHECK(action->legs == std::vector<Leg>{{.lead = police}, {.lead = health_in_cardiff}});
  CHECK(action->due_on == day("2026-09-01"));
  CHECK(action->assigned_on == day("2026-03-01"));
  CHECK(action->times_extended == 0);
  CHECK(status_of(*action) == ActionStatus::open);
  CHECK(find_action(state, 2) == nullptr);
}

TEST_CASE("an action is in progress with its first completed leg, and completed with its last") {
  auto history =
      History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
          .assign("2026-03-01", 1, "2026-09-01", {police, health_in_cardiff, health_in_the_vale})
          .complete("2026-04-01", 1, health_in_cardiff)
          .complete("2026-05-01", 1);
  const auto on = [&](std::string_view as_of) { return history.as_at(as_of).actions.front(); };
  CHECK(status_of(on("2026-03-31")) == ActionStatus::open);
  CHECK(status_of(on("2026-04-01")) == ActionStatus::in_progress);
  CHECK(status_of(on("2026-05-01")) == ActionStatus::completed);
  CHECK(on("2026-04-30").updated_on == day("2026-04-01"));
  SECTION("completing the whole leaves alone what was completed before") {
    CHECK(on("2026-05-01").legs[1].completed_on == day("2026-04-01"));
    CHECK(on("2026-05-01").legs[0].completed_on == day("2026-05-01"));
    CHECK(on("2026-05-01").legs[2].completed_on == day("2026-05-01"));
  }
}

TEST_CASE("a leg that is not relevant does not keep an action from being completed") {
  const Action action{.legs = {{.lead = police, .status = LegStatus::completed},
                               {.lead = health_in_cardiff, .status = LegStatus::not_relevant}}};
  CHECK(status_of(action) == ActionStatus::completed);
}

TEST_CASE("an action with a leg in progress is in progress") {
  const Action action{.legs = {{.lead = police, .status = LegStatus::in_progress},
                               {.lead = health_in_cardiff, .status = LegStatus::open}}};
  CHECK(status_of(action) == ActionStatus::in_progress);
}

TEST_CASE("a recommendation is found by its number as the report prints it") {
  const auto state = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                         .recommend("2026-03-01", "17.1")
                         .latest();
  REQUIRE(find_recommendation(state, "17.1") != nullptr);
  CHECK(find_recommendation(state, "17.1")->made_on == day("2026-03-01"));
  CHECK(find_recommendation(state, "17") == nullptr);
}
