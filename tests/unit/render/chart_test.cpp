// SPDX-License-Identifier: MIT
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
