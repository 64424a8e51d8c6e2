// SPDX-License-Identifier: MIT
// Which corrections can be recorded, and what is said of those that can't.
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
using susr::support::ErrorKind;
using susr::support::Problem;
using susr::test::date;
using susr::test::day;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using susr::test::standings_at;
using susr::workflow::Voids;

Problem refusal(Record& record, const Corrected& correction) {
  const auto error = error_of([&] { record.recorder.correct(correction, date("2026-06-01")); });
  CHECK(error.kind() == ErrorKind::refused);
  return problem_of(error);
}

Corrected setting(std::int64_t event, std::string field, std::string value) {
  return {.event = event, .fields = {{std::move(field), std::move(value)}}, .reason = "Error"};
}

Corrected voiding(std::int64_t event) {
  return {.event = event, .correction = CorrectionKind::voided, .reason = "Twice"};
}

}  // namespace

TEST_CASE("the log keeps the event as it was, and the correction with both values") {
  Record record;
  const auto reference = record.refer("2026-01-05");
  record.recorder.correct(setting(2, "agency", "UHB"), date("2026-06-01"));
  const auto events = events_of(record.store, reference);
  REQUIRE(events.size() == 2);
  CHECK(std::get<Referred>(events[0].body).agency == "SWP");
  CHECK(events[1].changes == std::vector<Change>{{"agency", "SWP", "UHB"}});
}

TEST_CASE("the tables show the corrected fact from its day") {
  Record record;
  record.refer("2026-01-05");
  record.recorder.correct(setting(2, "agency", "UHB"), date("2026-06-01"));
  CHECK(standings_at(record.store, day("2026-05-31")).at(0).referral.agency == "SWP");
  CHECK(standings_at(record.store, day("2026-06-01")).at(0).referral.agency == "UHB");
}

TEST_CASE("a voided case is gone from the tables, and its reference is not used again") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-31");
  record.recorder.correct(voiding(2), date("2026-06-01"), Voids::whole_case);
  CHECK(standings_at(record.store, day("2026-05-31")).size() == 1);
  CHECK(standings_at(record.store, day("2026-06-01")).empty());
  CHECK(count_open_legs(record.store, day("2026-06-01"), {}).all == 0);
  CHECK(susr::storage::has_case(record.store, reference));
  CHECK(record.refer("2026-07-01") == "CV-2026-002");
}

TEST_CASE("an event that the log does not have can't be corrected") {
  Record record;
  record.refer("2026-01-05");
  CHECK(refusal(record, voiding(3)).what == "cannot correct event 3");
  CHECK(refusal(record, voiding(3)).why == "the log ends with event 2");
}

TEST_CASE("the last event of the log can be corrected without its number") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-31");
  record.recorder.correct(voiding(0), date("2026-06-01"));
  CHECK(std::get<Corrected>(events_of(record.store, reference).back().body).event == 5);
}

TEST_CASE("a whole case is voided only if that is what was asked for") {
  Record record;
  record.review("2026-01-05");
  CHECK(refusal(record, voiding(2)).why == "the whole case would be voided with it");
  const auto error =
      error_of([&] { record.recorder.correct(voiding(4), date("2026-06-01"), Voids::whole_case); });
  CHECK(problem_of(error).why == "that would not void the case: it did not start with this event");
}

TEST_CASE("a correction names a field of the event and a value that it can have") {
  Record record;
  const auto reference = record.refer("2026-01-05");
  CHECK(refusal(record, setting(2, "agencey", "UHB")).why ==
        "'referred' events have no field of that name that can be corrected");
  CHECK(refusal(record, setting(2, "received_on", "2026-02-30")).why == "received_on: no such day");
  const auto unknown = refusal(record, setting(2, "agency", "UBH"));
  CHECK(unknown.what == "cannot correct event 2 of " + reference);
  CHECK(unknown.why == "no such agency in the configuration");
  CHECK(refusal(record, Corrected{.event = 2, .reason = "x"}).why == "nothing to correct");
}

TEST_CASE("a lead that is corrected has the only area of its agency filled in") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30");
  record.recorder.correct(setting(5, "leads", "HOU, EDU"), date("2026-06-01"));
  const auto correction = std::get<Corrected>(events_of(record.store, reference).back().body);
  CHECK(correction.fields == std::vector<FieldValue>{{"leads", "HOU@Cardiff, EDU"}});
}

TEST_CASE("a correction does not reach into the future") {
  Record record;
  record.refer("2026-01-05");
  CHECK(refusal(record, {.event = 2, .effective = date("2026-12-01"), .reason = "x"}).why ==
        "2026-12-01 is in the future; today is 2026-11-22");
}

TEST_CASE("what was voided is not corrected, and a correction is only voided") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.correct(setting(2, "agency", "UHB"), date("2026-06-01"));
  CHECK(refusal(record, setting(5, "reason", "y")).why == "it is itself a correction");
  record.recorder.correct(voiding(5), date("2026-06-02"));
  CHECK(refusal(record, voiding(5)).why == "it was voided, or its case was");
  CHECK(standings_at(record.store, day("2026-06-02")).at(0).referral.agency == "SWP");
  record.recorder.correct(voiding(2), date("2026-06-03"), Voids::whole_case);
  CHECK(refusal(record, setting(2, "agency", "UHB")).why == "it was voided, or its case was");
  const auto later =
      error_of([&] { record.recorder.record(reference, Resumed{}, date("2026-06-04")); });
  CHECK(problem_of(later).why == "event 7 voided the case");
}

TEST_CASE("a correction looks at what is corrected, and not at who was appointed before") {
  Record record;
  record.policy.register_of_appointees = {{"R4", {Role::reviewer}}};
  const auto reference = record.review("2026-01-05");
  record.recorder.record(
      reference, MilestoneRecorded{.milestone = Milestone::reviewer_appointed, .post = "R4"},
      date("2026-02-01"));
  record.policy.register_of_appointees = {{"R5", {Role::reviewer}}};
  CHECK_NOTHROW(record.recorder.correct(setting(5, "note", "By letter"), date("2026-06-01")));
  CHECK(refusal(record, setting(5, "post", "R6")).why == "no such reviewer in the register");
}

TEST_CASE("a correction that changes nothing is refused") {
  Record record;
  record.refer("2026-01-05");
  CHECK(refusal(record, setting(2, "agency", "SWP")).why == "the event already says so");
}

TEST_CASE("a correction that would make the history impossible says what could not follow") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30");
  const auto problem =
      refusal(record, {.event = 4, .effective = date("2026-02-02"), .reason = "x"});
  CHECK(problem.what == "cannot correct event 4 of " + reference + " on 2026-06-01");
  CHECK(problem.why ==
        "event 5 (action-assigned, 2026-02-01) would no longer be valid: no review is under way "
        "(stage: sign-off), and the action does not stem from immediate learning");
  CHECK(problem.hint == "correct event 5 first");
  CHECK(refusal(record, setting(3, "outcome", "mapf")).why ==
        "it would not be valid as corrected: a MAPF is for a case that doesn't meet the criteria");
}
