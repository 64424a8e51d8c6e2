// SPDX-License-Identifier: MIT
#include "susr/storage/standings.hpp"

#include <string>
#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::test::standings_at;
using susr::test::without_free_text;

/// The standing of a case as the fold of its events gives it.
Standing folded(const Record& record, const std::string& reference, std::string_view as_of) {
  const auto events = susr::storage::events_of(record.store, reference);
  return without_free_text(fold(events, day(as_of)).value().standing);
}

/// Records the whole way of a review, with a pause, from its referral to its progress report.
std::string whole_review(Record& record) {
  auto& recorder = record.recorder;
  const auto reference = recorder.refer({.reference = "CYSUR 4 2019",
                                         .referral = {.agency = "SWP",
                                                      .criteria = {Criterion::cpr, Criterion::dhr},
                                                      .regime = Regime::legacy,
                                                      .referral_day = ReferralDay::unknown,
                                                      .received_on = day("2023-12-20"),
                                                      .event_date = date("2023"),
                                                      .summary = "a summary"}},
                                        date("2024-01"));
  recorder.record(reference,
                  Decided{.outcome = Outcome::susr,
                          .criteria = {Criterion::cpr},
                          .depth = Depth::concise,
                          .immediacy = Immediacy::urgent,
                          .rationale = "a rationale"},
                  date("2024-02-10"));
  recorder.record(reference, SignedOff{.note = "a note"}, date("2024-02-20"));
  recorder.record(reference, MilestoneRecorded{.milestone = Milestone::first_panel, .note = "x"},
                  date("2024-03"));
  recorder.record(reference, Paused{.reason = PauseReason::inquest, .authorised_by = "Board Chair"},
                  date("2024-05-01"));
  recorder.record(reference, Resumed{}, date("2024-06-01"));
  recorder.record(reference, MilestoneRecorded{.milestone = Milestone::published},
                  date("2025-02-01"));
  recorder.record(reference, MilestoneRecorded{.milestone = Milestone::progress_report},
                  date("2026-02-01"));
  return reference;
}

}  // namespace

TEST_CASE("a store without cases has no standings") {
  const Record record;
  CHECK(standings_at(record.store, day("2026-11-22")).empty());
}

TEST_CASE("the tables give a case as the fold of its events does, on every day of its way") {
  Record record;
  const auto reference = whole_review(record);
  for (const auto* as_of : {"2024-01-31", "2024-02-09", "2024-02-10", "2024-02-20", "2024-03-30",
                            "2024-03-31", "2024-05-01", "2024-05-31", "2024-06-01", "2025-02-01",
                            "2026-01-31", "2026-02-01", "2026-11-22"}) {
    CAPTURE(as_of);
    const auto found = standings_at(record.store, day(as_of));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == folded(record, reference, as_of));
  }
}

TEST_CASE("free text is in the log and not in the standings") {
  Record record;
  whole_review(record);
  const auto found = standings_at(record.store, day("2026-11-22")).at(0);
  CHECK(found.referral.summary.empty());
  CHECK(found.decision->decided.rationale.empty());
  CHECK(found.decision->sign_off->note.empty());
}

TEST_CASE("a case has no standing before the last day on which it can have been referred") {
  Record record;
  whole_review(record);
  CHECK(standings_at(record.store, day("2024-01-30")).empty());
  CHECK(standings_at(record.store, day("2024-01-31")).size() == 1);
}

TEST_CASE("a pause that ended later was still going on") {
  Record record;
  whole_review(record);
  const auto during = standings_at(record.store, day("2024-05-31")).at(0).pauses.at(0);
  CHECK(during.from == day("2024-05-01"));
  CHECK_FALSE(during.until);
  CHECK(standings_at(record.store, day("2024-06-01")).at(0).pauses.at(0).until ==
        day("2024-06-01"));
}

TEST_CASE("cases come in the order in which they were recorded, each with what is its own") {
  Record record;
  const auto first = record.review("2026-03-01");
  const auto second = record.review("2026-01-05");
  record.recorder.record(second, MilestoneRecorded{.milestone = Milestone::first_panel},
                         date("2026-04-01"));
  record.recorder.record(first, Paused{.authorised_by = "Board Chair"}, date("2026-04-02"));
  const auto found = standings_at(record.store, day("2026-11-22"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].reference == first);
  CHECK(found[0].milestones.empty());
  CHECK(found[0].pauses.size() == 1);
  CHECK(found[1].reference == second);
  CHECK(found[1].milestones.size() == 1);
  CHECK(found[1].pauses.empty());
}

TEST_CASE("one case is found among others, with what is its own") {
  Record record;
  const auto first = record.review("2026-01-05");
  const auto second = record.review("2026-01-06");
  record.recorder.record(first, MilestoneRecorded{.milestone = Milestone::first_panel},
                         date("2026-04-01"));
  record.recorder.record(second, MilestoneRecorded{.milestone = Milestone::learning_event},
                         date("2026-04-01"));
  const auto found = standings_at(record.store, day("2026-11-22"), second);
  REQUIRE(found.size() == 1);
  CHECK(found.front() == folded(record, second, "2026-11-22"));
  CHECK(standings_at(record.store, day("2026-11-22"), "CV-2026-003").empty());
}
