// SPDX-License-Identifier: MIT
// What the board's policy forbids, and what it only warns of.
#include <string>

#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::events_of;
using susr::support::ErrorKind;
using susr::support::Problem;
using susr::test::author;
using susr::test::date;
using susr::test::day;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using susr::workflow::Mode;
using susr::workflow::Recorder;

/// A recorder for another person.
Recorder recorder_of(Record& record, std::string account, std::string post) {
  auto who = author();
  who.account = std::move(account);
  who.on_behalf_of = std::move(post);
  return {record.store, record.policy, who, Mode::record};
}

/// A review with an action that `tester` completed as the post.
std::string completed(Record& record, const std::string& post, std::string evidence = "Audit") {
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30");
  recorder_of(record, "tester", post)
      .record(reference,
              ActionUpdated{
                  .number = 1, .status = LegStatus::completed, .evidence = std::move(evidence)},
              date("2026-03-01"));
  return reference;
}

void ratify(Recorder recorder, const std::string& reference) {
  recorder.record(reference, ActionRatified{.number = 1, .meeting_on = day("2026-03-02")},
                  date("2026-03-02"));
}

Problem refusal_to_ratify(const Recorder& recorder, const std::string& reference) {
  const auto error = error_of([&] { ratify(recorder, reference); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot ratify " + reference + "/A1");
  return problem_of(error);
}

Problem refusal(Record& record, const std::string& reference, const EventBody& body) {
  return problem_of(error_of([&] { record.recorder.record(reference, body, date("2026-04-01")); }));
}

}  // namespace

TEST_CASE("who completed an action may not ratify it as the same post") {
  Record record;
  const auto reference = completed(record, "Review Manager");
  const auto problem =
      refusal_to_ratify(recorder_of(record, "another", " review manager"), reference);
  CHECK(problem.why == "the same post completed its leg SWP");
  CHECK(problem.hint ==
        "another post must ratify it: give that post with --by (policy 'two-person')");
  CHECK_NOTHROW(ratify(recorder_of(record, "tester", "Board Chair"), reference));
}

TEST_CASE("ratification is on behalf of the Delivery Group where nobody else is named") {
  Record record;
  const auto reference = completed(record, "Review Manager");
  ratify(recorder_of(record, "tester", ""), reference);
  CHECK(events_of(record.store, reference).back().on_behalf_of == "Delivery Group");
}

TEST_CASE("the Delivery Group does not ratify what it completed itself") {
  Record record;
  const auto reference = completed(record, "Delivery Group");
  CHECK(refusal_to_ratify(recorder_of(record, "another", ""), reference).why ==
        "the same post completed its leg SWP");
}

TEST_CASE("the policy can look at accounts, not posts") {
  Record record;
  record.policy.two_person = TwoPerson::account;
  const auto reference = completed(record, "Review Manager");
  CHECK(refusal_to_ratify(recorder_of(record, "tester", "Board Chair"), reference).why ==
        "the same account completed its leg SWP");
  CHECK_NOTHROW(ratify(recorder_of(record, "another", "Review Manager"), reference));
}

TEST_CASE("the policy can let one person do both") {
  Record record;
  record.policy.two_person = TwoPerson::off;
  const auto reference = completed(record, "Review Manager");
  CHECK_NOTHROW(ratify(recorder_of(record, "tester", "Review Manager"), reference));
}

TEST_CASE("those who lead an action don't step it down themselves") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.assign_action(reference,
                                {.title = "Agree a protocol",
                                 .leads = {{.agency = "SWP", .area = ""}},
                                 .due_on = day("2026-09-30"),
                                 .lead_post = "Detective Inspector"},
                                date("2026-02-01"));
  recorder_of(record, "inspector", "PVP Unit")
      .record(reference, ActionUpdated{.number = 1, .note = "Begun"}, date("2026-02-02"));
  const auto why_not = [&](const std::string& account, const std::string& post,
                           const std::string& authority) -> std::string {
    try {
      auto who = author();
      who.account = account;
      who.on_behalf_of = post;
      Recorder(record.store, record.policy, who, Mode::dry_run)
          .record(reference,
                  ActionSteppedDown{.number = 1, .reason = "Merged", .authority = authority},
                  date("2026-03-02"));
      return {};
    } catch (const susr::support::Error& error) {
      return problem_of(error).why;
    }
  };
  CHECK(why_not("inspector", "Review Manager", "Delivery Group").empty());
  CHECK(why_not("tester", "", " detective inspector") ==
        "the post given with --authority is the action's lead post, so it can't decide");
  CHECK(why_not("tester", "", "South Wales Police") ==
        "the agency given with --authority leads the action, so it can't decide");
  CHECK(why_not("tester", "Detective Inspector", "Delivery Group") ==
        "the post given with --by is the action's lead post, so it can't decide");
  CHECK(why_not("tester", "", "PVP Unit") ==
        "the post given with --authority has recorded progress on the action, so it can't decide");
  CHECK(why_not("tester", "PVP Unit", "Delivery Group").empty());
  record.policy.two_person = TwoPerson::account;
  CHECK(why_not("inspector", "Review Manager", "Delivery Group") ==
        "this account has recorded progress on the action");
  CHECK(why_not("tester", "", "Detective Inspector").empty());
  record.policy.two_person = TwoPerson::off;
  CHECK(why_not("inspector", "SWP", "SWP").empty());
}

TEST_CASE("an action that one account completed and ratified is known as such") {
  Record record;
  const auto reference = completed(record, "Review Manager");
  ratify(recorder_of(record, "tester", ""), reference);
  const auto by_one = current_state(events_of(record.store, reference), Date::max());
  CHECK(is_by_one_account(by_one.value().actions.at(0)));
  const auto others = completed(record, "Review Manager");
  ratify(recorder_of(record, "another", ""), others);
  const auto by_two = current_state(events_of(record.store, others), Date::max());
  CHECK_FALSE(is_by_one_account(by_two.value().actions.at(0)));
}

TEST_CASE("what has no evidence is ratified only if the policy does not ask for it") {
  Record record;
  const auto reference = completed(record, "Review Manager", "");
  const auto problem = refusal_to_ratify(recorder_of(record, "another", ""), reference);
  CHECK(problem.why == "its leg SWP has no evidence");
  CHECK(problem.hint ==
        "add evidence with 'update-action --evidence' (policy 'ratification-evidence')");
  SECTION("the policy does not ask") {
    record.policy.ratification_evidence = Evidence::optional;
    CHECK_NOTHROW(ratify(recorder_of(record, "another", ""), reference));
  }
  SECTION("it was added") {
    record.recorder.record(reference, ActionUpdated{.number = 1, .evidence = "Audit"},
                           date("2026-03-01"));
    CHECK_NOTHROW(ratify(recorder_of(record, "another", ""), reference));
  }
}

TEST_CASE("who completed an action is asked of the record as it is told last") {
  Record record;
  const auto reference = completed(record, "Review Manager");
  record.recorder.correct(
      {.event = 6, .correction = CorrectionKind::voided, .reason = "Not yet done"},
      date("2026-05-01"));
  recorder_of(record, "tester", "Delivery Group")
      .record(reference, ActionCompleted{.number = 1, .leg = {}, .evidence = "Audit"},
              date("2026-03-01"));
  CHECK(refusal_to_ratify(recorder_of(record, "another", ""), reference).why ==
        "the same post completed its leg SWP");
}

TEST_CASE("a recommendation has themes that the configuration knows") {
  Record record;
  record.policy.themes = {"information sharing", "training"};
  const auto reference = record.review("2026-01-05");
  const Recommended made{.number = "1", .text = "Share", .themes = {"training", "trainin"}};
  const auto problem = refusal(record, reference, made);
  CHECK(problem.why == "no such theme in the configuration or the codebook, or it is retired");
  CHECK(problem.hint == "did you mean 'training'? expected one of: information sharing, training");
  record.policy.themes.clear();
  CHECK_NOTHROW(record.recorder.record(reference, made, date("2026-04-01")));
}

TEST_CASE("a chair or reviewer is appointed from the register") {
  Record record;
  record.policy.register_of_appointees = {{"C1", {Role::panel_chair}}, {"R4", {Role::reviewer}}};
  const auto reference = record.review("2026-01-05");
  const MilestoneRecorded chair{.milestone = Milestone::chair_appointed, .post = "R4"};
  CHECK(refusal(record, reference, chair).why == "no such panel chair in the register");
  CHECK(refusal(record, reference, chair).hint == "expected one of: C1");
  CHECK_NOTHROW(record.recorder.record(
      reference, MilestoneRecorded{.milestone = Milestone::reviewer_appointed, .post = "R4"},
      date("2026-04-01")));
  CHECK(refusal(record, reference,
                MilestoneRecorded{.milestone = Milestone::first_panel, .post = "R4"})
            .why == "this milestone does not appoint anyone");
}

TEST_CASE("learning is shared by an agency that the configuration knows") {
  Record record;
  const auto reference = record.review("2026-01-05");
  CHECK(refusal(record, reference, Disseminated{.agency = "SPW"}).why ==
        "no such agency in the configuration");
}

TEST_CASE("a fourth action of a MAPF is allowed, with a word of warning") {
  Record record;
  record.policy.mapf_actions = 3;
  const auto reference = record.refer("2026-01-05");
  record.recorder.record(reference, Decided{.outcome = Outcome::mapf}, date("2026-01-06"));
  record.recorder.record(reference, SignedOff{}, date("2026-01-07"));
  const ActionAssigned action{
      .title = "Agree", .leads = {{.agency = "SWP", .area = ""}}, .due_on = day("2026-09-01")};
  for (int i = 0; i < 3; ++i)
    CHECK(record.recorder.assign_action(reference, action, date("2026-02-01")).notes.empty());
  const auto fourth = record.recorder.assign_action(reference, action, date("2026-02-01"));
  CHECK(fourth.id == reference + "/A4");
  CHECK(fourth.notes ==
        std::vector<std::string>{reference + " has 4 actions; at most 3 are preferred for a MAPF"});
}

TEST_CASE("a learning source carries actions and recommendations, and no decision") {
  Record record;
  const auto reference = record.recorder.open_learning_source(
      {.reference = {}, .source = {.type = LearningKind::audit, .title = "Audit of referrals"}},
      date("2026-02-01"));
  CHECK(reference == "CV-2026-001");
  CHECK(record.refer("2026-03-01") == "CV-2026-002");
  CHECK_NOTHROW(record.recorder.recommend(
      reference, {.number = {}, .recommendation = {.text = "Share"}}, date("2026-02-02")));
  CHECK_NOTHROW(record.assign(reference, "2026-02-02", "2026-09-30"));
  const auto problem = refusal(record, reference, Decided{.outcome = Outcome::mapf});
  CHECK(problem.why == "the stage on that day, 'learning-source', does not allow it");
  CHECK(problem.hint ==
        "allowed at that stage: recommend, assign-action, disseminate, acknowledge, circulate, "
        "consider");
}
