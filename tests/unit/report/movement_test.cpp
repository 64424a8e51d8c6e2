// SPDX-License-Identifier: MIT
// What moved among the unfinished actions between two days.
#include <map>
#include <string>

#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::Record;

using Movement = std::map<std::string, std::string>;

/// The figures of the movement that are not 0: how many, and which.
Movement movement(const Record& record, std::string_view since, std::string_view as_of) {
  const auto found =
      susr::test::movement_between(record.store, record.policy, day(since), day(as_of));
  Movement texts;
  for (const auto& [group, figure] : found) {
    if (figure.n > 0) texts[group] = std::to_string(figure.n) + " " + figure.items;
  }
  return texts;
}

/// A review with one action, A1, that was assigned on 2 February.
struct OneAction : Record {
  std::string reference = review("2026-01-05");
  std::string action = assign(reference, "2026-02-02", "2026-06-30");

  void record_on(std::string_view on, EventBody body) {
    recorder.record(reference, std::move(body), date(on));
  }
};

}  // namespace

TEST_CASE("an action is added on the day on which it is assigned, and is then in the opening") {
  const OneAction record;
  CHECK(movement(record, "2026-02-01", "2026-02-02") ==
        Movement{{"added", "1 CV-2026-001/A1"}, {"closing", "1 CV-2026-001/A1"}});
  CHECK(movement(record, "2026-02-02", "2026-02-02") ==
        Movement{{"opening", "1 CV-2026-001/A1"}, {"closing", "1 CV-2026-001/A1"}});
}

TEST_CASE("a completed action is unfinished until it is ratified, and again when it is reopened") {
  OneAction record;
  record.record_on("2026-03-02", ActionCompleted{.number = 1, .evidence = "Minutes"});
  CHECK(movement(record, "2026-02-28", "2026-03-31") ==
        Movement{{"opening", "1 CV-2026-001/A1"}, {"closing", "1 CV-2026-001/A1"}});
  record.policy.two_person = TwoPerson::off;
  record.record_on("2026-04-15", ActionRatified{.number = 1, .meeting_on = day("2026-04-15")});
  record.record_on("2026-05-04", ActionReopened{.number = 1, .reason = "Not in use"});
  CHECK(movement(record, "2026-03-31", "2026-04-30") ==
        Movement{{"opening", "1 CV-2026-001/A1"}, {"ratified", "1 CV-2026-001/A1"}});
  CHECK(movement(record, "2026-03-31", "2026-05-31") == Movement{{"opening", "1 CV-2026-001/A1"},
                                                                 {"ratified", "1 CV-2026-001/A1"},
                                                                 {"reopened", "1 CV-2026-001/A1"},
                                                                 {"closing", "1 CV-2026-001/A1"}});
}

TEST_CASE("what happens on one day is told as it stood at the end of it") {
  OneAction record;
  record.record_on("2026-03-02", ActionSteppedDown{.number = 1, .reason = "r", .authority = "a"});
  record.record_on("2026-03-02", ActionReopened{.number = 1, .reason = "Too soon"});
  CHECK(movement(record, "2026-03-01", "2026-03-02") ==
        Movement{{"opening", "1 CV-2026-001/A1"}, {"closing", "1 CV-2026-001/A1"}});
}

TEST_CASE("an action that is stepped down, or relevant to no agency, is finished") {
  OneAction record;
  record.assign(record.reference, "2026-02-02", "2026-06-30");
  record.record_on("2026-03-02", ActionSteppedDown{.number = 1, .reason = "r", .authority = "a"});
  record.record_on("2026-03-03", ActionUpdated{.number = 2, .status = LegStatus::not_relevant});
  CHECK(movement(record, "2026-02-28", "2026-03-31") ==
        Movement{{"opening", "2 CV-2026-001/A1; CV-2026-001/A2"},
                 {"stepped-down", "1 CV-2026-001/A1"},
                 {"not-relevant", "1 CV-2026-001/A2"}});
}

TEST_CASE("a correction that takes an action back removes it, and brings it back if it is voided") {
  OneAction record;
  record.recorder.correct({.event = 5, .correction = CorrectionKind::voided, .reason = "Twice"},
                          date("2026-03-02"));
  record.recorder.correct(
      {.event = 6, .correction = CorrectionKind::voided, .reason = "It was not"},
      date("2026-04-01"));
  CHECK(movement(record, "2026-02-28", "2026-03-31") ==
        Movement{{"opening", "1 CV-2026-001/A1"}, {"removed", "1 CV-2026-001/A1"}});
  CHECK(movement(record, "2026-03-31", "2026-04-30") ==
        Movement{{"restored", "1 CV-2026-001/A1"}, {"closing", "1 CV-2026-001/A1"}});
}
