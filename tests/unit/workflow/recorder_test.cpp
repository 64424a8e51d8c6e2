// SPDX-License-Identifier: MIT
#include "susr/workflow/recorder.hpp"

#include <string>

#include "susr/storage/cases.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::events_of;
using susr::storage::has_case;
using susr::support::ErrorKind;
using susr::test::author;
using susr::test::date;
using susr::test::day;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using susr::test::standings_at;
using susr::workflow::Mode;
using susr::workflow::Recorder;

const Referred by_the_police{.agency = "SWP", .criteria = {Criterion::dhr}};

}  // namespace

TEST_CASE("what is recorded goes into the log with who, when and on whose behalf") {
  Record record;
  const auto reference = record.refer("2026-03");
  const auto events = events_of(record.store, reference);
  REQUIRE(events.size() == 1);
  CHECK(events[0].actor == "tester");
  CHECK(events[0].on_behalf_of == "Review Manager");
  CHECK(events[0].recorded_at == "2026-11-22T09:00:00Z");
  CHECK(events[0].effective == date("2026-03"));
  CHECK(events[0].case_reference == reference);
}

TEST_CASE("what is recorded shows at once in the tables") {
  Record record;
  const auto reference = record.review("2026-03-04");
  record.assign(reference, "2026-04-01", "2026-09-30");
  const auto standings = standings_at(record.store, day("2026-11-22"));
  REQUIRE(standings.size() == 1);
  CHECK(stage_of(standings.front()) == Stage::review);
  CHECK(susr::storage::agencies_on_record(record.store) == std::vector<std::string>{"SWP"});
}

TEST_CASE("nothing is recorded for a day that is to come") {
  Record record;
  const auto reference = record.review("2026-03-04");
  const auto error =
      error_of([&] { record.recorder.record(reference, Paused{}, date("2026-11-23")); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot pause " + reference);
  CHECK(problem_of(error).why == "2026-11-23 is in the future; today is 2026-11-22");
  record.recorder.record(reference, Paused{}, date("2026-11-22"));
  CHECK(events_of(record.store, reference).size() == 4);
}

TEST_CASE("a month that is not over is to come, and so is its year") {
  Record record;
  CHECK(problem_of(error_of([&] { record.refer("2026-11"); })).why ==
        "2026-11 is in the future; today is 2026-11-22");
  CHECK(error_of([&] { record.refer("2026"); }).kind() == ErrorKind::refused);
  CHECK(record.refer("2026-10") == "CV-2026-001");
}

TEST_CASE("a trial run makes every check and records nothing") {
  Record record;
  const auto reference = record.review("2026-03-04");
  const auto before = events_of(record.store, reference);
  Recorder trial(record.store, record.policy, author(), Mode::dry_run);
  CHECK(trial.refer({.reference = {}, .referral = by_the_police}, date("2026-03-04")) ==
        "CV-2026-002");
  CHECK_FALSE(has_case(record.store, "CV-2026-002"));
  CHECK(
      trial
          .assign_action(
              reference,
              {.title = "x", .leads = {{.agency = "SWP", .area = ""}}, .due_on = day("2026-09-30")},
              date("2026-04-01"))
          .id == reference + "/A1");
  CHECK(trial.recommend(reference, {.number = {}, .recommendation = {.text = "x"}},
                        date("2026-04-01")) == reference + "/R1");
  trial.record(reference, Paused{}, date("2026-04-01"));
  CHECK(events_of(record.store, reference) == before);
  CHECK(susr::storage::agencies_on_record(record.store).size() == 1);
  CHECK(error_of([&] { trial.record(reference, Resumed{}, date("2026-04-01")); }).kind() ==
        ErrorKind::refused);
  CHECK(error_of([&] {
          trial.refer({.reference = reference, .referral = by_the_police}, date("2026-03-04"));
        }).kind() == ErrorKind::refused);
}

TEST_CASE("a trial run takes no number from those that are recorded after it") {
  Record record;
  Recorder trial(record.store, record.policy, author(), Mode::dry_run);
  for (int i = 0; i < 3; ++i) {
    CHECK(trial.refer({.reference = {}, .referral = by_the_police}, date("2026-03-04")) ==
          "CV-2026-001");
  }
  CHECK(record.refer("2026-03-04") == "CV-2026-001");
}

TEST_CASE("a refused step leaves the record as it was") {
  Record record;
  const auto reference = record.review("2026-03-04");
  const auto events = events_of(record.store, reference);
  const auto standings = standings_at(record.store, day("2026-11-22"));
  const auto error = error_of([&] {
    record.recorder.record(reference, MilestoneRecorded{.milestone = Milestone::mapf_held},
                           date("2026-04-01"));
  });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot record 'mapf-held' for " + reference + " on 2026-04-01");
  CHECK(events_of(record.store, reference) == events);
  CHECK(standings_at(record.store, day("2026-11-22")) == standings);
  CHECK_NOTHROW(record.recorder.record(reference, Paused{}, date("2026-04-01")));
}

TEST_CASE("a step that the stage does not allow is refused with what may follow") {
  Record record;
  const auto reference = record.refer("2026-03-04");
  const auto error =
      error_of([&] { record.recorder.record(reference, SignedOff{}, date("2026-03-05")); });
  CHECK(problem_of(error).what == "cannot sign off " + reference + " on 2026-03-05");
  CHECK(problem_of(error).why == "the stage on that day, 'decision', does not allow it");
  CHECK(problem_of(error).hint ==
        "allowed at that stage: decide, record, pause, resume, assign-action, escalate, "
        "record-contribution");
}

TEST_CASE("an entry for an earlier day is taken, and the days since then seen with it") {
  Record record;
  const auto reference = record.review("2026-03-04");
  record.recorder.record(reference, Paused{.authorised_by = "Board Chair"}, date("2026-06-01"));
  record.recorder.record(reference, MilestoneRecorded{.milestone = Milestone::first_panel},
                         date("2026-04-01"));
  CHECK(reached_on(standings_at(record.store, day("2026-04-01")).at(0), Milestone::first_panel) ==
        date("2026-04-01"));
  CHECK(standings_at(record.store, day("2026-03-31")).at(0).milestones.empty());
}

TEST_CASE("an entry that what was recorded for later days could not follow is refused") {
  Record record;
  const auto reference = record.review("2026-03-04");
  record.recorder.record(reference, Paused{}, date("2026-06-01"));
  const auto error =
      error_of([&] { record.recorder.record(reference, Paused{}, date("2026-05-01")); });
  CHECK(problem_of(error).what == "cannot pause " + reference + " on 2026-05-01");
  CHECK(problem_of(error).why ==
        "event 5 (paused, 2026-06-01) would no longer be valid: it has been paused since "
        "2026-05-01");
  CHECK(problem_of(error).hint ==
        "give another date with --on; or if event 5 was wrong, correct it first");
  CHECK(events_of(record.store, reference).size() == 4);
}

TEST_CASE("nothing is recorded before a case was referred") {
  Record record;
  const auto reference = record.refer("2026-03-04");
  const auto error = error_of([&] {
    record.recorder.record(reference, Decided{.outcome = Outcome::no_review}, date("2026-03-03"));
  });
  CHECK(problem_of(error).what == "cannot record a decision on " + reference + " on 2026-03-03");
  CHECK(problem_of(error).why == "it had not been referred to the Case Review Group by then");
}

TEST_CASE("a case that is not known is refused, with the nearest that is") {
  Record record;
  record.refer("2026-03-04");
  const auto error =
      error_of([&] { record.recorder.record("CV-2026-01", Paused{}, date("2026-03-05")); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot pause CV-2026-01");
  CHECK(problem_of(error).why == "no case 'CV-2026-01'");
  CHECK(problem_of(error).hint == "did you mean 'CV-2026-001'? 'susr list' shows all cases");
  CHECK(error_of([&] { record.assign("CV-2026-01", "2026-03-05", "2026-09-30"); }).kind() ==
        ErrorKind::refused);
  CHECK(error_of([&] {
          record.recorder.recommend("CV-2026-01", {.number = {}, .recommendation = {.text = "x"}},
                                    date("2026-03-05"));
        }).kind() == ErrorKind::refused);
}

TEST_CASE("in a store without cases the refusal says how a case is registered") {
  Record record;
  const auto error =
      error_of([&] { record.recorder.record("CV-2026-001", Paused{}, date("2026-03-05")); });
  CHECK(problem_of(error).hint == "'susr list' shows all cases; 'susr refer' registers one");
}

TEST_CASE("a case that was referred is not referred again by any way") {
  Record record;
  const auto reference = record.refer("2026-03-04");
  const auto error = error_of([&] { record.refer("2026-03-05", reference); });
  CHECK(problem_of(error).why == "a case with that reference already exists");
  CHECK(error_of([&] {
          record.recorder.record(reference, by_the_police, date("2026-03-05"));
        }).kind() == ErrorKind::refused);
}
