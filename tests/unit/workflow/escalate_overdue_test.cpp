// SPDX-License-Identifier: MIT
// The ladder by which what is overdue is escalated.
#include <string>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::workflow::Author;
using susr::workflow::Mode;

/// A review with an action of two legs that was due on 30 June, and one that is due later.
struct Late : Record {
  std::string reference = review("2026-01-05");

  Late() {
    policy.escalation_rungs = {{14, EscalationLevel::review_manager},
                               {42, EscalationLevel::delivery_group},
                               {90, EscalationLevel::board}};
    assign(reference, "2026-02-02", "2026-06-30",
           {{.agency = "SWP", .area = ""}, {.agency = "UHB", .area = ""}});
    assign(reference, "2026-02-02", "2026-12-31");
  }

  /// What is escalated on a day, as `A1 board 91`.
  std::vector<std::string> escalate_on(std::string_view on, Mode mode = Mode::record) {
    const Author author{.account = "tester",
                        .on_behalf_of = "",
                        .recorded_at = std::string(on) + "T09:00:00Z",
                        .today = day(on)};
    std::vector<std::string> texts;
    for (const auto& each :
         susr::workflow::Recorder(store, policy, author, mode).escalate_overdue({})) {
      texts.push_back(each.id.substr(each.id.find('/') + 1) + " " + std::string(code(each.level)) +
                      " " + std::to_string(each.days_late));
    }
    return texts;
  }
};

using Texts = std::vector<std::string>;

/// Messages are in Welsh while it lives.
struct InWelsh {
  InWelsh() {
    susr::catalogue::speak(susr::catalogue::Language::welsh);
  }
  ~InWelsh() {
    susr::catalogue::speak(susr::catalogue::Language::english);
  }
  InWelsh(const InWelsh&) = delete;
  InWelsh& operator=(const InWelsh&) = delete;
  InWelsh(InWelsh&&) = delete;
  InWelsh& operator=(InWelsh&&) = delete;
};

}  // namespace

TEST_CASE("an action is escalated when it crosses a rung, once, however many legs are late") {
  Late record;
  CHECK(record.escalate_on("2026-07-13").empty());
  CHECK(record.escalate_on("2026-07-14") == Texts{"A1 review-manager 14"});
  CHECK(record.escalate_on("2026-07-14").empty());
  CHECK(record.escalate_on("2026-07-15").empty());
  CHECK(record.escalate_on("2026-08-11") == Texts{"A1 delivery-group 42"});
}

TEST_CASE("a run that was missed is made up for: the highest rung that was crossed counts") {
  Late record;
  CHECK(record.escalate_on("2026-10-01") == Texts{"A1 board 93"});
  CHECK(record.escalate_on("2026-11-22").empty());
}

TEST_CASE("what stands higher already is not escalated, and a dry run records nothing") {
  Late record;
  const auto before = susr::storage::head_of(record.store).events;
  CHECK(record.escalate_on("2026-07-14", Mode::dry_run) == Texts{"A1 review-manager 14"});
  CHECK(susr::storage::head_of(record.store).events == before);
  record.recorder.record(
      record.reference,
      ActionEscalated{.number = 1, .level = EscalationLevel::board, .reason = "r"},
      date("2026-07-10"));
  CHECK(record.escalate_on("2026-10-01").empty());
}

TEST_CASE("an action that was extended climbs the ladder anew") {
  Late record;
  record.escalate_on("2026-07-14");
  record.recorder.record(
      record.reference,
      ActionExtended{
          .number = 1, .due_on = day("2026-08-31"), .reason = "r", .approved_by = "Delivery Group"},
      date("2026-07-20"));
  CHECK(record.escalate_on("2026-09-13").empty());
  CHECK(record.escalate_on("2026-09-14") == Texts{"A1 review-manager 14"});
}

TEST_CASE("without rungs there is no ladder") {
  Late record;
  record.policy.escalation_rungs.clear();
  CHECK(record.escalate_on("2026-11-22").empty());
}

TEST_CASE("the reason that the record keeps is the same whatever the language of messages") {
  Late record;
  const InWelsh in_welsh;
  record.escalate_on("2026-07-14");
  const auto events = susr::storage::events_of(record.store, record.reference);
  const auto& escalated = std::get<ActionEscalated>(events.back().body);
  CHECK(escalated.reason == "14 days overdue");
}
