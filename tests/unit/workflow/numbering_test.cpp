// SPDX-License-Identifier: MIT
// How cases, actions and recommendations are numbered. No number is ever given twice.
#include <string>

#include "susr/domain/reference.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::support::ErrorKind;
using susr::test::date;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;

std::string recommend(Record& record, const std::string& reference,
                      const std::optional<std::string>& number = {}) {
  return record.recorder.recommend(
      reference, {.number = number, .recommendation = {.text = "Share"}}, date("2026-04-01"));
}

}  // namespace

TEST_CASE("cases are numbered from 1 in each year, by the day of their referral") {
  Record record;
  CHECK(record.refer("2026-03-04") == "CV-2026-001");
  CHECK(record.refer("2025-12-31") == "CV-2025-001");
  CHECK(record.refer("2026-01-01") == "CV-2026-002");
  CHECK(record.refer("2025") == "CV-2025-002");
  CHECK(record.refer("2026-11-22") == "CV-2026-003");
}

TEST_CASE("a reference that was given by hand is kept as it is, and skipped by the numbering") {
  Record record;
  CHECK(record.refer("2026-03-04", "CV-2026-002") == "CV-2026-002");
  CHECK(record.refer("2026-03-04", "CV-2026-003") == "CV-2026-003");
  CHECK(record.refer("2026-03-04") == "CV-2026-001");
  CHECK(record.refer("2026-03-04") == "CV-2026-004");
  CHECK(record.refer("2026-03-04", "WG S71 2023") == "WG S71 2023");
  CHECK(record.refer("2026-03-04") == "CV-2026-005");
}

TEST_CASE("a referral that was refused takes no number") {
  Record record;
  CHECK_THROWS(record.refer("2026-11-23"));
  CHECK_THROWS(record.recorder.refer(
      {.reference = {}, .referral = {.agency = "XYZ", .criteria = {Criterion::dhr}}},
      date("2026-03-04")));
  CHECK(record.refer("2026-03-04") == "CV-2026-001");
}

TEST_CASE("a reference that is no fit one is refused with the reason") {
  Record record;
  const auto error = error_of([&] { record.refer("2026-03-04", "CV/1"); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot use the reference 'CV/1'");
  CHECK(problem_of(error).why == "can't contain '/', which separates a case from its actions");
  CHECK(error_of([&] { record.refer("2026-03-04", ""); }).kind() == ErrorKind::refused);
}

TEST_CASE("a new pattern of references starts its own run and meets no old one") {
  Record record;
  record.refer("2026-03-04");
  record.policy.board.reference_pattern = "{prefix}-{year}-{number:04}";
  CHECK(record.refer("2026-03-04") == "CV-2026-0001");
  record.policy.board.reference_pattern = "{prefix} {number} {year}";
  CHECK(record.refer("2026-03-04") == "CV 1 2026");
  record.policy.board.reference_pattern = "{prefix}-{year}-{number:03}";
  CHECK(record.refer("2026-03-04") == "CV-2026-002");
}

TEST_CASE("actions are numbered in each case in the order in which they are recorded") {
  Record record;
  const auto first = record.review("2026-01-05");
  const auto second = record.review("2026-01-05");
  CHECK(record.assign(first, "2026-04-01", "2026-09-30") == first + "/A1");
  CHECK(record.assign(first, "2026-02-01", "2026-09-30") == first + "/A2");
  CHECK(record.assign(second, "2026-04-01", "2026-09-30") == second + "/A1");
  CHECK(record.assign(first, "2026-03-01", "2026-09-30") == first + "/A3");
}

TEST_CASE("an action's number is not given again once it is completed, nor lost by a refusal") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30");
  record.recorder.record(reference, ActionCompleted{.number = 1, .evidence = "x"},
                         date("2026-03-01"));
  CHECK_THROWS(record.assign(reference, "2026-04-01", "2026-03-30"));
  CHECK(record.assign(reference, "2026-04-01", "2026-09-30") == reference + "/A2");
}

TEST_CASE("an action that asks for a number gets the next all the same") {
  Record record;
  const auto reference = record.review("2026-01-05");
  CHECK(record.recorder
            .assign_action(reference,
                           {.number = 17,
                            .title = "x",
                            .leads = {{.agency = "SWP", .area = ""}},
                            .due_on = susr::test::day("2026-09-30")},
                           date("2026-02-01"))
            .id == reference + "/A1");
}

TEST_CASE("a recommendation has the number of the report, or the next whole one") {
  Record record;
  const auto reference = record.review("2026-01-05");
  CHECK(recommend(record, reference) == reference + "/R1");
  CHECK(recommend(record, reference, "17.1") == reference + "/R17.1");
  CHECK(recommend(record, reference) == reference + "/R2");
  CHECK(recommend(record, reference, "9") == reference + "/R9");
  CHECK(recommend(record, reference) == reference + "/R10");
}

TEST_CASE("a recommendation's number is not given twice in a case") {
  Record record;
  const auto reference = record.review("2026-01-05");
  recommend(record, reference, "17.1");
  const auto error = error_of([&] { recommend(record, reference, "17.1"); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).why == "recommendation 17.1 already exists");
  CHECK_NOTHROW(recommend(record, record.review("2026-01-05"), "17.1"));
}
