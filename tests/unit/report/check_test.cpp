// SPDX-License-Identifier: MIT
// What check finds of retention, and of free text that seems to hold personal data.
#include <string>
#include <vector>

#include "susr/language/cells.hpp"
#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::catalogue::Language;
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using Lines = std::vector<std::string>;

/// The rows of that finding, with a bar between cells.
Lines found(const Record& record, std::string_view finding, std::string_view as_of,
            std::optional<std::string> only_case = {}) {
  const auto checked = susr::report::check(
      {.store = record.store, .policy = record.policy, .as_of = day(as_of)}, only_case);
  Lines lines;
  checked.report.tables.front().rows([&](const susr::table::Row& row) {
    std::string line;
    for (const auto& cell : row) {
      const auto value = susr::language::plain(cell, Language::english);
      const auto* text = std::get_if<std::string>(&value);
      line += (text == nullptr ? std::string{} : *text) + "|";
    }
    if (line.starts_with(finding)) lines.push_back(line);
  });
  return lines;
}

/// A case without a review, with a name in the rationale, which event 3 gave.
struct EndedCase : Record {
  std::string reference = refer("2019-01-31");

  EndedCase() {
    recorder.record(reference,
                    Decided{.outcome = Outcome::no_review, .rationale = "Mr Jones agreed"},
                    date("2019-02-20"));
    recorder.record(reference, SignedOff{}, date("2019-02-28"));
  }
};

}  // namespace

TEST_CASE("check lists a case from the day on which it is past the retention limit") {
  EndedCase record;
  CHECK(found(record, "retention-passed", "2026-11-22").empty());
  record.policy.retention_years = 7;
  CHECK(found(record, "retention-passed", "2026-02-28").empty());
  CHECK(found(record, "retention-passed", "2026-03-01") ==
        Lines{"retention-passed|CV-2019-001|CV-2019-001|2019-02-28|since 2026-03-01|"});
}

TEST_CASE("check lists each event whose free text seems to hold personal data, corrected or not") {
  EndedCase record;
  const std::string decision =
      "personal-data|CV-2019-001|CV-2019-001|2019-02-20|event 3, rationale: a person's name|";
  CHECK(found(record, "personal-data", "2019-02-19").empty());
  CHECK(found(record, "personal-data", "2019-02-20") == Lines{decision});
  record.recorder.correct({.event = 3,
                           .fields = std::vector<FieldValue>{{"rationale", "Agreed at CF10 3NN"}},
                           .reason = "No name"},
                          date("2019-03-01"));
  CHECK(found(record, "personal-data", "2026-11-22", record.reference) ==
        Lines{decision,
              "personal-data|CV-2019-001|CV-2019-001|2019-03-01|event 5, rationale: a postcode|"});
}

TEST_CASE("check lists the board's own events too, but not of one case") {
  EndedCase record;
  const ThemePrioritised priority{.theme = "housing",
                                  .priority_for = PriorityFor::audit,
                                  .from = day("2026-01-01"),
                                  .reason = "Mrs Rees asked"};
  record.recorder.record_for_board({priority}, date("2026-01-01"));
  const auto all = found(record, "personal-data", "2026-11-22");
  REQUIRE(all.size() == 2);
  CHECK(all.front().find("event 5, reason: a person's name") != std::string::npos);
  CHECK(found(record, "personal-data", "2026-11-22", record.reference).size() == 1);
}

TEST_CASE("a receipt says which fields seem to hold personal data") {
  EndedCase record;
  std::vector<PersonalField> noted;
  susr::workflow::Recorder recorder(
      record.store, record.policy, susr::test::author(), susr::workflow::Mode::dry_run,
      [&](const susr::workflow::Receipt& receipt) { noted = receipt.personal; });
  recorder.record(record.reference, Decided{.rationale = "Ring 029 2018 0000"}, date("2019-03-01"));
  CHECK(noted == std::vector<PersonalField>{{"rationale", PersonalData::phone}});
}
