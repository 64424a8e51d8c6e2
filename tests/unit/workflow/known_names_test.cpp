// SPDX-License-Identifier: MIT
// Only the agencies and areas that the configuration knows can be entered.
#include <string>
#include <vector>

#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::support::ErrorKind;
using susr::support::Problem;
using susr::test::date;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;

/// What is said against an action for that lead.
Problem refusal(Record& record, const std::string& reference, const Lead& lead) {
  const auto error =
      error_of([&] { record.assign(reference, "2026-02-01", "2026-09-30", {lead}); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot assign an action to " + reference);
  return problem_of(error);
}

}  // namespace

TEST_CASE("an agency that the configuration does not know refers no case") {
  Record record;
  const auto error = error_of([&] {
    record.recorder.refer(
        {.reference = {}, .referral = {.agency = "SWO", .criteria = {Criterion::dhr}}},
        date("2026-03-04"));
  });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).what == "cannot refer CV-2026-001");
  CHECK(problem_of(error).why == "no such agency in the configuration");
  CHECK(problem_of(error).hint == "did you mean 'SWP'? expected one of: SWP, UHB, SS, EDU, HOU");
}

TEST_CASE("an agency that the configuration does not know leads no action") {
  Record record;
  const auto reference = record.review("2026-01-05");
  const auto problem = refusal(record, reference, {.agency = "SWO", .area = ""});
  CHECK(problem.why == "no such agency in the configuration");
  CHECK(problem.hint == "did you mean 'SWP'? expected one of: SWP, UHB, SS, EDU, HOU");
  CHECK(refusal(record, reference, {.agency = "Fire service", .area = ""}).hint ==
        "expected one of: SWP, UHB, SS, EDU, HOU");
}

TEST_CASE("each of an action's leads is looked at") {
  Record record;
  const auto reference = record.review("2026-01-05");
  CHECK_THROWS(record.assign(reference, "2026-02-01", "2026-09-30",
                             {{.agency = "SWP", .area = ""}, {.agency = "XYZ", .area = ""}}));
  CHECK(susr::storage::events_of(record.store, reference).size() == 3);
}

TEST_CASE("an area is one of the board's, or of the agency's where it is narrowed") {
  Record record;
  const auto reference = record.review("2026-01-05");
  const auto problem = refusal(record, reference, {.agency = "SWP", .area = "Cardif"});
  CHECK(problem.why == "agency SWP has no such area");
  CHECK(problem.hint == "did you mean 'Cardiff'? expected one of: Cardiff, Vale of Glamorgan");
  const auto narrowed = refusal(record, reference, {.agency = "HOU", .area = "Vale of Glamorgan"});
  CHECK(narrowed.why == "agency HOU has no such area");
  CHECK(narrowed.hint == "expected one of: Cardiff");
  CHECK_NOTHROW(record.assign(
      reference, "2026-02-01", "2026-09-30",
      {{.agency = "SWP", .area = "Vale of Glamorgan"}, {.agency = "HOU", .area = "Cardiff"}}));
}

TEST_CASE("a board without areas has none to give") {
  Record record;
  record.policy.board.areas.clear();
  const auto reference = record.review("2026-01-05");
  CHECK(refusal(record, reference, {.agency = "SWP", .area = "Cardiff"}).hint ==
        "the configuration has no areas; leave it out");
}

TEST_CASE("a leg of an agency that works in one area is for that area, said or not") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30",
                {{.agency = "HOU", .area = ""}, {.agency = "SWP", .area = ""}});
  std::vector<Lead> leads;
  for_each_leg(record.store, susr::test::day("2026-02-01"), {}, {},
               [&](const susr::storage::LegDetail& row) { leads.push_back(row.lead); });
  CHECK(leads ==
        std::vector<Lead>{{.agency = "HOU", .area = "Cardiff"}, {.agency = "SWP", .area = ""}});
}

TEST_CASE("a change of the configuration changes nothing that was recorded") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-09-30", {{.agency = "SWP", .area = "Cardiff"}});
  record.policy.agencies.clear();
  record.policy.board.areas.clear();
  CHECK_NOTHROW(record.recorder.record(
      reference,
      ActionCompleted{
          .number = 1, .leg = Lead{.agency = "SWP", .area = "Cardiff"}, .evidence = "x"},
      date("2026-03-01")));
  CHECK(susr::storage::agencies_on_record(record.store) == std::vector<std::string>{"SWP"});
}
