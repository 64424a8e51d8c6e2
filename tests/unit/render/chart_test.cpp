// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "susr/render/render.hpp"
#include "susr/table/field.hpp"

#include "catch.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using table::ChartKind;
using table::Row;

table::Column numbers(const std::string& name) {
  return table::number_column(name);
}

/// A report of one table, with a chart of it.
std::string page_with(ChartKind kind, std::vector<Row> rows, const render::Options& options = {}) {
  auto table = table::table_of(
      "trend", {table::id_column("period"), numbers("opened"), numbers("closed")}, std::move(rows));
  table.charts = {table::chart(kind, "period", {"opened", "closed"}, "chart.trend")};
  table::Report report{.name = "trend", .as_of = "2026-11-22", .tables = {}};
  report.tables.push_back(std::move(table));
  return testing::written(render::write_html, report, options);
}

Row row(const std::string& period, std::int64_t opened, std::int64_t closed) {
  return {period, opened, closed};
}

/// A report of one table, with its charts.
table::Report report_with(table::Table table, std::vector<table::Chart> charts) {
  table.charts = std::move(charts);
  table::Report report{.name = table.name, .as_of = "2026-11-22", .tables = {}};
  report.tables.push_back(std::move(table));
  return report;
}

/// How the figures stand under headings, and a chart of one of them.
table::Report under_headings(std::vector<Row> rows) {
  auto table = table::table_of("trend",
                               {table::id_column("period"), numbers("opened"),
                                table::text_column("theme", table::Shown::as_heading)},
                               std::move(rows));
  return report_with(std::move(table),
                     {table::chart(ChartKind::lines, "period", {"opened"}, "chart.trend-opened")});
}

domain::Date day(const std::string& text) {
  return domain::parse_date(text).value();
}

/// The limits of a review: one kept, one late, one that is open, and one that has not begun.
table::Report limits(std::vector<table::ChartSpan> pauses, bool pauses_count = false) {
  auto table = table::table_of(
      "time-limits",
      {table::id_column("rule"), table::date_column("started_on"), table::date_column("due_on"),
       table::date_column("adjusted_due_on"), table::date_column("reached_on")},
      std::vector<Row>{{"kept", "2026-01-01", "2026-03-01", "2026-04-01", "2026-03-15"},
                       {"late", "2026-01-01", "2026-06-01", {}, {}},
                       {"open", "2026-05-01", {}, {}, {}},
                       {"not begun", {}, {}, {}, {}}});
  auto chart =
      table::chart(ChartKind::timeline, "rule",
                   {"started_on", "due_on", "adjusted_due_on", "reached_on"}, "chart.time-limits");
  chart.pauses = std::move(pauses);
  chart.pauses_count = pauses_count;
  chart.day = day("2026-11-22");
  return report_with(std::move(table), {std::move(chart)});
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a chart of lines says its figures in a sentence, and stands above its table") {
  const auto page = page_with(ChartKind::lines,
                              {row("2026-09", 3, 0), row("2026-10", 8, 2), row("2026-11", 5, 4)});
  CHECK(has(page,
            "Opened: 3 in 2026-09, 5 in 2026-11, at most 8, in 2026-10; "
            "Closed: 0 in 2026-09, 4 in 2026-11, at most 4, in 2026-11."));
  CHECK(has(page, "<svg role=\"img\" aria-labelledby=\"chart-1-title chart-1-words\""));
  CHECK(page.find("<svg") < page.find("<table>"));
}

TEST_CASE("a line goes through each value, on a scale of round numbers from 0") {
  const auto page = page_with(ChartKind::lines, {row("a", 0, 8), row("b", 8, 0)});
  CHECK(has(page, ">8</text>"));
  CHECK(has(page, ">0</text>"));
  const auto line = [&](const std::string& series) {
    const auto begins = page.find("class=\"line " + series + "\" points=\"");
    const auto points = page.find("points=\"", begins) + 8;
    return page.substr(points, page.find('"', points) - points);
  };
  const auto first = line("s1");
  const auto second = line("s2");
  const auto y_of = [](const std::string& point) { return point.substr(point.find(',') + 1); };
  const auto half = first.find(' ');
  CHECK(y_of(first.substr(0, half)) == y_of(second.substr(second.find(' ') + 1)));
  CHECK(y_of(first.substr(half + 1)) == y_of(second.substr(0, second.find(' '))));
}

TEST_CASE("a bar has its parts, their numbers and its sum") {
  const auto page = page_with(ChartKind::bars, {row("SWP", 3, 1), row("UHB", 0, 6)});
  CHECK(has(page, "Opened: 3 in all, at most 3, for SWP; Closed: 7 in all, at most 6, for UHB."));
  CHECK(has(page, "class=\"sum\">4</text>"));
  CHECK(has(page, "class=\"in\">6</text>"));
}

TEST_CASE("the names of lines never stand on each other, nor below the chart") {
  std::vector<Row> rows;
  for (const std::string name : {"a", "b", "c", "d"}) {
    rows.push_back({"2025", std::int64_t{8}, name});
    rows.push_back({"2026", std::int64_t{0}, name});
  }
  const auto page = testing::written(render::write_html, under_headings(rows));
  std::vector<double> places;
  for (const std::string name : {"a", "b", "c", "d"}) {
    const auto ends = page.find("\">" + name + "</text>");
    REQUIRE(ends != std::string::npos);
    const auto y = page.rfind("y=\"", ends) + 3;
    places.push_back(std::stod(page.substr(y)));
  }
  std::ranges::sort(places);
  for (std::size_t i = 1; i < places.size(); ++i)
    CHECK(places[i] - places[i - 1] >= 14.9);
  CHECK(places.back() < 240);
}

TEST_CASE("a chart that would say nothing is not there") {
  CHECK_FALSE(has(page_with(ChartKind::lines, {row("a", 3, 1)}), "<svg"));
  CHECK_FALSE(has(page_with(ChartKind::bars, {row("a", 0, 0)}), "<svg"));
  CHECK_FALSE(has(page_with(ChartKind::bars, {row("a", 3, 1)}, {.columns = {"period"}}), "<svg"));
}

TEST_CASE("what was typed is text in a chart too") {
  const auto page = page_with(ChartKind::bars, {row("</text><script>", 3, 1)});
  CHECK_FALSE(has(page, "<script"));
  CHECK(has(page, ">&lt;/text&gt;&lt;script&gt;</text>"));
}

TEST_CASE("rows under headings have a line for each, of those that have the most") {
  const auto page = testing::written(render::write_html, under_headings({{"2025", 3, "carers"},
                                                                         {"2026", 1, "carers"},
                                                                         {"2025", 0, "housing"},
                                                                         {"2026", 2, "housing"}}));
  CHECK(has(page, "carers: 3 in 2025, 1 in 2026, at most 3, in 2025; housing: 0 in 2025"));
  CHECK(count(page, "<polyline") == 2);
  std::vector<Row> rows;
  for (std::int64_t theme = 0; theme < 7; ++theme) {
    const std::string name = "theme " + std::to_string(theme);
    rows.push_back({"2025", theme, name});
    rows.push_back({"2026", std::int64_t{1}, name});
  }
  const auto of_many = testing::written(render::write_html, under_headings(rows));
  CHECK(count(of_many, "<polyline") == 5);
  CHECK(has(of_many, "The 5 of 7 that have the most. theme 6: "));
}

TEST_CASE("rows under headings that are of different times have no chart") {
  const auto page = testing::written(render::write_html, under_headings({{"2025", 3, "carers"},
                                                                         {"2026", 1, "carers"},
                                                                         {"2024", 0, "housing"},
                                                                         {"2026", 2, "housing"}}));
  CHECK_FALSE(has(page, "<svg"));
}

TEST_CASE("a chart of bands counts the rows in each, and has its figures beneath") {
  auto table = table::table_of(
      "overdue", {table::id_column("item"), numbers("days_overdue")},
      std::vector<Row>{{"A1", 1}, {"A2", 28}, {"A3", 29}, {"A4", 400}, {"A5", 0}, {"A6", -3}});
  auto chart = table::chart(ChartKind::bands, {}, {"days_overdue"}, "chart.ageing");
  chart.bands = {28, 91};
  chart.counted = table::Message{"chart.ageing.counted"};
  const auto page =
      testing::written(render::write_html, report_with(std::move(table), {std::move(chart)}));
  CHECK(has(page, "Overdue: 4 in all, at most 2, for 1 to 28 days."));
  CHECK(has(page, "<tr><th scope=\"row\">1 to 28 days</th><td class=\"n\">2</td></tr>"));
  CHECK(has(page, "<tr><th scope=\"row\">29 to 91 days</th><td class=\"n\">1</td></tr>"));
  CHECK(has(page, "<tr><th scope=\"row\">more than 91 days</th><td class=\"n\">1</td></tr>"));
}

TEST_CASE("a timeline has the limits that have begun, what is late, and the pauses") {
  const auto page =
      testing::written(render::write_html, limits({{day("2026-02-10"), day("2026-03-13")}}));
  CHECK(has(page, "Time limits that have begun: 3. Reached: 1. Late: 2. Pauses: 1."));
  CHECK(count(page, "class=\"late\"") == 3);  // in the key and behind the limit
  CHECK(count(page, "class=\"mark\"") == 2);  // in the key and where it was reached
  CHECK(count(page, "class=\"pause\"") == 2);
  CHECK(count(page, "class=\"f3\"") == 2);
  CHECK(count(page, "class=\"open\"") == 1);
  CHECK(has(page, ">2026-06</text>"));
  CHECK_FALSE(has(page, "text-anchor=\"end\">not begun<"));
  CHECK(count(testing::written(render::write_html, limits({})), "class=\"pause\"") == 0);
  const auto if_they_count = testing::written(render::write_html, limits({}, true));
  CHECK(has(if_they_count, "Reached: 1. Late: 1."));
}

TEST_CASE("text has bars in the place of lines, where there is room") {
  auto table = table::table_of("trend", {table::id_column("period"), numbers("opened")},
                               std::vector<Row>{{"2025", 8}, {"2026", 1}, {"2027", 0}});
  const auto report = report_with(
      std::move(table), {table::chart(ChartKind::lines, "period", {"opened"}, "chart.trend")});
  CHECK(testing::written(render::write_text, report, {.width = 80}) ==
        "Period  Opened  Opened, to\n"
        "                scale\n"
        "2025         8  ██████████\n"
        "2026         1  █▎\n"
        "2027         0\n");
  CHECK(testing::written(render::write_text, report, {.width = 20}) ==
        "Period  Opened\n2025         8\n2026         1\n2027         0\n");
}
