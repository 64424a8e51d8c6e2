// SPDX-License-Identifier: MIT
// Figures of actions over many periods, told apart by agency, area and theme.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "susr/report/catalogue.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::report::By;
using susr::report::Period;
using susr::report::Selection;
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::test::text_in;

using TextRow = std::map<std::string, std::string>;

std::string figure_in(const susr::table::Cell& cell) {
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number == nullptr ? text_in(cell) : std::to_string(*number);
}

/// The rows of a report, by the names of its columns.
std::vector<TextRow> rows_of(const Record& record, std::string_view name,
                             const Selection& selection) {
  const auto all = susr::report::catalogue();
  const auto entry = std::ranges::find(all, name, &susr::report::Entry::name);
  const auto report = entry->make({.store = record.store,
                                   .policy = record.policy,
                                   .as_of = day(susr::test::today),
                                   .known_on = {}},
                                  selection);
  const auto& table = report.tables.front();
  std::vector<TextRow> rows;
  table.rows([&](const susr::report::Row& row) {
    auto& texts = rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i)
      texts[table.columns[i].name] = figure_in(row[i]);
  });
  return rows;
}

/// The figures of a measure that are not 0, by period and the group: `2026-02 SWP`.
std::map<std::string, std::string> panel_of(const Record& record, const std::string& measure,
                                            const Selection& selection) {
  std::map<std::string, std::string> figures;
  for (const auto& row : rows_of(record, "panel", selection)) {
    if (row.at("measure") != measure || row.at("n") == "0") continue;
    std::string key = row.at("period");
    for (const auto* column : {"agency", "area", "theme"}) {
      if (!row.at(column).empty()) key += " " + row.at(column);
    }
    figures[key] = row.at("n");
  }
  return figures;
}

/// A review with an action of two agencies, A1, from 2 February.
struct TwoAgencies : Record {
  std::string reference = review("2026-01-05");
  std::string action =
      assign(reference, "2026-02-02", "2026-03-10",
             {{.agency = "SWP", .area = "Cardiff"}, {.agency = "UHB", .area = ""}});

  void record_on(std::string_view on, EventBody body) {
    recorder.record(reference, std::move(body), date(on));
  }
};

Selection by(std::set<By> by) {
  return {.from = day("2026-02-01"), .to = day("2026-04-30"), .by = std::move(by)};
}

std::vector<std::string> periods(const Record& record, Period every, std::string_view from,
                                 std::string_view to) {
  std::vector<std::string> names;
  for (const auto& row :
       rows_of(record, "trend", {.from = day(from), .to = day(to), .every = every})) {
    names.push_back(row.at("period") + " " + row.at("starts_on") + " " + row.at("ends_on"));
  }
  return names;
}

}  // namespace

TEST_CASE("a week is from Monday to Sunday, and of the year in which its Thursday is") {
  const Record record;
  using Names = std::vector<std::string>;
  CHECK(periods(record, Period::week, "2026-02-01", "2026-02-03") ==
        Names{"2026-W05 2026-01-26 2026-02-01", "2026-W06 2026-02-02 2026-02-03"});
  CHECK(periods(record, Period::week, "2025-12-28", "2026-01-04") ==
        Names{"2025-W52 2025-12-22 2025-12-28", "2026-W01 2025-12-29 2026-01-04"});
  CHECK(periods(record, Period::week, "2020-12-31", "2021-01-04") ==
        Names{"2020-W53 2020-12-28 2021-01-03", "2021-W01 2021-01-04 2021-01-04"});
}

TEST_CASE("an action counts once for each of its agencies, and is late where its leg is") {
  TwoAgencies record;
  record.record_on("2026-03-02", ActionCompleted{.number = 1,
                                                 .leg = Lead{.agency = "SWP", .area = "Cardiff"},
                                                 .evidence = "Minutes"});
  using Figures = std::map<std::string, std::string>;
  CHECK(panel_of(record, "opened", by({By::board})) == Figures{{"2026-02", "1"}});
  CHECK(panel_of(record, "opened", by({By::agency})) ==
        Figures{{"2026-02 SWP", "1"}, {"2026-02 UHB", "1"}});
  CHECK(panel_of(record, "overdue_at_end", by({By::board})) ==
        Figures{{"2026-03", "1"}, {"2026-04", "1"}});
  CHECK(panel_of(record, "overdue_at_end", by({By::agency})) ==
        Figures{{"2026-03 UHB", "1"}, {"2026-04 UHB", "1"}});
  CHECK(panel_of(record, "legs_open_at_end", by({By::agency, By::area})) ==
        Figures{{"2026-02 SWP Cardiff", "1"},
                {"2026-02 UHB", "1"},
                {"2026-03 UHB", "1"},
                {"2026-04 UHB", "1"}});
}

TEST_CASE("the panel of an agency or an area has its legs, and those for the whole region") {
  const TwoAgencies record;
  using Figures = std::map<std::string, std::string>;
  auto of_agency = by({By::agency});
  of_agency.agency = "SWP";
  CHECK(panel_of(record, "opened", of_agency) == Figures{{"2026-02 SWP", "1"}});
  auto of_area = by({By::agency});
  of_area.area = "Vale of Glamorgan";
  CHECK(panel_of(record, "opened", of_area) == Figures{{"2026-02 UHB", "1"}});
}

TEST_CASE("an action is told by its own themes and those of what it comes from") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.record(
      reference, Recommended{.number = "1", .text = "Agree", .themes = {"neglect", "housing"}},
      date("2026-01-20"));
  record.recorder.assign_action(reference,
                                {.title = "Agree a protocol",
                                 .leads = {{.agency = "SWP", .area = ""}},
                                 .due_on = day("2026-06-30"),
                                 .recommendation = "1",
                                 .themes = {"family"}},
                                date("2026-02-02"));
  record.assign(reference, "2026-03-02", "2026-06-30");
  using Figures = std::map<std::string, std::string>;
  CHECK(panel_of(record, "opened", by({By::theme})) == Figures{{"2026-02 family", "1"},
                                                               {"2026-02 housing", "1"},
                                                               {"2026-02 neglect", "1"},
                                                               {"2026-03", "1"}});
  auto of_theme = by({By::theme});
  of_theme.theme = "Housing";
  CHECK(panel_of(record, "unfinished_at_end", of_theme) ==
        Figures{{"2026-02 housing", "1"}, {"2026-03 housing", "1"}, {"2026-04 housing", "1"}});
}

TEST_CASE("extensions are counted in the period in which they were granted") {
  TwoAgencies record;
  const auto extend = [&](std::string_view on, std::string_view until) {
    record.record_on(
        on, ActionExtended{.number = 1, .due_on = day(until), .reason = "r", .approved_by = "a"});
  };
  extend("2026-02-20", "2026-05-10");
  extend("2026-02-25", "2026-06-10");
  using Figures = std::map<std::string, std::string>;
  CHECK(panel_of(record, "extended", by({By::board})) == Figures{{"2026-02", "2"}});
  CHECK(panel_of(record, "overdue_at_end", by({By::board})).empty());
  CHECK(panel_of(record, "overdue_on_original_at_end", by({By::board})) ==
        Figures{{"2026-03", "1"}, {"2026-04", "1"}});
}

TEST_CASE("what is finished stays among all actions, and came and went in its period") {
  TwoAgencies record;
  record.record_on("2026-03-02", ActionCompleted{.number = 1, .evidence = "Minutes"});
  record.policy.two_person = TwoPerson::off;
  record.record_on("2026-04-15", ActionRatified{.number = 1, .meeting_on = day("2026-04-15")});
  using Figures = std::map<std::string, std::string>;
  CHECK(panel_of(record, "awaiting_ratification_at_end", by({By::board})) ==
        Figures{{"2026-03", "1"}});
  CHECK(panel_of(record, "unfinished_at_end", by({By::board})) ==
        Figures{{"2026-02", "1"}, {"2026-03", "1"}});
  CHECK(panel_of(record, "ratified_at_end", by({By::board})) == Figures{{"2026-04", "1"}});
  CHECK(panel_of(record, "closed", by({By::board})) == Figures{{"2026-04", "1"}});
}

TEST_CASE("a board without actions has figures all the same, and a period in which there is none") {
  Record record;
  record.refer("2026-01-05");
  const auto rows = rows_of(record, "panel", by({}));
  CHECK(rows.size() % 3 == 0);
  CHECK_FALSE(rows.empty());
  CHECK(std::ranges::all_of(rows, [](const TextRow& row) { return row.at("n") == "0"; }));
}

TEST_CASE("a trend by agency has no figures of cases, and one by board has") {
  const TwoAgencies record;
  for (const auto& row : rows_of(record, "trend", by({By::agency}))) {
    CHECK(row.at("referrals").empty());
    CHECK(row.at("milestones_overdue_at_end").empty());
  }
  const auto rows = rows_of(record, "trend", by({By::board}));
  REQUIRE(rows.size() == 3);
  CHECK(rows.front().at("referrals") == "0");
  CHECK(rows.front().at("board") == record.policy.board.name);
}
