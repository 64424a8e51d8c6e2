// SPDX-License-Identifier: MIT
// What may not follow what, and what the refusal says.
#include <string>

#include "susr/domain/fold.hpp"

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::hint_of;
using susr::test::History;
using susr::test::refusal_of;

const Lead police{.agency = "SWP", .area = ""};
const Lead health_in_cardiff{.agency = "UHB", .area = "Cardiff"};

History referred() {
  return History::referred("2026-01-05");
}

History review() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr);
}

History mapf() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::mapf);
}

History with_action() {
  return review().assign("2026-03-01", 1, "2026-09-01", {police, health_in_cardiff});
}

}  // namespace

TEST_CASE("nothing can happen to a case before the day of its referral") {
  CHECK(refusal_of(referred().decide("2026-01-04", Outcome::susr)) ==
        "it had not been referred to the Case Review Group by then");
  CHECK(refusal_of(referred().decide("2026-01-05", Outcome::susr)).empty());
}

TEST_CASE("a case is referred once") {
  const auto twice = referred().then("2026-02-01", Referred{.criteria = {Criterion::dhr}});
  CHECK(refusal_of(twice) == "a case with that reference already exists");
}

TEST_CASE("a referral need not name a criterion") {
  CHECK(refusal_of(History::referred("2026-01-05", {})).empty());
}

TEST_CASE("immediate learning is put into practice after any decision, and again after another") {
  const auto decided = referred().decide("2026-02-01", Outcome::no_review);
  CHECK(refusal_of(referred().reach("2026-02-01", Milestone::immediate_learning)) ==
        "the Case Review Group had not decided by then");
  CHECK(refusal_of(History(decided)
                       .reach("2026-02-05", Milestone::immediate_learning)
                       .reach("2026-03-05", Milestone::immediate_learning))
            .empty());
}

TEST_CASE("a case is not referred before it was received or before it happened") {
  const auto with = [](Referred referral) {
    referral.criteria = {Criterion::dhr};
    return refusal_of(History().then("2026-01-05", std::move(referral)));
  };
  CHECK(with({.received_on = day("2026-01-06")}) ==
        "it was received after it was referred to the Case Review Group");
  CHECK(with({.received_on = day("2026-01-05")}).empty());
  CHECK(with({.event_date = date("2026-01-06")}) == "the event date is after the referral");
  CHECK(with({.event_date = date("2026-02")}) == "the event date is after the referral");
  CHECK(with({.event_date = date("2026-01")}).empty());
  CHECK(with({.event_date = date("2026")}).empty());
}

TEST_CASE("a second forum on a case is completed for itself") {
  const auto once = History::agreed("2026-01-05", "2026-02-01", Outcome::mapf)
                        .reach("2026-03-01", Milestone::mapf_complete);
  CHECK(refusal_of(History(once).reach("2026-03-02", Milestone::mapf_complete)) ==
        "it was already reached on 2026-03-01");
  auto twice = once;
  twice.decide("2026-04-01", Outcome::susr).agree("2026-04-01");
  twice.decide("2026-05-01", Outcome::mapf).agree("2026-05-01");
  CHECK(refusal_of(twice.reach("2026-06-01", Milestone::mapf_complete)).empty());
}

TEST_CASE("an action that is left when no review is held after all can still be completed") {
  auto left = History::agreed("2026-01-05", "2026-02-01", Outcome::susr)
                  .assign("2026-02-02", 1, "2026-09-01");
  left.decide("2026-03-01", Outcome::no_review).agree("2026-03-01");
  CHECK(refusal_of(left.complete("2026-04-01", 1)).empty());
}

TEST_CASE("a step that the stage does not allow is refused with those that it does") {
  const auto too_soon = referred().agree("2026-01-06");
  CHECK(refusal_of(too_soon) == "the stage on that day, 'decision', does not allow it");
  CHECK(hint_of(too_soon) ==
        "allowed at that stage: decide, record, pause, resume, assign-action, escalate, "
        "record-contribution");
  CHECK(refusal_of(referred().reach("2026-01-06", Milestone::first_panel)) ==
        "no decision 'susr' was in force on that day");
  CHECK(refusal_of(referred().reach("2026-01-06", Milestone::wg_notification)) ==
        "the Case Review Group had not decided by then");
  CHECK(refusal_of(referred().decide("2026-01-06", Outcome::susr).recommend("2026-01-07", "1")) ==
        "the stage on that day, 'sign-off', does not allow it");
  const auto no_review = History::agreed("2026-01-05", "2026-02-01", Outcome::no_review);
  CHECK(refusal_of(History(no_review).assign("2026-03-01", 1, "2026-09-01")) ==
        "no review is under way (stage: no-review), and the action does not stem from immediate "
        "learning");
  CHECK(refusal_of(History(no_review).pause("2026-03-01")) ==
        "the stage on that day, 'no-review', does not allow it");
}

TEST_CASE("a SUSR meets one criterion or more, a MAPF none") {
  CHECK(refusal_of(referred().then("2026-02-01", Decided{.outcome = Outcome::susr})) ==
        "a SUSR must meet at least one criterion");
  CHECK(refusal_of(referred().then(
            "2026-02-01", Decided{.outcome = Outcome::mapf, .criteria = {Criterion::dhr}})) ==
        "a MAPF is for a case that doesn't meet the criteria");
}

TEST_CASE("a review that is neither of an adult nor of a child has no depth") {
  const auto decided = [](Criteria criteria) {
    return refusal_of(referred().then("2026-02-01", Decided{.outcome = Outcome::susr,
                                                            .criteria = std::move(criteria),
                                                            .depth = Depth::concise}));
  };
  CHECK(decided({Criterion::dhr}) ==
        "only an Adult or Child Practice Review can be concise or extended");
  CHECK(decided({Criterion::dhr, Criterion::apr}).empty());
  CHECK(decided({Criterion::cpr}).empty());
}

TEST_CASE("the Chair signs off a decision once") {
  CHECK(refusal_of(review().agree("2026-02-02")) == "no decision is awaiting the Chair's sign-off");
}

TEST_CASE("an overturned decision, and no other, has another in its place") {
  const auto with = [](const SignedOff& signed_off) {
    return refusal_of(
        referred().decide("2026-02-01", Outcome::susr).then("2026-02-02", signed_off));
  };
  CHECK(with({.outcome = SignOffOutcome::overturned}) ==
        "an overturned decision needs another one in its place");
  CHECK(with({.outcome = SignOffOutcome::agreed, .instead = Outcome::mapf}) ==
        "only an overturned decision has another one in its place");
  CHECK(with({.outcome = SignOffOutcome::referred_back, .instead = Outcome::mapf}) ==
        "only an overturned decision has another one in its place");
  CHECK(with({.outcome = SignOffOutcome::overturned, .instead = Outcome::susr}) ==
        "the decision is already 'susr'");
}

TEST_CASE("a referral, a decision and a sign-off are not recorded as milestones") {
  CHECK(refusal_of(review().reach("2026-03-01", Milestone::chair_sign_off)) ==
        "'chair-sign-off' is recorded by its own command");
}

TEST_CASE("a milestone belongs to the outcome that is in force") {
  CHECK(refusal_of(mapf().reach("2026-03-01", Milestone::first_panel)) ==
        "no decision 'susr' was in force on that day");
  CHECK(refusal_of(review().reach("2026-03-01", Milestone::mapf_held)) ==
        "no decision 'mapf' was in force on that day");
  CHECK(refusal_of(referred()
                       .decide("2026-02-01", Outcome::susr)
                       .reach("2026-03-01", Milestone::first_panel)) ==
        "no decision 'susr' was in force on that day");
}

TEST_CASE("Welsh Government can be notified of any decision, signed off or not") {
  const auto notified = Milestone::wg_notification;
  for (const auto outcome : {Outcome::susr, Outcome::mapf, Outcome::no_review}) {
    CAPTURE(code(outcome));
    CHECK(
        refusal_of(referred().decide("2026-02-01", outcome).reach("2026-02-02", notified)).empty());
    CHECK(refusal_of(History::agreed("2026-01-05", "2026-02-01", outcome)
                         .reach("2026-02-02", notified)
                         .reach("2026-02-03", notified))
              .empty());
  }
}

TEST_CASE("what goes to the Secretary of State is of a review of an offensive weapon homicide") {
  CHECK(refusal_of(review()
                       .reach("2026-03-01", Milestone::report_approved)
                       .reach("2026-03-02", Milestone::secretary_of_state)) ==
        "it is only for reviews that meet the criterion 'owhr'; this review meets dhr");
}

TEST_CASE("a report is approved before it is sent on, and published before it is followed up") {
  CHECK(refusal_of(review().reach("2026-03-01", Milestone::home_office_qa)) ==
        "'report-approved' had not been reached by then");
  CHECK(refusal_of(review().reach("2026-03-01", Milestone::progress_report)) ==
        "'published' had not been reached by then");
  CHECK(refusal_of(review().reach("2026-03-01", Milestone::repository_deposit)) ==
        "'published' had not been reached by then");
  CHECK(refusal_of(review()
                       .reach("2026-03-01", Milestone::report_approved)
                       .reach("2026-03-01", Milestone::home_office_qa))
            .empty());
}

TEST_CASE("a milestone that is reached once is not reached again") {
  const auto twice = review()
                         .reach("2026-03-01", Milestone::first_panel)
                         .reach("2026-04-01", Milestone::first_panel);
  CHECK(refusal_of(twice) == "it was already reached on 2026-03-01");
}

TEST_CASE("a case is paused once at a time, and resumed only when it is paused") {
  CHECK(refusal_of(review().pause("2026-03-01").pause("2026-04-01")) ==
        "it has been paused since 2026-03-01");
  CHECK(refusal_of(review().resume("2026-03-01")) == "it is not paused");
  CHECK(refusal_of(review().pause("2026-03-01").resume("2026-04-01").resume("2026-05-01")) ==
        "it is not paused");
  CHECK(refusal_of(review().pause("2026-03-01").resume("2026-03-01").pause("2026-03-01")).empty());
}

TEST_CASE("a recommendation's number is used once") {
  CHECK(refusal_of(review().recommend("2026-03-01", "17.1").recommend("2026-03-02", "17.1")) ==
        "recommendation 17.1 already exists");
}

TEST_CASE("an action is due on the day of its assignment or later") {
  CHECK(refusal_of(review().assign("2026-03-02", 1, "2026-03-01")) ==
        "its due date, 2026-03-01, is before it was assigned");
  CHECK(refusal_of(review().assign("2026-03-02", 1, "2026-03-02")).empty());
}

TEST_CASE("an action stems from a recommendation that was made by then") {
  const auto stemming = [](std::string_view on) {
    return refusal_of(review()
                          .recommend("2026-03-05", "2")
                          .then(on, ActionAssigned{.number = 1,
                                                   .leads = {police},
                                                   .due_on = day("2026-09-01"),
                                                   .recommendation = "2"}));
  };
  CHECK(stemming("2026-03-04") == "the case had no such recommendation on that day");
  CHECK(stemming("2026-03-05").empty());
}

TEST_CASE("an action's number is used once, and an agency and area is named once in it") {
  CHECK(refusal_of(with_action().assign("2026-03-02", 1, "2026-09-01")) ==
        "action A1 already exists");
  CHECK(refusal_of(review().assign("2026-03-01", 1, "2026-09-01",
                                   {health_in_cardiff, police, health_in_cardiff})) ==
        "UHB@Cardiff is given twice");
}

TEST_CASE("what is completed is there, and was not completed already") {
  CHECK(refusal_of(with_action().complete("2026-04-01", 2)) ==
        "the case had no action A2 on that day");
  CHECK(refusal_of(with_action().complete("2026-02-28", 1)) ==
        "the case had no action A1 on that day");
  CHECK(refusal_of(with_action().complete("2026-04-01", 1).complete("2026-04-02", 1)) ==
        "the status on that day was 'completed'");
  CHECK(refusal_of(
            with_action().complete("2026-04-01", 1, police).complete("2026-04-02", 1, police)) ==
        "its leg SWP is already completed");
  CHECK(refusal_of(with_action().complete("2026-04-01", 1, Lead{.agency = "EDU", .area = ""})) ==
        "it has no such leg");
}

TEST_CASE("a refusal names the event that can't follow, though an earlier entry is the cause") {
  const auto history = review().pause("2026-05-01").pause("2026-04-01");
  try {
    replay(history.events(), [](Date, const auto&) {});
    FAIL("two open pauses were let through");
  } catch (const Refused& refused) {
    CHECK(refused.event().effective == date("2026-05-01"));
    CHECK(refused.rule() == Rule::paused_already);
    CHECK(refused.facts().front().text == "2026-04-01");
  }
}
