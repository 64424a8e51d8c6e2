// SPDX-License-Identifier: MIT
// When the policy goes into the log.
#include <string>
#include <vector>

#include "susr/domain/policy_text.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/verification.hpp"
#include "susr/workflow/batch.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::find_event;
using susr::storage::head_of;
using susr::storage::last_policy;
using susr::test::author;
using susr::test::date;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using susr::test::timescale_of;
using susr::workflow::Batch;
using susr::workflow::Mode;
using susr::workflow::Recorder;

std::vector<EventKind> kinds_in(const susr::storage::Store& store) {
  std::vector<EventKind> kinds;
  susr::storage::for_each_event(store, {}, [&](const Event& event, const std::string& /*hash*/) {
    kinds.push_back(kind_of(event.body));
  });
  return kinds;
}

}  // namespace

TEST_CASE(
    "the policy is recorded before the first entry, and not again as long as it is the same") {
  Record record;
  record.refer("2026-01-05");
  CHECK(record.recorder.policy_note() == "recorded the policy for the first time, as event 1");
  record.refer("2026-01-06");
  CHECK_FALSE(record.recorder.policy_note());
  CHECK(kinds_in(record.store) ==
        std::vector{kind_of<PolicyRecorded>(), kind_of<Referred>(), kind_of<Referred>()});
  const auto event = find_event(record.store, 1).value();
  CHECK(event.case_reference.empty());
  CHECK(event.on_behalf_of.empty());
  CHECK(event.actor == "tester");
  CHECK(to_text(event.effective) == susr::test::today);
  CHECK(std::get<PolicyRecorded>(event.body) == recorded_policy(record.policy));
}

TEST_CASE("a policy that changed is recorded before the next entry, with the keys that differ") {
  Record record;
  const auto reference = record.refer("2026-01-05");
  timescale_of(record.policy, "first-panel").length = Length{.count = 9, .unit = Unit::months};
  record.recorder.record(reference, Decided{.outcome = Outcome::no_review}, date("2026-01-06"));
  CHECK(record.recorder.policy_note() ==
        "the policy has changed, recorded as event 3: timescale.first-panel.months");
  CHECK(find_event(record.store, 3).value().changes ==
        std::vector<Change>{{"timescale.first-panel.months", "2", "9"}});
  std::int64_t faults = 0;
  susr::storage::verify(record.store, {}, [&](const auto& /*finding*/) { ++faults; });
  CHECK(faults == 0);
}

TEST_CASE("what is refused, or only rehearsed, leaves no policy behind") {
  Record record;
  Recorder rehearsing(record.store, record.policy, author(), Mode::dry_run);
  rehearsing.refer({.reference = {}, .referral = {.agency = "SWP", .criteria = {Criterion::dhr}}},
                   date("2026-01-05"));
  CHECK(rehearsing.policy_note() == "dry run: would record the policy for the first time");
  error_of([&] { record.recorder.record("CV-2026-009", Resumed{}, date("2026-01-06")); });
  CHECK(head_of(record.store).events == 0);
  record.refer("2026-01-05");
  record.policy.no_update_days = 30;
  rehearsing.refer({.reference = {}, .referral = {.agency = "SWP", .criteria = {Criterion::dhr}}},
                   date("2026-01-05"));
  CHECK(rehearsing.policy_note() ==
        "dry run: would record that the policy has changed: policy.no-update-days");
  CHECK(head_of(record.store).events == 2);
}

TEST_CASE("a batch and an escalation record a policy that changed, with or without other entries") {
  Record record;
  record.refer("2026-01-05");
  record.policy.no_update_days = 30;
  {
    Batch batch(record.store, record.policy, author(), Mode::record);
    CHECK(batch.policy_note() ==
          "the policy has changed, recorded as event 3: policy.no-update-days");
    batch.commit();
    CHECK(batch.added() == 0);
  }
  record.policy.no_update_days = 60;
  CHECK(record.recorder.escalate_overdue({}).empty());
  CHECK(last_policy(record.store).value().sequence == 4);
}

TEST_CASE("a recorded policy is not corrected") {
  Record record;
  record.refer("2026-01-05");
  const auto error = error_of([&] {
    record.recorder.correct(
        {.event = 1, .correction = CorrectionKind::voided, .reason = "A typing error"},
        date("2026-02-01"));
  });
  CHECK(problem_of(error).what == "cannot correct event 1");
  CHECK(problem_of(error).hint ==
        "edit the configuration: the next entry records the policy as it is then");
}
