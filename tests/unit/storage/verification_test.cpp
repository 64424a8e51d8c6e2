// SPDX-License-Identifier: MIT
// Whatever somebody changes in a store with another program is found, and named.
#include "susr/storage/verification.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/policy_text.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "scratch_folder.hpp"
#include "sqlite.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::Fault;
using susr::storage::Finding;
using susr::storage::Store;
using susr::test::date;
using susr::test::OtherProgram;
using susr::test::ScratchFolder;

constexpr int no_timeout = 0;

/// A store in a file with two cases and an action, which other programs can get at.
class StoreFile {
 public:
  StoreFile() {
    Store::create(path());
    auto store = Store::open_for_writing(path(), no_timeout);
    const auto policy = susr::test::shipped_policy();
    susr::workflow::Recorder recorder(store, policy, susr::test::author(),
                                      susr::workflow::Mode::record);
    const Referred referral{.agency = "SWP", .criteria = {Criterion::dhr}};
    const auto first = recorder.refer({.reference = {}, .referral = referral}, date("2026-01-05"));
    recorder.record(first, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                    date("2026-01-06"));
    recorder.record(first, SignedOff{}, date("2026-01-07"));
    recorder.refer({.reference = {}, .referral = referral}, date("2026-01-08"));
    recorder.assign_action(first,
                           {.title = "Agree a protocol",
                            .leads = {{.agency = "SWP", .area = ""}, {.agency = "UHB", .area = ""}},
                            .due_on = susr::test::day("2026-09-30")},
                           date("2026-02-01"));
    recorder.record(first,
                    ActionCompleted{.number = 1, .leg = Lead{"SWP", ""}, .evidence = "Audit"},
                    date("2026-03-01"));
  }

  [[nodiscard]] std::string path() const {
    return (folder_.path() / "susr.db").string();
  }

  void tamper(const std::string& sql) const {
    susr::test::tamper(path(), sql);
  }

  [[nodiscard]] std::vector<Finding> findings(const std::optional<std::string>& head = {}) const {
    std::vector<Finding> found;
    const auto store = Store::open_for_reading(path(), no_timeout);
    verify(store, head, [&](const Finding& finding) { found.push_back(finding); });
    return found;
  }

  [[nodiscard]] susr::storage::Head head() const {
    return head_of(Store::open_for_reading(path(), no_timeout));
  }

 private:
  ScratchFolder folder_;
};

/// The faults that were found, and where: `seal 3`, `table CV-2026-001 leg_versions (…)`.
std::vector<std::string> told(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  for (const auto& finding : findings) {
    texts.push_back(
        finding.event > 0
            ? fmt::format("{} {} {}", code(finding.fault), finding.event, finding.case_reference)
            : fmt::format("{} {} {}", code(finding.fault), finding.case_reference, finding.place));
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a store that nobody changed is sound") {
  const StoreFile file;
  CHECK(file.findings().empty());
  CHECK(file.head().events == 7);
  CHECK(file.findings(file.head().hash).empty());
}

TEST_CASE("an empty store is sound") {
  const auto store = Store::in_memory();
  std::vector<Finding> found;
  const auto head = verify(store, {}, [&](const Finding& finding) { found.push_back(finding); });
  CHECK(found.empty());
  CHECK(head.events == 0);
}

TEST_CASE("any change to any column of an event is found, and the event named") {
  const std::vector<std::pair<std::string, std::string>> changes{
      {"recorded_at", "'2026-11-22T09:00:01Z'"},
      {"actor", "'someone'"},
      {"on_behalf_of", "''"},
      {"effective", "'2026-01'"},
      {"effective_on", "'2026-01-31'"},
      {"case_reference", "'CV-2026-002'"},
      {"subject", "'A1'"},
      {"kind", "'paused'"},
      {"payload", "replace(payload, 'susr', 'mapf')"},
      {"changes", "'[]'"},
      {"hash", "replace(hash, substr(hash, 1, 1), 'x')"}};
  for (const auto& [column, value] : changes) {
    const StoreFile file;
    CAPTURE(column);
    file.tamper(fmt::format("UPDATE events SET {} = {} WHERE sequence = 3", column, value));
    const auto found = file.findings();
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].fault == Fault::seal);
    CHECK(found[0].event == 3);
  }
}

TEST_CASE("one flipped bit in the text of an event is found") {
  const StoreFile file;
  file.tamper("UPDATE events SET payload = replace(payload, 'Audit', 'audit') WHERE sequence = 7");
  CHECK(
      told(file.findings()) ==
      Texts{"seal 7 CV-2026-001",
            "table CV-2026-001 leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01)"});
}

TEST_CASE("a time limit that was changed in the recorded policy is found") {
  const StoreFile file;
  file.tamper(
      "UPDATE events SET payload = replace(payload, 'months = 2', 'months = 9') "
      "WHERE sequence = 1");
  const auto found = file.findings();
  CHECK(told(found) == Texts{"seal 1 ", "unreadable 1 "});
  CHECK(found.back().detail.find("the policy's digest doesn't match its text") !=
        std::string::npos);
}

TEST_CASE("a recorded policy that is sealed but can't be read is found") {
  auto store = Store::in_memory();
  auto body = recorded_policy(susr::test::shipped_policy());
  SECTION("its digest is another's") {
    body.digest = recorded_policy({}).digest;
  }
  SECTION("it is no policy") {
    body.text = "first-panel in two months";
  }
  append(store, {.recorded_at = "2026-11-22T09:00:00Z",
                 .actor = "tester",
                 .on_behalf_of = "",
                 .case_reference = "",
                 .effective = date("2026-11-22"),
                 .body = body,
                 .changes = {}});
  std::vector<Finding> found;
  verify(store, {}, [&](const Finding& finding) { found.push_back(finding); });
  CHECK(told(found) == Texts{"unreadable 1 "});
}

TEST_CASE("an event of a case that lost its case is found, and so is a policy that got one") {
  for (const auto* sql : {"UPDATE events SET case_reference = '' WHERE sequence = 3",
                          "UPDATE events SET case_reference = 'CV-2026-001' WHERE sequence = 1"}) {
    const StoreFile file;
    CAPTURE(sql);
    file.tamper(sql);
    const auto found = told(file.findings());
    CHECK(found.at(0).starts_with("seal "));
    CHECK(std::ranges::any_of(found,
                              [](const auto& each) { return each.starts_with("unreadable"); }));
  }
}

TEST_CASE("a link that was changed is found") {
  const StoreFile file;
  file.tamper("UPDATE events SET previous_hash = hash WHERE sequence = 4");
  CHECK(told(file.findings()) == Texts{"link 4 CV-2026-001"});
}

TEST_CASE("an event that was taken out is missed") {
  const StoreFile file;
  file.tamper(
      "DELETE FROM cases WHERE case_id = 5; DELETE FROM case_versions WHERE case_id = 5;"
      "DELETE FROM events WHERE sequence = 5");
  CHECK(told(file.findings()) == Texts{"gap 6 CV-2026-001"});
}

TEST_CASE("an event that was taken out, and the others moved up, is found") {
  const StoreFile file;
  file.tamper(
      "DELETE FROM cases WHERE case_id = 5; DELETE FROM case_versions WHERE case_id = 5;"
      "DELETE FROM events WHERE sequence = 5;"
      "UPDATE events SET sequence = sequence - 1 WHERE sequence > 5");
  CHECK(told(file.findings()).at(0) == "link 5 CV-2026-001");
}

TEST_CASE("two events that changed places are found") {
  const StoreFile file;
  file.tamper(
      "UPDATE events SET sequence = 100 WHERE sequence = 3;"
      "UPDATE events SET sequence = 3 WHERE sequence = 4;"
      "UPDATE events SET sequence = 4 WHERE sequence = 100");
  CHECK(told(file.findings()) == Texts{"link 3 CV-2026-001"});
}

TEST_CASE(
    "a last event that was taken out is missed by the tables, and by the head that was kept") {
  const StoreFile file;
  const auto kept = file.head().hash;
  file.tamper("DELETE FROM events WHERE sequence = 7");
  CHECK(file.findings().at(0).fault == Fault::table);
  CHECK(file.findings().at(0).case_reference == "CV-2026-001");
  const auto found = file.findings(kept);
  CHECK(found.at(0).fault == Fault::truncated);
}

TEST_CASE("a log that was cut short with its tables is found by the head that was kept") {
  StoreFile file;
  const auto kept = file.head().hash;
  file.tamper(
      "DELETE FROM case_versions WHERE case_id = 5; DELETE FROM cases WHERE case_id = 5;"
      "DELETE FROM leg_versions; DELETE FROM action_versions;"
      "DELETE FROM events WHERE sequence >= 5");
  CHECK(told(file.findings()).empty());
  CHECK(told(file.findings(kept)) == Texts{"truncated 4 "});
}

TEST_CASE("a head that was kept earlier is still in a log that has grown") {
  const StoreFile file;
  const auto early =
      OtherProgram(file.path()).rows("SELECT hash FROM events WHERE sequence = 3").at(0).at(0);
  CHECK(file.findings(early).empty());
}

TEST_CASE("a row that was changed by hand is found, with its key and its columns") {
  const StoreFile file;
  file.tamper("UPDATE leg_versions SET due_on = '2027-09-30' WHERE leg = 1");
  const auto found = file.findings();
  REQUIRE_FALSE(found.empty());
  CHECK(told(found).at(0) ==
        "table CV-2026-001 leg_versions (case_id 2, number 1, leg 1, valid_from 2026-02-01)");
  CHECK(found[0].detail == "the log gives other values for due_on");
}

TEST_CASE("a change to any table is found") {
  const std::vector<std::pair<std::string, std::string>> changes{
      {"UPDATE cases SET series = 'x' WHERE case_id = 5", "table CV-2026-002 cases (case_id 5)"},
      {"UPDATE case_versions SET agency = 'UHB' WHERE case_id = 5",
       "table CV-2026-002 case_versions (case_id 5, valid_from 2026-01-08)"},
      {"UPDATE action_versions SET title = 'x'",
       "table CV-2026-001 action_versions (case_id 2, number 1, valid_from 2026-02-01)"},
      {"DELETE FROM leg_versions WHERE leg = 0 AND valid_from = '2026-03-01'",
       "table CV-2026-001 leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01)"},
      {"INSERT INTO milestones VALUES (5, 0, '2026-02-01', '9999-12-31', 'published', "
       "'2026-02-01', '', NULL, NULL)",
       "table CV-2026-002 milestones (case_id 5, ordinal 0, valid_from 2026-02-01)"},
      {"INSERT INTO milestones VALUES (3, 0, '2026-02-01', '9999-12-31', 'published', "
       "'2026-02-01', '', NULL, NULL)",
       "table  milestones (case_id 3)"}};
  for (const auto& [sql, finding] : changes) {
    const StoreFile file;
    CAPTURE(sql);
    file.tamper(sql);
    CHECK(told(file.findings()) == Texts{finding});
  }
}
