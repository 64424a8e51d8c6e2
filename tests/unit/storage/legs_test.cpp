// SPDX-License-Identifier: MIT
#include "susr/storage/legs.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "recording.hpp"

namespace {

using susr::domain::ActionCompleted;
using susr::domain::ActionStatus;
using susr::domain::Lead;
using susr::domain::LegStatus;
using susr::storage::LegDetail;
using susr::storage::LegFilter;
using susr::storage::LegSummary;
using susr::test::date;
using susr::test::day;
using susr::test::Record;

using Texts = std::vector<std::string>;

const Lead police{.agency = "SWP", .area = ""};
const Lead health_in_cardiff{.agency = "UHB", .area = "Cardiff"};
const Lead health_in_the_vale{.agency = "UHB", .area = "Vale of Glamorgan"};

std::string name_of(const LegSummary& row) {
  return row.case_reference + "/A" + std::to_string(row.number) + " " + to_text(row.lead);
}

Texts overdue(const Record& record, std::string_view as_of, const LegFilter& filter = {}) {
  Texts found;
  for_each_open_leg_due_before(record.store, day(as_of), day(as_of), filter,
                               [&](const LegSummary& row) { found.push_back(name_of(row)); });
  std::ranges::sort(found);
  return found;
}

std::vector<LegDetail> legs(const Record& record, std::string_view as_of,
                            const LegFilter& filter = {}) {
  std::vector<LegDetail> found;
  for_each_leg(record.store, day(as_of), filter, {},
               [&](const LegDetail& row) { found.push_back(row); });
  return found;
}

Texts names(const Record& record, std::string_view as_of, const LegFilter& filter = {}) {
  Texts found;
  for (const auto& row : legs(record, as_of, filter))
    found.push_back(name_of(row));
  return found;
}

std::int64_t open_legs(const Record& record, std::string_view as_of, const LegFilter& filter = {}) {
  return count_open_legs(record.store, day(as_of), filter).all;
}

/// Two cases: the first with an action of three legs, one of them completed in May, and a later
/// action; the second with one for the police.
void fill(Record& record) {
  const auto first = record.review("2026-01-05");
  const auto second = record.review("2026-01-06");
  record.assign(first, "2026-02-01", "2026-06-30", {police, health_in_cardiff, health_in_the_vale});
  record.assign(first, "2026-03-01", "2026-05-31", {health_in_the_vale});
  record.assign(second, "2026-02-01", "2026-06-15", {police});
  record.recorder.record(first,
                         ActionCompleted{.number = 1, .leg = health_in_cardiff, .evidence = "x"},
                         date("2026-05-10"));
}

}  // namespace

TEST_CASE("the register has a row for each leg, by case, action and leg") {
  Record record;
  fill(record);
  CHECK(names(record, "2026-06-01") == Texts{"CV-2026-001/A1 SWP", "CV-2026-001/A1 UHB@Cardiff",
                                             "CV-2026-001/A1 UHB@Vale of Glamorgan",
                                             "CV-2026-001/A2 UHB@Vale of Glamorgan",
                                             "CV-2026-002/A1 SWP"});
}

TEST_CASE("an action is not on the register before it was assigned") {
  Record record;
  fill(record);
  CHECK(names(record, "2026-01-31").empty());
  CHECK(names(record, "2026-02-28").size() == 4);
  CHECK(names(record, "2026-03-01").size() == 5);
}

TEST_CASE("a leg on the register stands as it stood on the day") {
  Record record;
  fill(record);
  const auto before = legs(record, "2026-05-09").at(1);
  CHECK(before.clock.leg_status == LegStatus::open);
  CHECK(before.clock.action_status == ActionStatus::open);
  CHECK(before.clock.updated_on == day("2026-02-01"));
  CHECK_FALSE(before.completed_on);
  const auto after = legs(record, "2026-05-10").at(1);
  CHECK(after.clock.leg_status == LegStatus::completed);
  CHECK(after.clock.action_status == ActionStatus::in_progress);
  CHECK(after.clock.updated_on == day("2026-05-10"));
  CHECK(after.completed_on == day("2026-05-10"));
}

TEST_CASE("legs are overdue from the day after they were due") {
  Record record;
  fill(record);
  CHECK(overdue(record, "2026-05-31").empty());
  CHECK(overdue(record, "2026-06-01") == Texts{"CV-2026-001/A2 UHB@Vale of Glamorgan"});
  CHECK(overdue(record, "2026-07-01") ==
        Texts{"CV-2026-001/A1 SWP", "CV-2026-001/A1 UHB@Vale of Glamorgan",
              "CV-2026-001/A2 UHB@Vale of Glamorgan", "CV-2026-002/A1 SWP"});
}

TEST_CASE("overdue legs are found, whichever case was recorded first") {
  Record record;
  for (const auto* reference : {"WG S71 2023", "CYSUR 4 2019"}) {
    record.refer("2026-01-05", reference);
    record.recorder.record(reference, susr::domain::Decided{.outcome = susr::domain::Outcome::mapf},
                           date("2026-01-05"));
    record.recorder.record(reference, susr::domain::SignedOff{}, date("2026-01-05"));
    record.assign(reference, "2026-02-01", "2026-05-31", {police, health_in_cardiff});
  }
  CHECK(overdue(record, "2026-06-01") == Texts{"CYSUR 4 2019/A1 SWP", "CYSUR 4 2019/A1 UHB@Cardiff",
                                               "WG S71 2023/A1 SWP", "WG S71 2023/A1 UHB@Cardiff"});
  CHECK(names(record, "2026-06-01").front() == "WG S71 2023/A1 SWP");
}

TEST_CASE("open legs that are due within some days are found with the overdue ones") {
  Record record;
  fill(record);
  Texts found;
  for_each_open_leg_due_before(record.store, day("2026-06-01"), day("2026-06-16"), {},
                               [&](const LegSummary& row) { found.push_back(name_of(row)); });
  std::ranges::sort(found);
  CHECK(found == Texts{"CV-2026-001/A2 UHB@Vale of Glamorgan", "CV-2026-002/A1 SWP"});
}

TEST_CASE("a filter narrows every view of the legs in the same way") {
  Record record;
  fill(record);
  SECTION("to one case") {
    const LegFilter filter{.case_reference = "CV-2026-002"};
    CHECK(names(record, "2026-07-01", filter) == Texts{"CV-2026-002/A1 SWP"});
    CHECK(overdue(record, "2026-07-01", filter) == Texts{"CV-2026-002/A1 SWP"});
    CHECK(open_legs(record, "2026-07-01", filter) == 1);
  }
  SECTION("to one agency") {
    const LegFilter filter{.agency = "UHB"};
    CHECK(names(record, "2026-07-01", filter).size() == 3);
    CHECK(overdue(record, "2026-07-01", filter).size() == 2);
    CHECK(open_legs(record, "2026-07-01", filter) == 2);
  }
  SECTION("to one area, in which a leg for the whole region is too") {
    const LegFilter filter{.area = "Cardiff"};
    CHECK(names(record, "2026-07-01", filter) ==
          Texts{"CV-2026-001/A1 SWP", "CV-2026-001/A1 UHB@Cardiff", "CV-2026-002/A1 SWP"});
    CHECK(overdue(record, "2026-07-01", filter) ==
          Texts{"CV-2026-001/A1 SWP", "CV-2026-002/A1 SWP"});
    CHECK(open_legs(record, "2026-07-01", filter) == 2);
  }
  SECTION("to all of them at once") {
    const LegFilter filter{
        .case_reference = "CV-2026-001", .agency = "UHB", .area = "Vale of Glamorgan"};
    CHECK(names(record, "2026-07-01", filter).size() == 2);
    CHECK(overdue(record, "2026-06-01", filter).size() == 1);
    CHECK(open_legs(record, "2026-06-01", filter) == 2);
  }
  SECTION("to nothing, where there is no such case, agency or area") {
    CHECK(names(record, "2026-07-01", {.case_reference = "CV-2026-003"}).empty());
    CHECK(overdue(record, "2026-07-01", {.agency = "EDU"}).empty());
    CHECK(open_legs(record, "2026-07-01", {.case_reference = "CV-2026-003"}) == 0);
  }
}

TEST_CASE("a row of the register says all that was laid down for the action") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.recommend(reference, {.number = "17.1", .recommendation = {.text = "Share"}},
                            date("2026-02-01"));
  record.recorder.assign_action(reference,
                                {.title = "Cytuno ar brotocol, Llŷn",
                                 .leads = {health_in_cardiff},
                                 .due_on = day("2026-09-30"),
                                 .recommendation = "17.1",
                                 .measure = "A signed protocol",
                                 .lead_post = "Head of Adults",
                                 .ratification = susr::domain::Ratification::not_required},
                                date("2026-02-01"));
  const auto row = legs(record, "2026-02-01").at(0);
  CHECK(row.title == "Cytuno ar brotocol, Llŷn");
  CHECK(row.texts[&susr::domain::ActionAssigned::recommendation] == "17.1");
  CHECK(row.texts[&susr::domain::ActionAssigned::measure] == "A signed protocol");
  CHECK(row.texts[&susr::domain::ActionAssigned::lead_post] == "Head of Adults");
  CHECK(row.assigned_on == day("2026-02-01"));
  CHECK(row.clock.original_due_on == day("2026-09-30"));
  CHECK(row.clock.due_on == day("2026-09-30"));
  CHECK(row.clock.ratification == susr::domain::Ratification::not_required);
  CHECK(row.leg == 0);
}

TEST_CASE("agencies on record are those that lead or refer, areas those that a leg is for") {
  Record record;
  CHECK(agencies_on_record(record.store).empty());
  CHECK(areas_on_record(record.store).empty());
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-06-30", {health_in_the_vale, health_in_cardiff});
  CHECK(agencies_on_record(record.store) == Texts{"SWP", "UHB"});
  CHECK(areas_on_record(record.store) == Texts{"Cardiff", "Vale of Glamorgan"});
}
