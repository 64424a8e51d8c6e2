// SPDX-License-Identifier: MIT
#include "workflow/receipt.hpp"

#include <string>
#include <utility>
#include <vector>

#include "susr/domain/event_fields.hpp"
#include "susr/workflow/recorder.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "workflow/describe_action.hpp"

namespace {

using namespace susr::test;      // NOLINT(google-build-using-namespace)
using namespace susr::domain;    // NOLINT(google-build-using-namespace)
using namespace susr::workflow;  // NOLINT(google-build-using-namespace)

const std::string text = "ZZTEXT";

/// An event of every kind, with `text` in each field that takes it.
std::vector<EventBody> bodies_with_text() {
  auto bodies = empty_bodies();
  std::erase_if(bodies, [](const EventBody& body) { return is_of_board(kind_of(body)); });
  for (auto& body : bodies) {
    for (const auto& field : correctable_fields(body)) {
      const bool is_code = field == "reason" && std::holds_alternative<Paused>(body);
      if (holds_free_text(field) && !is_code) set_field(body, field, text);
    }
  }
  return bodies;
}

std::vector<std::string> receipts_of(Record& record, Mode mode, const Corrected& correction) {
  std::vector<std::string> receipts;
  Recorder recorder(record.store, record.policy, author(), mode, [&](const Receipt& receipt) {
    receipts.push_back(std::to_string(receipt.event) + ": " + receipt.what);
  });
  recorder.correct(correction, date("2026-06-01"));
  return receipts;
}

}  // namespace

TEST_CASE("a receipt of any kind of event holds no free text") {
  for (const auto& body : bodies_with_text()) {
    Event event{.sequence = 3,
                .case_reference = "CV-2026-001",
                .effective = date("2026-03"),
                .body = body,
                .changes = {{"note", text, text + "2"}, {"evidence[SWP]", text, ""}}};
    const auto receipt = receipt_of(event, std::vector{event});
    CAPTURE(receipt);
    CHECK(receipt.find(text) == std::string::npos);
    CHECK(receipt.size() > 10);
  }
}

TEST_CASE("each kind of event has its error and its receipts") {
  for (const auto& body : empty_bodies()) {
    const Event event{
        .case_reference = "CV-2026-001", .effective = date("2026-03-01"), .body = body};
    CAPTURE(code(kind_of(body)));
    CHECK(describe_action(event.case_reference, body).starts_with("cannot "));
    CHECK(describe_action_on(event).ends_with(" on 2026-03-01"));
    CHECK(describe_done(event).find("2026-03-01") != std::string::npos);
  }
}

TEST_CASE("the receipt of an update says which leg it is about, and what changed") {
  const auto receipt = [](ActionUpdated updated) {
    updated.number = 2;
    return describe_done(
        {.case_reference = "CV-2026-001", .effective = date("2026-03-01"), .body = updated});
  };
  CHECK(receipt({}) == "CV-2026-001/A2 updated on 2026-03-01");
  CHECK(receipt({.status = LegStatus::in_progress}) ==
        "CV-2026-001/A2 updated on 2026-03-01: now in-progress");
  const Lead police{.agency = "SWP", .area = "Cardiff"};
  for (const auto& [change, words] : {std::pair(BarrierChange::raised, "barrier raised"),
                                      std::pair(BarrierChange::cleared, "barrier cleared")}) {
    CHECK(receipt({.barrier_change = change}) ==
          std::string("CV-2026-001/A2 updated on 2026-03-01: ") + words);
    CHECK(receipt({.status = LegStatus::in_progress, .barrier_change = change}) ==
          std::string("CV-2026-001/A2 updated on 2026-03-01: now in-progress, ") + words);
    CHECK(receipt({.leg = police, .barrier_change = change}) ==
          std::string("CV-2026-001/A2 updated for SWP@Cardiff on 2026-03-01: ") + words);
    CHECK(receipt({.leg = police, .status = LegStatus::in_progress, .barrier_change = change}) ==
          std::string("CV-2026-001/A2 updated for SWP@Cardiff on 2026-03-01: now in-progress, ") +
              words);
  }
  CHECK(receipt({.leg = police}) == "CV-2026-001/A2 updated for SWP@Cardiff on 2026-03-01");
  CHECK(receipt({.leg = police, .status = LegStatus::completed}) ==
        "CV-2026-001/A2 updated for SWP@Cardiff on 2026-03-01: now completed");
}

TEST_CASE("the receipt of a leg's completion or reopening names the leg") {
  const auto receipt = [](const EventBody& body) {
    return describe_done(
        {.case_reference = "CV-2026-001", .effective = date("2026-03-01"), .body = body});
  };
  const Lead police{.agency = "SWP", .area = {}};
  CHECK(receipt(ActionCompleted{.number = 2, .leg = police, .evidence = text}) ==
        "CV-2026-001/A2 completed for SWP on 2026-03-01");
  CHECK(receipt(ActionReopened{.number = 2, .leg = police, .reason = text}) ==
        "CV-2026-001/A2 reopened for SWP on 2026-03-01");
  CHECK(receipt(Corrected{.event = 4, .correction = CorrectionKind::voided, .reason = text}) ==
        "event 4 of CV-2026-001 voided on 2026-03-01");
}

TEST_CASE("a value that was set or removed by a correction has nothing to compare with") {
  const auto receipt = [](std::string before, std::string after) {
    const Event event{.case_reference = "CV-2026-001",
                      .effective = date("2026-03-01"),
                      .body = Corrected{.event = 4, .reason = text},
                      .changes = {{"received_on", std::move(before), std::move(after)}}};
    return receipt_of(event, std::vector{event});
  };
  CHECK(receipt("", "2026-01-02") == "event 4 corrected (received_on: set to 2026-01-02)");
  CHECK(receipt("2026-01-02", "") == "event 4 corrected (received_on: 2026-01-02 removed)");
}

TEST_CASE("the receipt of a voided event says which it was, and what no longer holds") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-31");
  record.recorder.record(reference, ActionCompleted{.number = 1, .evidence = text},
                         date("2026-03-01"));
  const std::vector<std::string> expected{
      "7: event 6 voided (CV-2026-001/A1 completed on 2026-03-01; action_status: completed -> "
      "open; "
      "leg_status[SWP]: completed -> open; evidence[SWP] changed)"};
  const Corrected correction{.event = 6, .correction = CorrectionKind::voided, .reason = text};
  CHECK(receipts_of(record, Mode::dry_run, correction) == expected);
}

TEST_CASE("the receipt of a correction says what changed from what to what") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-31");
  const Corrected correction{
      .event = 5, .fields = {{"due_on", "2026-04-30"}, {"title", text}}, .reason = text};
  const std::vector<std::string> expected{
      "6: event 5 corrected (CV-2026-001/A1 assigned to SWP on 2026-02-01, due 2026-03-31; title "
      "changed; due_on: 2026-03-31 -> 2026-04-30)"};
  CHECK(receipts_of(record, Mode::dry_run, correction) == expected);
  CHECK(receipts_of(record, Mode::record, correction) == expected);
}
