// SPDX-License-Identifier: MIT
// The record as it was known on a day.
#include "susr/storage/known.hpp"

#include <string>

#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::as_known_on;
using susr::storage::late_entries;
using susr::storage::Store;
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::test::standings_at;
using susr::workflow::Author;

/// Records with a clock that is set for each entry.
struct WithClock : Record {
  void enter(const std::string& reference, const std::string& moment, std::string_view on,
             EventBody body) {
    const Author author{.account = "tester",
                        .on_behalf_of = "",
                        .recorded_at = moment,
                        .today = day(susr::test::today)};
    susr::workflow::Recorder(store, policy, author, susr::workflow::Mode::record)
        .record(reference, std::move(body), date(on));
  }
};

MilestoneRecorded first_panel() {
  return {Milestone::first_panel, "", ""};
}

}  // namespace

TEST_CASE("what was recorded after a day is not known on it, though it took effect before") {
  WithClock record;
  const auto reference = record.review("2026-01-05");  // all of it recorded on 22 November
  record.enter(reference, "2026-11-23T09:00:00Z", "2026-03-04", first_panel());
  CHECK(late_entries(record.store, day("2026-11-22"), {}) == 1);
  CHECK(late_entries(record.store, day("2026-11-23"), {}) == 0);
  CHECK(late_entries(record.store, day("2026-03-03"), {}) == 3);  // the referral and what followed
  const auto known = as_known_on(record.store, day("2026-11-22"));
  CHECK(standings_at(known, day("2026-11-22")).at(0).milestones.empty());
  CHECK(standings_at(record.store, day("2026-11-22")).at(0).milestones.size() == 1);
  CHECK(late_entries(known, day("2026-11-22"), {}) == 0);
  CHECK(susr::storage::head_of(known).hash != susr::storage::head_of(record.store).hash);
  CHECK(susr::storage::first_hash(known) == susr::storage::first_hash(record.store));
}

TEST_CASE("the policy that was known on a day is the last that was recorded by then") {
  WithClock record;
  const auto reference = record.review("2026-01-05");  // the policy with it, on 22 November
  record.policy.due_soon_days = 7;
  record.enter(reference, "2026-11-24T09:00:00Z", "2026-03-04", first_panel());
  const auto days_known_on = [&](std::string_view on) {
    const auto known = as_known_on(record.store, day(on));
    return susr::storage::policy_in(last_policy(known).value()).policy.due_soon_days;
  };
  CHECK(days_known_on("2026-11-23") == 28);
  CHECK(days_known_on("2026-11-24") == 7);
  CHECK_FALSE(last_policy(as_known_on(record.store, day("2026-11-21"))));
}

TEST_CASE("the day of a recording is the day in London") {
  WithClock record;
  const auto reference = record.review("2026-01-05");
  record.enter(reference, "2027-06-30T23:30:00Z", "2026-03-04", first_panel());  // 1 July there
  CHECK(late_entries(record.store, day("2027-06-30"), {}) == 1);
  CHECK(late_entries(record.store, day("2027-07-01"), {}) == 0);
  CHECK(standings_at(as_known_on(record.store, day("2027-07-01")), day("2027-07-01"))
            .at(0)
            .milestones.size() == 1);
}

TEST_CASE("late entries are counted in one case where one is named") {
  WithClock record;
  const auto first = record.review("2026-01-05");
  const auto second = record.review("2026-01-05");
  record.enter(second, "2026-11-24T09:00:00Z", "2026-03-04", first_panel());
  CHECK(late_entries(record.store, day("2026-11-22"), first) == 0);
  CHECK(late_entries(record.store, day("2026-11-22"), second) == 1);
}

TEST_CASE("a clock that was once ahead does not tear the history of a case") {
  WithClock record;
  const auto reference = record.review("2026-01-05");
  record.enter(reference, "2031-01-01T09:00:00Z", "2026-03-04", first_panel());
  record.enter(reference, "2026-11-23T09:00:00Z", "2026-04-01",
               MilestoneRecorded{Milestone::report_approved, "", ""});
  CHECK(late_entries(record.store, day("2026-11-23"), {}) == 0);
  const auto known = as_known_on(record.store, day("2026-11-23"));
  CHECK(standings_at(known, day("2026-11-23")).at(0).milestones.size() == 2);
}

TEST_CASE("before anything was recorded nothing was known") {
  const WithClock record;
  const auto known = as_known_on(record.store, day("2020-01-01"));
  CHECK(susr::storage::head_of(known).events == 0);
  CHECK(susr::storage::first_hash(known).empty());
}

TEST_CASE("the head as at a day is the last event that took effect by then") {
  WithClock record;
  const auto reference = record.review("2026-01-05");
  const auto begun = susr::storage::head_of(record.store).events;
  record.enter(reference, "2026-03-04T09:00:00Z", "2026-03-04", first_panel());
  record.enter(reference, "2026-04-01T09:00:00Z", "2026-04-01",
               MilestoneRecorded{Milestone::report_approved, "", ""});
  const auto head = [&](const char* on) {
    return susr::storage::head_as_at(record.store, day(on));
  };
  CHECK(head("2026-04-01").events == begun + 2);
  CHECK(head("2026-04-01").hash == susr::storage::head_of(record.store).hash);
  CHECK(head("2026-03-31").events == begun + 1);
  CHECK(head("2026-03-31").hash == susr::storage::hash_of_event(record.store, begun + 1));
  CHECK(head("2026-03-03").events == begun);
  CHECK(head("2020-01-01").events == 0);
  CHECK(head("2020-01-01").hash.empty());
}

TEST_CASE("what was entered late is the head as at its day") {
  WithClock record;
  const auto reference = record.review("2026-01-05");
  const auto begun = susr::storage::head_of(record.store).events;
  record.enter(reference, "2026-03-04T09:00:00Z", "2026-03-04", first_panel());
  record.enter(reference, "2026-05-01T09:00:00Z", "2026-03-10",
               MilestoneRecorded{Milestone::report_approved, "", ""});
  CHECK(susr::storage::head_as_at(record.store, day("2026-03-10")).events == begun + 2);
  CHECK(susr::storage::head_as_at(record.store, day("2026-03-09")).events == begun + 1);
}

TEST_CASE("a clock that was once ahead does not change the head as at a day") {
  WithClock record;
  const auto reference = record.review("2026-01-05");
  const auto begun = susr::storage::head_of(record.store).events;
  record.enter(reference, "2031-01-01T09:00:00Z", "2026-03-04", first_panel());
  record.enter(reference, "2026-03-05T09:00:00Z", "2026-03-05",
               MilestoneRecorded{Milestone::report_approved, "", ""});
  CHECK(susr::storage::head_as_at(record.store, day("2026-03-05")).events == begun + 2);
  CHECK(susr::storage::head_as_at(record.store, day("2026-03-04")).events == begun + 1);
}
