// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "susr/config/configuration.hpp"
#include "susr/workflow/recorder.hpp"

#include "dates.hpp"
#include "target.hpp"

namespace susr::fuzz {

/// A configuration that is short, for it is read often.
inline std::string configuration_path() {
  return SUSR_ROOT "/tests/fuzz/board.toml";
}
inline const config::Configuration& configuration() {
  static const auto loaded = config::load(configuration_path());
  return loaded;
}

/// Who records, on the day on which `run` runs.
inline workflow::Author author(std::string_view post = "Review Manager") {
  return {.account = "tester",
          .on_behalf_of = std::string(post),
          .recorded_at = "2026-11-22T09:00:00Z",
          .today = test::day("2026-11-22")};
}

/// A small store in which there is something of everything: CV-2026-001 with a recommendation and
/// six actions, CV-2026-002 as yet undecided, the older CVSB 2 2023, and an audit.
inline void make_board(const std::filesystem::path& path) {
  using namespace domain;  // NOLINT(google-build-using-namespace)
  using test::date;
  using test::day;
  storage::Store::create(path);
  auto store = storage::Store::open_for_writing(path, 0);
  const auto& policy = configuration().policy;
  workflow::Recorder recorder(store, policy, author(), workflow::Mode::record);
  workflow::Recorder group(store, policy, author("Delivery Group"), workflow::Mode::record);
  const Lead police{.agency = "SWP", .area = {}};
  const Lead homes{.agency = "HOU", .area = "Cardiff"};

  const auto review =
      recorder.refer({.reference = {}, .referral = {.agency = "SWP", .criteria = {Criterion::dhr}}},
                     date("2026-01-05"));
  recorder.record(review, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                  date("2026-01-06"));
  recorder.record(review, SignedOff{}, date("2026-01-07"));
  recorder.record(review, MilestoneRecorded{.milestone = Milestone::first_panel, .note = "Held"},
                  date("2026-02-03"));
  recorder.record(review, Paused{.reason = PauseReason::inquest, .authorised_by = "Chair"},
                  date("2026-03-01"));
  recorder.record(review, Resumed{}, date("2026-04-01"));
  recorder.recommend(
      review,
      {.number = "17.1",
       .recommendation = {.text = "Agencies share what they know.", .level = Level::local}},
      date("2026-04-02"));
  for (int number = 1; number <= 6; ++number) {
    recorder.assign_action(review,
                           {.title = "Agree a protocol " + std::to_string(number),
                            .leads = {police, homes},
                            .due_on = day(number % 2 == 0 ? "2026-09-30" : "2027-01-31"),
                            .recommendation = number == 1 ? "17.1" : ""},
                           date("2026-04-03"));
  }
  recorder.record(review,
                  ActionUpdated{.number = 1,
                                .leg = police,
                                .status = LegStatus::in_progress,
                                .note = "Drafted",
                                .barrier_change = BarrierChange::raised,
                                .barrier = "no post"},
                  date("2026-05-01"));
  recorder.record(
      review,
      ActionExtended{
          .number = 2, .due_on = day("2026-10-31"), .reason = "holidays", .approved_by = "Chair"},
      date("2026-06-01"));
  recorder.record(review, ActionEscalated{.number = 2, .reason = "late"}, date("2026-11-10"));
  recorder.record(review, ActionCompleted{.number = 3, .leg = {}, .evidence = "minutes"},
                  date("2026-06-02"));
  group.record(review, ActionRatified{.number = 3, .meeting_on = day("2026-07-01")},
               date("2026-07-01"));
  recorder.record(review,
                  ActionSteppedDown{.number = 4, .reason = "overtaken", .authority = "Board"},
                  date("2026-07-02"));
  recorder.record(review, ActionCompleted{.number = 5, .leg = police, .evidence = "audit"},
                  date("2026-07-03"));
  recorder.record(review, ActionReopened{.number = 5, .leg = police, .reason = "not in use"},
                  date("2026-07-04"));
  recorder.record(review, Disseminated{.method = Method::workshop, .agency = "SWP", .audience = 12},
                  date("2026-08-01"));
  recorder.correct(
      {.event = 5, .fields = {{.field = "note", .value = "Held on line"}}, .reason = "wrong note"},
      date("2026-08-02"));

  recorder.refer({.reference = {}, .referral = {.agency = "UHB", .criteria = {Criterion::mhhr}}},
                 date("2026-10"));
  recorder.refer(
      {.reference = "CVSB 2 2023",
       .referral = {.agency = "UHB", .criteria = {Criterion::cpr}, .regime = Regime::legacy}},
      date("2023-05"));
  const auto audit = recorder.open_learning_source(
      {.reference = {}, .source = {.type = LearningKind::audit, .title = "Audit of files"}},
      date("2026-03-03"));
  recorder.assign_action(
      audit, {.title = "Mend the files", .leads = {police}, .due_on = day("2026-12-01")},
      date("2026-03-04"));
}

}  // namespace susr::fuzz
