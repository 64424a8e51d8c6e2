// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include "catch.hpp"
#include "dates.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;

LegClock due(std::string_view due_on) {
  return {.due_on = day(due_on), .updated_on = day("2026-01-05")};
}

LegClock standing(LegStatus leg, ActionStatus action) {
  auto clock = due("2026-03-31");
  clock.leg_status = leg;
  clock.action_status = action;
  return clock;
}

}  // namespace

TEST_CASE("an action is overdue from the day after its due day") {
  CHECK_FALSE(is_overdue(due("2026-03-31"), day("2026-03-30")));
  CHECK_FALSE(is_overdue(due("2026-03-31"), day("2026-03-31")));
  CHECK(is_overdue(due("2026-03-31"), day("2026-04-01")));
}

TEST_CASE("a leg in progress is overdue as an open one is") {
  CHECK(is_overdue(standing(LegStatus::in_progress, ActionStatus::in_progress), day("2026-04-01")));
  CHECK(is_overdue(standing(LegStatus::open, ActionStatus::in_progress), day("2026-04-01")));
}

TEST_CASE("a leg that is completed or not relevant does not age") {
  for (const auto status : {LegStatus::completed, LegStatus::not_relevant}) {
    CAPTURE(code(status));
    CHECK_FALSE(is_overdue(standing(status, ActionStatus::in_progress), day("2036-04-01")));
    CHECK_FALSE(is_overdue(standing(status, ActionStatus::completed), day("2036-04-01")));
    CHECK_FALSE(is_open(standing(status, ActionStatus::in_progress)));
  }
}

TEST_CASE("no leg of an action that is completed, ratified or stepped down is open") {
  for (const auto status :
       {ActionStatus::completed, ActionStatus::ratified, ActionStatus::stepped_down}) {
    CAPTURE(code(status));
    CHECK_FALSE(is_open(standing(LegStatus::open, status)));
    CHECK_FALSE(is_overdue(standing(LegStatus::in_progress, status), day("2036-04-01")));
  }
}

TEST_CASE("what is overdue is open") {
  for (const auto& leg : codes_of<LegStatus>) {
    for (const auto& action : codes_of<ActionStatus>) {
      const auto clock = standing(leg.value, action.value);
      CAPTURE(leg.code, action.code);
      CHECK(is_overdue(clock, day("2026-04-01")) == is_open(clock));
      CHECK_FALSE(is_overdue(clock, day("2026-03-31")));
    }
  }
}

TEST_CASE("days overdue are counted from the due day, and below zero before it") {
  CHECK(days_overdue(day("2026-03-31"), day("2026-04-01")) == 1);
  CHECK(days_overdue(day("2026-03-31"), day("2026-03-31")) == 0);
  CHECK(days_overdue(day("2026-03-31"), day("2026-03-01")) == -30);
  CHECK(days_overdue(day("2024-02-28"), day("2024-03-01")) == 2);
}

TEST_CASE("the clock of a leg takes what is the leg's from the leg and the rest from the action") {
  const Action action{
      .assigned = {.due_on = day("2026-03-31"), .ratification = Ratification::not_required},
      .due_on = day("2026-06-30"),
      .times_extended = 2,
      .updated_on = day("2026-03-30"),
      .legs = {{.status = LegStatus::completed}, {.status = LegStatus::open}}};
  const LegClock second{.leg_status = LegStatus::open,
                        .action_status = ActionStatus::in_progress,
                        .ratification = Ratification::not_required,
                        .due_on = day("2026-06-30"),
                        .original_due_on = day("2026-03-31"),
                        .times_extended = 2,
                        .updated_on = day("2026-03-30")};
  CHECK(clock_of(action, action.legs[1]) == second);
  CHECK(clock_of(action, action.legs[0]).leg_status == LegStatus::completed);
}

TEST_CASE("an action is finished when nothing more is to come of it") {
  const auto finish = [](ActionStatus status, Ratification ratification,
                         bool none_relevant = false) {
    return finish_of({.action_status = status, .ratification = ratification}, none_relevant);
  };
  using enum Ratification;
  CHECK(finish(ActionStatus::open, required) == Finish::unfinished);
  CHECK(finish(ActionStatus::in_progress, not_required) == Finish::unfinished);
  CHECK(finish(ActionStatus::completed, required) == Finish::unfinished);
  CHECK(finish(ActionStatus::completed, not_required) == Finish::completed);
  CHECK(finish(ActionStatus::ratified, required) == Finish::ratified);
  CHECK(finish(ActionStatus::stepped_down, required) == Finish::stepped_down);
  CHECK(finish(ActionStatus::completed, required, true) == Finish::not_relevant);
  CHECK(finish(ActionStatus::stepped_down, required, true) == Finish::stepped_down);
}
