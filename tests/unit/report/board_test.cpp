// SPDX-License-Identifier: MIT
// What the board's paper counts, and what it leaves out.
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
namespace report = susr::report;
using susr::test::author;
using susr::test::date;
using susr::test::day;
using susr::test::Record;

/// A figure and what it is a part of, by "measure" or "measure group".
std::map<std::string, std::pair<std::int64_t, std::int64_t>> paper(const Record& record) {
  const report::Context context{.store = record.store,
                                .policy = record.policy,
                                .as_of = day(susr::test::today),
                                .known_on = {}};
  const auto made = report::catalogue().front().make(context, {});
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> figures;
  made.tables.front().rows([&](const report::Row& row) {
    auto name = susr::test::text_in(row[1]);
    if (const auto group = susr::test::text_in(row[2]); !group.empty()) name += ' ' + group;
    const auto* of = std::get_if<std::int64_t>(&row[4]);
    figures[name] = {std::get<std::int64_t>(row[3]), of == nullptr ? -1 : *of};
  });
  return figures;
}

void recommend(Record& record, const std::string& reference) {
  record.recorder.recommend(reference,
                            {.number = {},
                             .recommendation = {.number = "",
                                                .text = "Agree",
                                                .level = Level::local,
                                                .themes = {"training"}}},
                            date("2026-03-02"));
}

}  // namespace

TEST_CASE("an inspection with recommendations is not counted among reviews") {
  Record record;
  record.policy.themes = {"training"};
  recommend(record, record.review("2026-01-05"));
  const auto inspection = record.recorder.open_learning_source(
      {.reference = {}, .source = {.type = LearningKind::inspection, .title = "Joint inspection"}},
      date("2026-02-01"));
  recommend(record, inspection);
  CHECK_FALSE(paper(record).contains("reviews-with-theme training"));
  recommend(record, record.review("2026-01-06"));
  CHECK(paper(record).at("reviews-with-theme training") ==
        std::pair<std::int64_t, std::int64_t>{2, 2});
}

TEST_CASE("the paper says how many actions were ratified by the account that completed them") {
  Record record;
  const auto reference = record.review("2026-01-05");
  for (const auto* account : {"tester", "another"}) {
    const auto id = record.assign(reference, "2026-02-01", "2026-09-30");
    const int number = id.back() - '0';
    record.recorder.record(reference, ActionCompleted{.number = number, .evidence = "Audit"},
                           date("2026-03-01"));
    auto group = author();
    group.account = account;
    group.on_behalf_of = "Delivery Group";
    susr::workflow::Recorder(record.store, record.policy, group, susr::workflow::Mode::record)
        .record(reference, ActionRatified{.number = number, .meeting_on = day("2026-03-02")},
                date("2026-03-02"));
  }
  CHECK(paper(record).at("ratified-by-completer") == std::pair<std::int64_t, std::int64_t>{1, 2});
}
