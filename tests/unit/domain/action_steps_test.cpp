// SPDX-License-Identifier: MIT
// The life of an action from its assignment to its end, and what may follow what.
#include <string>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::hint_of;
using susr::test::History;
using susr::test::refusal_of;

const Lead police{.agency = "SWP", .area = ""};
const Lead health{.agency = "UHB", .area = "Cardiff"};

/// A review with an action of two legs, due on 1 September.
History assigned() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
      .recommend("2026-02-10", "1")
      .then("2026-03-01", ActionAssigned{.number = 1,
                                         .title = "Agree a protocol",
                                         .leads = {police, health},
                                         .due_on = day("2026-09-01"),
                                         .recommendation = "1"});
}

History completed() {
  return assigned().complete("2026-04-01", 1);
}

Action action(const History& history) {
  return history.latest().actions.at(0);
}

std::string status(const History& history) {
  return std::string(code(status_of(action(history))));
}

RecommendationStatus recommendation(const History& history) {
  const auto state = history.latest();
  return status_of(state.recommendations.at(0), state);
}

}  // namespace

TEST_CASE("an action is completed when each leg is completed or not relevant") {
  auto history = assigned().set_leg("2026-03-10", health, LegStatus::not_relevant);
  CHECK(status(history) == "in-progress");
  history.complete("2026-03-11", 1, police);
  CHECK(status(history) == "completed");
}

TEST_CASE("an action of which no leg is relevant is completed") {
  CHECK(status(assigned().update("2026-03-10", {.status = LegStatus::not_relevant})) ==
        "completed");
}

TEST_CASE("completing the whole action leaves a leg that is not relevant as it is") {
  const auto done = action(
      assigned().set_leg("2026-03-10", health, LegStatus::not_relevant).complete("2026-04-01", 1));
  CHECK(done.legs[0].status == LegStatus::completed);
  CHECK(done.legs[1].status == LegStatus::not_relevant);
  CHECK(done.legs[1].evidence.empty());
}

TEST_CASE("a leg that turned out to be relevant can be completed") {
  CHECK(status(assigned()
                   .set_leg("2026-03-10", health, LegStatus::not_relevant)
                   .complete("2026-03-11", 1, health)) == "in-progress");
}

TEST_CASE("an update without a leg is of every open leg") {
  const auto updated = action(assigned()
                                  .complete("2026-03-05", 1, police)
                                  .update("2026-03-10", {.status = LegStatus::in_progress}));
  CHECK(updated.legs[0].status == LegStatus::completed);
  CHECK(updated.legs[1].status == LegStatus::in_progress);
}

TEST_CASE("an update keeps its note, and adds its evidence to what a leg has") {
  const auto updated = action(assigned()
                                  .update("2026-03-10", {.leg = police, .evidence = "Minutes"})
                                  .update("2026-03-12", {.leg = police, .evidence = "Audit"})
                                  .update("2026-03-14", {.note = "On the way"}));
  CHECK(updated.legs[0].evidence == "Minutes; Audit");
  CHECK(updated.legs[1].evidence.empty());
  CHECK(updated.note == "On the way");
  CHECK(updated.updated_on == day("2026-03-14"));
}

TEST_CASE("an update says something") {
  CHECK(refusal_of(assigned().update("2026-03-10", {})) == "nothing to update");
}

TEST_CASE("a completed action takes a note or evidence, and no more") {
  CHECK(action(completed().update("2026-04-02", {.evidence = "Audit"})).legs[0].evidence ==
        "Minutes of 3 March; Audit");
  CHECK(refusal_of(completed().update("2026-04-02", {.status = LegStatus::in_progress})) ==
        "it is completed: you can only add a note or evidence");
  CHECK(refusal_of(completed().raise_barrier("2026-04-02")) ==
        "it is completed: you can only add a note or evidence");
}

TEST_CASE("a leg does not go back without a reason") {
  const auto one_done = assigned().complete("2026-03-10", 1, police);
  CHECK(refusal_of(History(one_done).set_leg("2026-03-11", police, LegStatus::in_progress)) ==
        "its leg SWP is already completed");
  const auto aside = assigned().set_leg("2026-03-10", police, LegStatus::not_relevant);
  CHECK(refusal_of(History(aside).set_leg("2026-03-11", police, LegStatus::in_progress)) ==
        "reopening a leg needs a reason");
  CHECK(refusal_of(History(aside).set_leg("2026-03-11", police, LegStatus::not_relevant)) ==
        "its leg SWP is already not-relevant");
}

TEST_CASE("a completed action is ratified by a meeting on or after its completion") {
  const auto ratified = action(completed().ratify("2026-05-04", "2026-05-01"));
  CHECK(status_of(ratified) == ActionStatus::ratified);
  CHECK(ratified.ratified == Ratified{.meeting_on = day("2026-05-01"),
                                      .on = day("2026-05-04"),
                                      .by = {.account = "tester", .post = ""}});
  CHECK(refusal_of(completed().ratify("2026-05-04", "2026-05-05")) ==
        "the meeting on 2026-05-05 was after that day");
  CHECK(refusal_of(completed().ratify("2026-05-04", "2026-03-31")) ==
        "its leg SWP was completed on 2026-04-01, after the meeting on 2026-03-31");
  CHECK(refusal_of(completed().ratify("2026-05-04", "2026-04-01")).empty());
}

TEST_CASE("only a completed action is ratified, and once") {
  CHECK(refusal_of(assigned().ratify("2026-05-04", "2026-05-01")) ==
        "the status on that day was 'open'");
  CHECK(hint_of(assigned().ratify("2026-05-04", "2026-05-01")) ==
        "allowed at that status: update-action, complete-action, step-down-action, extend-action, "
        "escalate-action");
  CHECK(refusal_of(
            completed().ratify("2026-05-04", "2026-05-01").ratify("2026-05-05", "2026-05-05")) ==
        "the status on that day was 'ratified'");
}

TEST_CASE("an action that needs no ratification ends at completed") {
  auto history = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                     .then("2026-03-01", ActionAssigned{.number = 1,
                                                        .title = "Circulate",
                                                        .leads = {police},
                                                        .due_on = day("2026-09-01"),
                                                        .ratification = Ratification::not_required})
                     .complete("2026-04-01", 1);
  CHECK(status(history) == "completed");
  CHECK(refusal_of(history.ratify("2026-05-01", "2026-05-01")) ==
        "it was assigned without a need for ratification");
}

TEST_CASE("an action is stepped down while it is open, and then nothing of it is open") {
  const auto history = assigned().complete("2026-03-10", 1, police).step_down("2026-03-20");
  const auto stepped_down = action(history);
  CHECK(status_of(stepped_down) == ActionStatus::stepped_down);
  for (const auto& leg : stepped_down.legs)
    CHECK_FALSE(is_open(clock_of(stepped_down, leg)));
  CHECK(refusal_of(completed().step_down("2026-05-01")) ==
        "the status on that day was 'completed'");
}

TEST_CASE("an extension keeps the first due date and counts") {
  const auto extended =
      action(assigned().extend("2026-08-01", "2026-10-01").extend("2026-09-20", "2026-12-01"));
  CHECK(extended.assigned.due_on == day("2026-09-01"));
  CHECK(extended.due_on == day("2026-12-01"));
  CHECK(extended.times_extended == 2);
  REQUIRE(extended.extensions.size() == 2);
  CHECK(extended.extensions[1].from == day("2026-10-01"));
  CHECK(extended.extensions[1].to == day("2026-12-01"));
  CHECK(extended.extensions[1].on == day("2026-09-20"));
}

TEST_CASE(
    "an extension that stands for several counts as many, and one to an earlier day as none") {
  const auto several = [](std::string_view due_on, int times) {
    return ActionExtended{.number = 1,
                          .due_on = day(due_on),
                          .direction = Direction::either,
                          .reason = "Recruitment",
                          .approved_by = "Delivery Group",
                          .times = times};
  };
  const auto extended = action(assigned()
                                   .then("2026-08-01", several("2026-10-01", 3))
                                   .extend("2026-09-20", "2026-12-01")
                                   .then("2026-10-01", several("2026-11-01", 2)));
  CHECK(extended.times_extended == 4);
  CHECK(extended.extensions.size() == 3);
  CHECK(extended.extensions[0].times == 3);
  CHECK(refusal_of(assigned().then("2026-08-01", several("2026-10-01", 0))) ==
        "it would count as 0 extensions");
  CHECK(refusal_of(assigned().then("2026-08-01", several("2026-10-01", 1001))) ==
        "it would count as 1001 extensions");
}

TEST_CASE("an extension does not hide lateness") {
  const auto extended = action(assigned().extend("2026-08-01", "2026-12-01"));
  const auto clock = clock_of(extended, extended.legs[0]);
  CHECK_FALSE(is_overdue(clock, day("2026-09-02")));
  CHECK_FALSE(is_overdue_on_original(clock, day("2026-09-01")));
  CHECK(is_overdue_on_original(clock, day("2026-09-02")));
}

TEST_CASE("a due date is brought forward only if that is said, and that is no extension") {
  CHECK(refusal_of(assigned().extend("2026-04-01", "2026-08-31")) ==
        "2026-08-31 is before its current due date, 2026-09-01");
  const auto moved = action(assigned().extend("2026-04-01", "2026-08-31", Direction::either));
  CHECK(moved.due_on == day("2026-08-31"));
  CHECK(moved.times_extended == 0);
  CHECK(moved.extensions.size() == 1);
}

TEST_CASE("an extension moves the date, and not to before the day on which it is given") {
  CHECK(refusal_of(assigned().extend("2026-04-01", "2026-09-01")) ==
        "it is already due on 2026-09-01");
  CHECK(refusal_of(assigned().extend("2026-10-05", "2026-10-04")) ==
        "the new due date, 2026-10-04, is before that day");
  CHECK(refusal_of(assigned().extend("2026-10-05", "2026-10-05")).empty());
}

TEST_CASE("a reopened action has its completed legs open again, without their evidence") {
  const auto again = action(assigned()
                                .set_leg("2026-03-10", health, LegStatus::not_relevant)
                                .complete("2026-04-01", 1)
                                .ratify("2026-05-01", "2026-05-01")
                                .reopen("2026-06-01"));
  CHECK(status_of(again) == ActionStatus::in_progress);
  CHECK(again.legs[0] == Leg{.lead = police});
  CHECK(again.legs[1].status == LegStatus::not_relevant);
  CHECK_FALSE(again.ratified);
  CHECK(again.times_reopened == 1);
}

TEST_CASE("an action of which nothing was relevant is reopened whole") {
  const auto again = action(
      assigned().update("2026-03-10", {.status = LegStatus::not_relevant}).reopen("2026-04-01"));
  CHECK(status_of(again) == ActionStatus::open);
}

TEST_CASE("one leg of an action is reopened") {
  CHECK(status(completed().reopen("2026-05-01", health)) == "in-progress");
  const auto one_done = assigned().complete("2026-03-10", 1, police);
  CHECK(status(History(one_done).reopen("2026-05-01", police)) == "open");
  CHECK(refusal_of(History(one_done).reopen("2026-05-01", health)) ==
        "its leg UHB@Cardiff is open");
  CHECK(refusal_of(History(one_done).reopen("2026-05-01")) ==
        "the action was in progress on that day");
}

TEST_CASE("an action that was stepped down is reopened as it was") {
  const auto again = action(
      assigned().complete("2026-03-10", 1, police).step_down("2026-03-20").reopen("2026-04-01"));
  CHECK(status_of(again) == ActionStatus::in_progress);
  CHECK(again.legs[0].status == LegStatus::completed);
  CHECK(again.legs[0].evidence == "Minutes of 3 March");
  CHECK(again.legs[1].status == LegStatus::open);
}

TEST_CASE("what is open is not reopened") {
  CHECK(refusal_of(assigned().reopen("2026-05-01")) == "the status on that day was 'open'");
}

TEST_CASE("one barrier is open at a time, until it is cleared") {
  CHECK(action(assigned().raise_barrier("2026-04-01")).barrier ==
        Barrier{.since = day("2026-04-01"), .what = "No money", .leg = {}});
  CHECK(refusal_of(assigned().raise_barrier("2026-04-01").raise_barrier("2026-04-02")) ==
        "a barrier has been open since 2026-04-01");
  CHECK_FALSE(action(assigned().raise_barrier("2026-04-01").clear_barrier("2026-04-02")).barrier);
  CHECK(refusal_of(assigned().clear_barrier("2026-04-02")) ==
        "there was no open barrier on that day");
}

TEST_CASE("a barrier says what is in the way") {
  CHECK(refusal_of(assigned().update("2026-04-01", {.barrier_change = BarrierChange::raised})) ==
        "no barrier described");
}

TEST_CASE("a barrier and its escalation end with the action") {
  for (auto history : {assigned()
                           .raise_barrier("2026-04-01")
                           .escalate("2026-04-02", EscalationLevel::board)
                           .complete("2026-05-01", 1),
                       assigned()
                           .raise_barrier("2026-04-01")
                           .escalate("2026-04-02", EscalationLevel::board)
                           .step_down("2026-05-01")}) {
    CHECK_FALSE(action(history).barrier);
    CHECK_FALSE(action(history).escalation);
    CHECK_FALSE(action(history.reopen("2026-06-01")).barrier);
  }
}

TEST_CASE("what is escalated has an open barrier or is overdue") {
  CHECK(refusal_of(assigned().escalate("2026-09-01", EscalationLevel::board)) ==
        "it had no open barrier and was not overdue on that day");
  CHECK(refusal_of(assigned().escalate("2026-09-02", EscalationLevel::board)).empty());
  CHECK(refusal_of(
            assigned().raise_barrier("2026-04-01").escalate("2026-04-01", EscalationLevel::board))
            .empty());
}

TEST_CASE("an escalation goes up") {
  const auto escalated = [] {
    return assigned()
        .raise_barrier("2026-04-01")
        .escalate("2026-04-02", EscalationLevel::delivery_group);
  };
  CHECK(action(escalated().escalate("2026-04-03", EscalationLevel::national)).escalation->level ==
        EscalationLevel::national);
  for (const auto level : {EscalationLevel::review_manager, EscalationLevel::delivery_group}) {
    CHECK(refusal_of(escalated().escalate("2026-04-03", level)) ==
          "it was already escalated to 'delivery-group' on 2026-04-02");
  }
}

TEST_CASE("an escalation ends when the barrier is cleared, or when what was late is extended") {
  CHECK_FALSE(action(assigned()
                         .raise_barrier("2026-04-01")
                         .escalate("2026-04-02", EscalationLevel::board)
                         .clear_barrier("2026-04-03"))
                  .escalation);
  CHECK_FALSE(action(assigned()
                         .escalate("2026-09-02", EscalationLevel::board)
                         .extend("2026-09-03", "2026-12-01"))
                  .escalation);
  CHECK(action(assigned()
                   .raise_barrier("2026-04-01")
                   .escalate("2026-04-02", EscalationLevel::board)
                   .extend("2026-04-03", "2026-12-01"))
            .escalation);
}

TEST_CASE("an escalation is no news of the work") {
  CHECK(action(assigned().escalate("2026-09-02", EscalationLevel::board)).updated_on ==
        day("2026-03-01"));
}

TEST_CASE("a recommendation is closed when each of its actions has ended") {
  CHECK(recommendation(History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                           .recommend("2026-02-10", "1")) == RecommendationStatus::without_action);
  CHECK(recommendation(assigned()) == RecommendationStatus::open);
  CHECK(recommendation(completed()) == RecommendationStatus::open);
  CHECK(recommendation(completed().ratify("2026-05-01", "2026-05-01")) ==
        RecommendationStatus::closed);
  CHECK(recommendation(assigned().step_down("2026-05-01")) == RecommendationStatus::closed);
  auto with_second =
      completed()
          .ratify("2026-05-01", "2026-05-01")
          .then("2026-05-02", ActionAssigned{.number = 2,
                                             .title = "Circulate",
                                             .leads = {police},
                                             .due_on = day("2026-09-01"),
                                             .recommendation = "1",
                                             .ratification = Ratification::not_required});
  CHECK(recommendation(with_second) == RecommendationStatus::open);
  CHECK(recommendation(with_second.complete("2026-06-01", 2)) == RecommendationStatus::closed);
}

TEST_CASE("every step of an action is refused for one that the case does not have") {
  CHECK(refusal_of(assigned().complete("2026-04-01", 2)) ==
        "the case had no action A2 on that day");
}

TEST_CASE("who completed a leg is kept with it") {
  CHECK(action(completed()).legs[0].completed_by == Actor{.account = "tester", .post = ""});
}
