// SPDX-License-Identifier: MIT
// The national paper: what it counts of a board in a period.
#include <map>
#include <string>

#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
namespace report = susr::report;
using susr::test::date;
using susr::test::day;
using susr::test::Record;

/// A figure and what it is a part of, -1 if of nothing.
using NOf = std::pair<std::int64_t, std::int64_t>;

const report::Entry& entry() {
  return *std::ranges::find(report::catalogue(), "ministerial", &report::Entry::name);
}

/// The figures of the paper, by "measure" or "measure group".
std::map<std::string, NOf> paper(const Record& record, std::string_view from, std::string_view to,
                                 std::string_view as_of = {}) {
  const report::Context context{.store = record.store,
                                .policy = record.policy,
                                .as_of = day(as_of.empty() ? to : as_of),
                                .known_on = {}};
  const auto made = entry().make(context, {.from = day(from), .to = day(to)});
  std::map<std::string, NOf> figures;
  made.tables.front().rows([&](const report::Row& row) {
    auto name = susr::test::text_in(row[2]);
    if (const auto group = susr::test::text_in(row[3]); !group.empty()) name += ' ' + group;
    const auto* of = std::get_if<std::int64_t>(&row[5]);
    figures[name] = {std::get<std::int64_t>(row[4]), of == nullptr ? -1 : *of};
  });
  return figures;
}

void publish(Record& record, const std::string& reference, std::string_view on) {
  record.recorder.record(reference, MilestoneRecorded{Milestone::published, "", ""}, date(on));
}

void recommend(Record& record, const std::string& reference, Level level,
               std::vector<std::string> themes = {}) {
  record.recorder.recommend(reference,
                            {.number = {},
                             .recommendation = {.number = "",
                                                .text = "Agree",
                                                .level = level,
                                                .themes = std::move(themes)}},
                            date("2026-03-02"));
}

/// An action of the recommendation of that number, or of none.
std::string assign(Record& record, const std::string& reference, const std::string& number) {
  return record.recorder
      .assign_action(reference,
                     {.title = "Agree a protocol",
                      .leads = {{.agency = "SWP", .area = ""}},
                      .due_on = day("2026-06-30"),
                      .recommendation = number},
                     date("2026-03-03"))
      .id;
}

}  // namespace

TEST_CASE("what happens on the first and the last day of a period happens in it") {
  Record record;
  for (const auto* on : {"2026-03-31", "2026-04-01", "2026-09-30", "2026-10-01"})
    record.review(on);
  const auto figures = paper(record, "2026-04-01", "2026-09-30", "2026-11-22");
  CHECK(figures.at("received") == NOf{2, -1});
  CHECK(figures.at("started") == NOf{2, -1});
  CHECK(figures.at("decisions-by-outcome susr") == NOf{2, 2});
  CHECK(figures.at("decisions-by-criterion dhr") == NOf{2, 2});
  CHECK(figures.at("decisions-by-criterion apr") == NOf{0, 2});
  CHECK(figures.at("outcome susr") == NOf{3, 3});  // as it stood at the end of the period
}

TEST_CASE("a review is completed in time to the day twelve months after its referral") {
  Record record;
  publish(record, record.review("2025-02-28"), "2026-02-28");
  publish(record, record.review("2025-03-01"), "2026-03-02");
  publish(record, record.review("2024-10-01"), "2024-12-01");  // before the period
  record.review("2025-03-02");
  const auto figures = paper(record, "2026-01-01", "2026-03-31");
  CHECK(figures.at("completed") == NOf{2, -1});
  CHECK(figures.at("completed-in-12-months") == NOf{1, 2});
}

TEST_CASE("a date that is known to the month counts as its last day") {
  Record record;
  publish(record, record.review("2025-03-30"), "2026-03");
  publish(record, record.review("2025-03-31"), "2026-03");
  publish(record, record.review("2025-03"), "2026-03-31");
  const auto figures = paper(record, "2026-01-01", "2026-03-31");
  CHECK(figures.at("completed-in-12-months") == NOf{2, 3});
  CHECK(paper(record, "2026-01-01", "2026-03-30").at("completed") == NOf{0, -1});
}

TEST_CASE("a review whose referral has no day on record is not judged") {
  Record record;
  const auto reference = record.recorder.refer({.reference = {},
                                                .referral = {.agency = "SWP",
                                                             .criteria = {Criterion::dhr},
                                                             .referral_day = ReferralDay::unknown}},
                                               date("2026-01-05"));
  record.recorder.record(reference, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                         date("2026-01-05"));
  record.recorder.record(reference, SignedOff{}, date("2026-01-05"));
  publish(record, reference, "2026-02-02");
  const auto figures = paper(record, "2026-01-01", "2026-03-31");
  CHECK(figures.at("received") == NOf{0, -1});
  CHECK(figures.at("completed") == NOf{1, -1});
  CHECK(figures.at("completed-in-12-months") == NOf{0, 0});
}

TEST_CASE("a review is completed when it is published or recorded as complete, once") {
  Record record;
  const auto reference = record.review("2025-03-02");
  record.recorder.record(reference, MilestoneRecorded{Milestone::susr_complete, "", ""},
                         date("2025-12-01"));
  publish(record, reference, "2026-03-09");
  CHECK(paper(record, "2025-12-01", "2025-12-31").at("completed") == NOf{1, -1});
  CHECK(paper(record, "2026-01-01", "2026-03-31").at("completed") == NOf{0, -1});
}

TEST_CASE("a case that was decided again is counted by its latest decision") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.record(reference, Decided{.outcome = Outcome::no_review}, date("2026-05-01"));
  CHECK(paper(record, "2026-01-01", "2026-03-31").at("decisions-by-outcome susr") == NOf{1, 1});
  const auto whole = paper(record, "2026-01-01", "2026-06-30");
  CHECK(whole.at("decisions-by-outcome susr") == NOf{0, 1});
  CHECK(whole.at("decisions-by-outcome no-review") == NOf{1, 1});
}

TEST_CASE("an action is counted under the level of its recommendation, or under none") {
  Record record;
  const auto reference = record.review("2026-01-05");
  recommend(record, reference, Level::national);
  recommend(record, reference, Level::local);
  assign(record, reference, "1");
  const auto done = assign(record, reference, "2");
  assign(record, reference, "");
  const auto stepped_down = assign(record, reference, "2");
  record.recorder.record(
      reference, ActionSteppedDown{.number = 4, .reason = "Done by others", .authority = "Board"},
      date("2026-04-01"));
  REQUIRE(stepped_down == reference + "/A4");
  record.recorder.record(reference, ActionCompleted{.number = 2, .leg = {}, .evidence = "Minutes"},
                         date("2026-04-01"));
  REQUIRE(done == reference + "/A2");
  const auto figures = paper(record, "2026-01-01", "2026-06-30");
  CHECK(figures.at("level national") == NOf{1, 3});
  CHECK(figures.at("level local") == NOf{1, 3});
  CHECK(figures.at("level none") == NOf{1, 3});
  CHECK(figures.at("level uk") == NOf{0, 3});
  CHECK(figures.at("unfinished-by-level local") == NOf{1, 1});  // it awaits ratification
  auto group = susr::test::author();
  group.on_behalf_of = "Delivery Group";
  susr::workflow::Recorder(record.store, record.policy, group, susr::workflow::Mode::record)
      .record(reference, ActionRatified{.number = 2, .meeting_on = day("2026-05-01")},
              date("2026-05-01"));
  CHECK(paper(record, "2026-01-01", "2026-06-30").at("unfinished-by-level local") == NOf{0, 1});
}

TEST_CASE("a national recommendation is outstanding, with its age, until its actions have ended") {
  Record record;
  const auto reference = record.review("2026-01-05");
  recommend(record, reference, Level::national, {"neglect"});
  recommend(record, reference, Level::regional, {"neglect", "housing"});
  const auto age = "age-in-days " + reference + "/R1";
  auto figures = paper(record, "2026-01-01", "2026-03-31");
  CHECK(figures.at("outstanding") == NOf{1, 1});
  CHECK(figures.at(age) == NOf{29, -1});
  CHECK(figures.at("recommendations-made") == NOf{2, -1});
  CHECK(figures.at("recommendations-by-theme neglect") == NOf{2, 2});
  CHECK(figures.at("recommendations-by-theme housing") == NOf{1, 2});
  assign(record, reference, "1");
  record.recorder.record(
      reference, ActionSteppedDown{.number = 1, .reason = "Done by others", .authority = "Board"},
      date("2026-04-01"));
  figures = paper(record, "2026-04-01", "2026-04-30");
  CHECK(figures.at("outstanding") == NOf{0, 1});
  CHECK_FALSE(figures.contains(age));
  CHECK(figures.at("recommendations-made") == NOf{0, -1});
}

TEST_CASE("a period that ends after the day of the report, or before it begins, is refused") {
  const Record record;
  using susr::support::ErrorKind;
  const auto late =
      susr::test::error_of([&] { (void)paper(record, "2026-01-01", "2026-03-31", "2026-03-30"); });
  CHECK(late.kind() == ErrorKind::usage);
  const auto inverted =
      susr::test::error_of([&] { (void)paper(record, "2026-04-01", "2026-03-31"); });
  CHECK(inverted.kind() == ErrorKind::usage);
}
