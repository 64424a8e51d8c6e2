// SPDX-License-Identifier: MIT
// What is asked for in another spelling is what is meant, and never something new.
#include <algorithm>
#include <string>
#include <vector>

#include "susr/storage/cases.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/tables.hpp"
#include "susr/workflow/batch.hpp"
#include "susr/workflow/find_case.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::events_of;
using susr::support::Problem;
using susr::test::author;
using susr::test::date;
using susr::test::day;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using susr::workflow::find_case;
using susr::workflow::Mode;
using susr::workflow::Recorder;

Problem refusal_to_refer(Record& record, const std::string& reference) {
  return problem_of(error_of([&] { record.refer("2026-03-04", reference); }));
}

/// The body of the latest event of a case.
template <class Body>
Body last_body(const Record& record, const std::string& reference) {
  const auto events = events_of(record.store, reference);
  return std::get<Body>(std::ranges::max_element(events, {}, &Event::sequence)->body);
}

/// Registers a case as an older susr did, which compared references letter by letter.
void refer_as_before(Record& record, const std::string& reference) {
  susr::storage::WriteTransaction transaction(record.store);
  auto event = events_of(record.store, "CV-2026-001").front();
  event.case_reference = reference;
  std::get<Referred>(event.body).series.clear();
  event = susr::storage::append(record.store, event);
  susr::storage::refresh_case(record.store, {event});
  transaction.commit();
}

}  // namespace

TEST_CASE("a case is found in any spelling of its reference") {
  Record record;
  record.refer("2026-03-04");
  for (const auto* spelling : {"CV-2026-001", "cv-2026-001", "CV\u20132026\u2013001",
                               " CV-2026-001", "CV-2026\u200b-001"}) {
    CAPTURE(spelling);
    CHECK(find_case(record.store, spelling, "x") == "CV-2026-001");
  }
  record.recorder.record("cv\u20132026-001", Decided{.outcome = Outcome::no_review},
                         date("2026-03-05"));
  CHECK(events_of(record.store, "CV-2026-001").size() == 2);
}

TEST_CASE(
    "a reference that only looks like one of the record is refused, with the one that is near") {
  Record record;
  record.refer("2026-03-04");
  const auto error = error_of([&] { find_case(record.store, "СV-2026-001", "cannot look"); });
  CHECK(problem_of(error).why == "no case 'СV-2026-001'");
  CHECK(problem_of(error).hint == "did you mean 'CV-2026-001'? 'susr list' shows all cases");
}

TEST_CASE("another spelling of a reference is no new reference") {
  Record record;
  record.refer("2026-03-04");
  CHECK(refusal_to_refer(record, "CV-2026-001").why == "a case with that reference already exists");
  for (const auto* spelling : {"cv-2026-001", "CV\u20132026\u2013001", "CV-2026-001\u00a0"}) {
    CAPTURE(spelling);
    CHECK(refusal_to_refer(record, spelling).why == "case 'CV-2026-001' already exists");
  }
}

TEST_CASE("a new reference has no character that can't be seen or is of another script") {
  Record record;
  CHECK(refusal_to_refer(record, "CV\u200b-9").why == "it contains the invisible character U+200B");
  CHECK(refusal_to_refer(record, "СV-9").why == "it contains U+0421, which is not a Latin letter");
}

TEST_CASE("the pattern's next reference passes over one that was given in another spelling") {
  Record record;
  record.refer("2026-03-04", "cv-2026-001");
  CHECK(record.refer("2026-03-04") == "CV-2026-002");
}

TEST_CASE("a batch begins no case that the record has in another spelling") {
  Record record;
  record.refer("2026-03-04");
  susr::workflow::Batch batch(record.store, record.policy, author(), Mode::record);
  const std::vector<susr::workflow::Step> steps{
      {.body = Referred{.agency = "SWP", .criteria = {Criterion::dhr}},
       .on = date("2026-03-04"),
       .source = 2}};
  const auto refused = batch.add("cv-2026-001", {}, steps);
  REQUIRE(refused);
  CHECK(refused->why == "case 'CV-2026-001' already exists");
}

TEST_CASE(
    "of two references of an older record that differ in case only, each is found as spelled") {
  Record record;
  record.refer("2026-03-04");
  refer_as_before(record, "cv-2026-001");
  CHECK(find_case(record.store, "CV-2026-001", "x") == "CV-2026-001");
  CHECK(find_case(record.store, "cv-2026-001", "x") == "cv-2026-001");
  const auto problem =
      problem_of(error_of([&] { find_case(record.store, "Cv-2026-001", "cannot look"); }));
  CHECK(problem.what == "cannot look");
  CHECK(problem.why == "'Cv-2026-001' could mean more than one case");
  CHECK(problem.hint == "spell it as recorded: 'CV-2026-001', 'cv-2026-001'");
}

TEST_CASE("a reference of an older record that could not be entered now is still found") {
  Record record;
  record.refer("2026-03-04");
  refer_as_before(record, "СV-2026-001");  // the first letter is Cyrillic
  CHECK(find_case(record.store, "СV-2026-001", "x") == "СV-2026-001");
  CHECK(find_case(record.store, "сv\u20132026-001", "x") == "СV-2026-001");
  CHECK(find_case(record.store, "CV-2026-001", "x") == "CV-2026-001");
  CHECK_NOTHROW(record.recorder.record("СV-2026-001", Decided{.outcome = Outcome::no_review},
                                       date("2026-03-05")));
}

TEST_CASE("an agency, an area and a theme are recorded as the configuration spells them") {
  Record record;
  record.policy.themes = {"Information sharing"};
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30", {{.agency = "swp", .area = "cardiff"}});
  CHECK(last_body<ActionAssigned>(record, reference).leads ==
        std::vector<Lead>{{.agency = "SWP", .area = "Cardiff"}});
  record.recorder.recommend(
      reference,
      {.number = "1", .recommendation = {.text = "Share", .themes = {"information\u00a0sharing"}}},
      date("2026-02-01"));
  CHECK(last_body<Recommended>(record, reference).themes ==
        std::vector<std::string>{"Information sharing"});
}

TEST_CASE("a leg of the action is meant in any spelling") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30",
                {{.agency = "SWP", .area = "Cardiff"}, {.agency = "UHB", .area = ""}});
  record.policy.agencies.clear();  // also one that the configuration no longer knows
  record.recorder.record(
      reference,
      ActionCompleted{
          .number = 1, .leg = Lead{.agency = "swp", .area = "CARDIFF"}, .evidence = "Audit"},
      date("2026-03-01"));
  CHECK(last_body<ActionCompleted>(record, reference).leg ==
        Lead{.agency = "SWP", .area = "Cardiff"});
}

TEST_CASE(
    "a recommendation is meant in any spelling of its number, and none is new by its spelling") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.recommend(reference, {.number = "4a", .recommendation = {.text = "Share"}},
                            date("2026-02-01"));
  const auto error = error_of([&] {
    record.recorder.recommend(reference, {.number = "4A", .recommendation = {.text = "Another"}},
                              date("2026-02-01"));
  });
  CHECK(problem_of(error).why == "recommendation 4a already exists");
  record.recorder.assign_action(reference,
                                {.title = "Agree",
                                 .leads = {{.agency = "SWP", .area = ""}},
                                 .due_on = day("2026-09-01"),
                                 .recommendation = "4A"},
                                date("2026-02-02"));
  CHECK(last_body<ActionAssigned>(record, reference).recommendation == "4a");
}

TEST_CASE("one post in two spellings can't both complete and ratify an action") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30");
  record.recorder.record(reference, ActionCompleted{.number = 1, .leg = {}, .evidence = "Audit"},
                         date("2026-03-01"));
  for (const auto* post : {"review manager", "Review\u00a0Manager", "Review  Manager",
                           "Review Manager\u200b", "R\u00adeview Manager"}) {
    CAPTURE(post);
    auto who = author();
    who.on_behalf_of = post;
    Recorder recorder(record.store, record.policy, who, Mode::record);
    const auto error = error_of([&] {
      recorder.record(reference, ActionRatified{.number = 1, .meeting_on = day("2026-03-02")},
                      date("2026-03-02"));
    });
    CHECK(problem_of(error).why == "the same post completed its leg SWP");
  }
}

TEST_CASE("a correction sets an identifier that is fit, spelled as it is known") {
  Record record;
  const auto reference = record.refer("2026-01-05");
  record.recorder.correct({.event = 2, .fields = {{"agency", "uhb"}}, .reason = "Typing error"},
                          date("2026-01-06"));
  CHECK(last_body<Corrected>(record, reference).fields.front().value == "UHB");
  record.recorder.record(reference, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                         date("2026-01-06"));
  record.recorder.record(reference, SignedOff{}, date("2026-01-06"));
  record.recorder.record(reference, Paused{.reason = PauseReason::other, .authorised_by = "Chair"},
                         date("2026-01-07"));
  const auto error = error_of([&] {
    record.recorder.correct({.event = 6, .fields = {{"authorised_by", "А"}}, .reason = "x"},
                            date("2026-01-08"));
  });
  CHECK(problem_of(error).why == "authorised_by: it contains U+0410, which is not a Latin letter");
}
