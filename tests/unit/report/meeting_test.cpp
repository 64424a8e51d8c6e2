// SPDX-License-Identifier: MIT
// What the papers of meetings list, what is said of repeated recommendations, and the material on a
// theme.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
namespace report = susr::report;
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::test::text_in;

report::Report made(const Record& record, std::string_view name,
                    const report::Selection& selection = {}) {
  const report::Context context{.store = record.store,
                                .policy = record.policy,
                                .as_of = day(susr::test::today),
                                .known_on = {}};
  return std::ranges::find(report::catalogue(), name, &report::Entry::name)
      ->make(context, selection);
}

/// The lengths of the lists of a paper that are not empty.
std::map<std::string, std::int64_t> lengths(const Record& record, std::string_view name,
                                            const report::Selection& selection = {}) {
  std::map<std::string, std::int64_t> all;
  made(record, name, selection).tables.front().rows([&](const report::Row& row) {
    const auto n = std::get<std::int64_t>(row[3]);
    if (n > 0) all[text_in(row[1])] = n;
  });
  return all;
}

/// What data has in a column of the first table of a report.
std::vector<std::string> column(const report::Report& report, std::string_view name) {
  const auto& table = report.tables.front();
  const auto place =
      std::ranges::find(table.columns, name, &report::Column::name) - table.columns.begin();
  std::vector<std::string> all;
  table.rows([&](const report::Row& row) {
    all.push_back(text_in(row[static_cast<std::size_t>(place)]));
  });
  return all;
}

/// A review with a recommendation of that text.
std::string recommend(Record& record, std::string_view on, const std::string& text) {
  const auto reference = record.review(on);
  return record.recorder.recommend(reference,
                                   {.number = {},
                                    .recommendation = {.number = "",
                                                       .text = text,
                                                       .level = Level::local,
                                                       .themes = {"training"}}},
                                   date(on));
}

struct OneReview : Record {
  std::string reference = review("2026-10-05");

  void record_on(std::string_view on, EventBody body) {
    recorder.record(reference, std::move(body), date(on));
  }
};

}  // namespace

TEST_CASE("a referral is for the Case Review Group to decide, then for the Chair to sign off") {
  Record record;
  const auto reference = record.refer("2026-11-02");
  CHECK(lengths(record, "crg").at("referrals-to-decide") == 1);
  record.recorder.record(reference, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                         date("2026-11-09"));
  CHECK_FALSE(lengths(record, "crg").contains("referrals-to-decide"));
  CHECK(lengths(record, "crg").at("decisions-to-sign-off") == 1);
  CHECK(lengths(record, "operational-board").at("decisions-to-sign-off") == 1);
}

TEST_CASE("a challenge is in each paper until it is answered") {
  OneReview record;
  record.record_on("2026-11-02", Challenged{.number = 1, .text = "Why so late?", .to = "Reviewer"});
  for (const auto* paper : {"crg", "delivery-group", "operational-board", "strategy-group"})
    CHECK(lengths(record, paper).at("open-challenges") == 1);
  record.record_on("2026-11-09", ChallengeAnswered{.number = 1, .text = "Inquest"});
  CHECK_FALSE(lengths(record, "crg").contains("open-challenges"));
}

TEST_CASE("an open risk waits for the Delivery Group and the board until it is closed") {
  OneReview record;
  record.record_on("2026-11-02",
                   RiskRaised{.number = 1, .text = "No reviewer", .owner = "Review Manager"});
  CHECK(lengths(record, "delivery-group").at("open-risks") == 1);
  CHECK(lengths(record, "operational-board").at("open-risks") == 1);
  record.record_on("2026-11-09", RiskClosed{.number = 1, .reason = "Appointed"});
  CHECK_FALSE(lengths(record, "delivery-group").contains("open-risks"));
}

TEST_CASE("a review that is escalated is for the last level it was escalated to") {
  OneReview record;
  record.record_on("2026-11-02",
                   CaseEscalated{.to = EscalationLevel::delivery_group, .reason = "Delay"});
  CHECK(lengths(record, "delivery-group").at("escalated-reviews") == 1);
  record.record_on("2026-11-09", CaseEscalated{.to = EscalationLevel::board, .reason = "Delay"});
  CHECK_FALSE(lengths(record, "delivery-group").contains("escalated-reviews"));
  CHECK(lengths(record, "operational-board").at("escalated-reviews") == 1);
}

TEST_CASE("a learning source is for the Delivery Group until it was considered") {
  Record record;
  const auto source = record.recorder.open_learning_source(
      {.reference = {}, .source = {.type = LearningKind::audit, .title = "Case audit"}},
      date("2026-11-02"));
  CHECK(lengths(record, "delivery-group").at("sources-to-consider") == 1);
  record.recorder.record(source, SourceConsidered{.meeting_on = day("2026-11-09")},
                         date("2026-11-09"));
  CHECK_FALSE(lengths(record, "delivery-group").contains("sources-to-consider"));
}

TEST_CASE("immediate learning is for the Case Review Group until an action comes from it") {
  OneReview record;
  record.record_on("2026-11-02", FindingRecorded{.number = 1,
                                                 .type = FindingType::immediate_learning,
                                                 .text = "Alarms do not ring"});
  CHECK(lengths(record, "crg").at("immediate-learning") == 1);
  record.recorder.assign_action(record.reference,
                                {.title = "Mend the alarms",
                                 .leads = {{.agency = "SWP", .area = ""}},
                                 .due_on = day("2026-12-01"),
                                 .finding = "1"},
                                date("2026-11-03"));
  CHECK_FALSE(lengths(record, "crg").contains("immediate-learning"));
}

TEST_CASE("what changed is counted from the day after the last meeting") {
  OneReview record;
  record.record_on("2026-11-02", MilestoneRecorded{.milestone = Milestone::first_panel});
  CHECK_FALSE(lengths(record, "crg").contains("changes"));
  CHECK(lengths(record, "crg", {.since = day("2026-11-01")}).at("changes") == 1);
  CHECK_FALSE(lengths(record, "crg", {.since = day("2026-11-02")}).contains("changes"));
}

TEST_CASE("--detail names what is in each list") {
  Record record;
  const auto reference = record.refer("2026-11-02");
  CHECK(column(made(record, "crg", {.detail = true}), "items").front() == reference);
}

TEST_CASE("a recommendation that another review made before is listed with the earlier one") {
  Record record;
  record.policy.themes = {"training"};
  const auto earlier = recommend(record, "2026-03-02", "Train all staff to hear the child.");
  const auto later = recommend(record, "2026-09-01", "Train all staff to hear the child");
  recommend(record, "2026-09-02", "Agree a protocol for discharge");
  const auto repeated = made(record, "repeated");
  CHECK(column(repeated, "item") == std::vector{later});
  CHECK(column(made(record, "repeated"), "earlier_item") == std::vector{earlier});
  CHECK(column(made(record, "repeated"), "earlier_status") ==
        std::vector<std::string>{"without-action"});
}

TEST_CASE("two recommendations of one review that are alike are no repeat") {
  Record record;
  record.policy.themes = {"training"};
  const auto id = recommend(record, "2026-03-02", "Train all staff to hear the child");
  record.recorder.recommend(id.substr(0, id.find('/')),
                            {.number = {},
                             .recommendation = {.number = "",
                                                .text = "Train all staff to hear the child",
                                                .level = Level::local,
                                                .themes = {}}},
                            date("2026-03-02"));
  CHECK(column(made(record, "repeated"), "item").empty());
}

TEST_CASE("the material on a theme has its recommendations, findings, actions and years") {
  OneReview record;
  record.policy.themes = {"training"};
  const auto id = recommend(record, "2025-03-02", "Train all staff to hear the child");
  const auto reference = id.substr(0, id.find('/'));
  record.record_on("2026-11-02",
                   FindingRecorded{.number = 1, .text = "Alarms", .themes = {"training"}});
  record.record_on("2026-11-02", FindingRecorded{.number = 2, .text = "Another", .themes = {}});
  record.recorder.assign_action(reference,
                                {.title = "Hold a course",
                                 .leads = {{.agency = "SWP", .area = ""}},
                                 .due_on = day("2025-12-01"),
                                 .recommendation = id.substr(id.find("/R") + 2),
                                 .ratification = Ratification::not_required},
                                date("2025-04-01"));
  record.recorder.record(reference, ActionCompleted{.number = 1, .evidence = "Register"},
                         date("2025-11-03"));
  record.recorder.record(reference,
                         ImpactAssessed{.item = "A1",
                                        .judgement = ImpactJudgement::partly,
                                        .method = ImpactMethod::audit,
                                        .evidence = "Sample"},
                         date("2026-01-05"));
  const report::Selection selection{.theme = "training"};
  CHECK(column(made(record, "analysis", selection), "item") ==
        std::vector<std::string>{id, record.reference + "/F1", reference + "/A1", "", ""});
  CHECK(column(made(record, "analysis", selection), "impact") ==
        std::vector<std::string>{"", "", "partly", "", ""});
  CHECK(column(made(record, "analysis", selection), "section").back() == "analysis-years");
}
