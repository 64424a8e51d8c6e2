// SPDX-License-Identifier: MIT
#include <string>

#include "susr/render/render.hpp"
#include "susr/support/sha256.hpp"
#include "susr/table/field.hpp"

#include "catch.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using language::Language;
using table::Cell;
using table::Column;
using table::Row;

table::Report report_with(std::vector<Column> columns, std::vector<Row> rows) {
  table::Report report{.name = "overdue", .as_of = "2026-11-22", .tables = {}};
  report.tables.push_back(table::table_of("overdue", std::move(columns), std::move(rows)));
  return report;
}

std::string html(const table::Report& report, const render::Options& options = {}) {
  return testing::written(render::write_html, report, options);
}

std::string markdown(const table::Report& report, const render::Options& options = {}) {
  return testing::written(render::write_markdown, report, options);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::string hostile = "</td><script>\"a\" & 'b'</script>";

}  // namespace

TEST_CASE("what was typed is text on a page, wherever it stands") {
  auto report = report_with({{.name = "title"}}, {{hostile}});
  report.heading = [] { return std::vector<table::Line>{{{hostile, {}}}}; };
  report.notes = report.heading;
  report.tables.front().title = hostile;
  report.tables.push_back(report.tables.front());
  const auto page = html(report);
  CHECK_FALSE(has(page, "<script"));
  CHECK(has(page, "<td>") == false);
  CHECK(has(page, "<th scope=\"row\">&lt;/td&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;"));
  CHECK(has(page, "<h2 id=\"table-2\">&lt;/td&gt;"));
}

TEST_CASE("a page allows its own style and nothing else") {
  const auto page = html(report_with({{.name = "title"}}, {{std::string("a")}}));
  const auto begins = page.find("<style>") + 7;
  const auto style = page.substr(begins, page.find("</style>") - begins);
  CHECK(
      has(page, "default-src 'none'; style-src 'sha256-" + support::sha256_in_base64(style) + "'"));
  for (const auto* each : {"http://", "https://", "url(", "@import", "<script", "<link"}) {
    CAPTURE(each);
    CHECK_FALSE(has(page, each));
  }
}

TEST_CASE("a report without a heading has its name and day on a page") {
  const auto report = report_with({{.name = "title"}}, {{std::string("a")}});
  CHECK(has(html(report), "<h1>What is overdue</h1>\n<p>As at 22 November 2026.</p>"));
  CHECK(has(html(report, {.language = Language::welsh}), "<html lang=\"cy\">"));
  CHECK(has(html(report, {.language = Language::welsh}), "<h1>Yr hyn sy&#39;n hwyr</h1>"));
  CHECK(markdown(report) ==
        "# What is overdue\n\nAs at 22 November 2026.\n\n| Title |\n| --- |\n| a |\n");
}

TEST_CASE("a page of a report that finds nothing says so") {
  auto report = report_with({{.name = "title"}}, {});
  report.if_empty = {};
  CHECK(has(html(report), "<p>Nothing to show.</p>"));
  CHECK(has(markdown(report), "\nNothing to show.\n"));
}

TEST_CASE("a table on a page has a caption, heads of columns and rows, and numbers to the right") {
  const auto report =
      report_with({{.name = "agency"}, {.name = "n", .type = table::CellType::integer}},
                  {{std::string("SWP"), std::int64_t{3}}});
  const auto page = html(report);
  CHECK(has(page, "<caption id=\"table-1\" class=\"hidden\">What is overdue</caption>"));
  CHECK(has(page, "<th scope=\"col\">Agency</th><th scope=\"col\" class=\"n\">n</th>"));
  CHECK(has(page, "<tr><th scope=\"row\">SWP</th><td class=\"n\">3</td></tr>"));
  CHECK(has(markdown(report), "| Agency | n |\n| --- | ---: |\n| SWP | 3 |\n"));
}

TEST_CASE("the name of a colour stands beside a shape") {
  const auto report =
      report_with({table::id_column("item"), table::code_column<domain::Rag>("rag")},
                  {{std::string("A1"), table::cell(domain::Rag::red)}});
  CHECK(
      has(html(report), "<span class=\"rag red\"><span aria-hidden=\"true\">■</span> Red</span>"));
  CHECK(has(html(report, {.language = Language::welsh}), "</span> Coch</span>"));
}

TEST_CASE("what stands in English on a page in Welsh is marked") {
  const auto report = report_with({table::id_column("item"), table::title_column()},
                                  {{std::string("A1"), table::InBoth{"Train", ""}},
                                   {std::string("A2"), table::InBoth{"Agree", "Cytuno"}}});
  const auto page = html(report, {.language = Language::welsh});
  CHECK(has(page, "<td class=\"w\" lang=\"en\">Train "));
  CHECK(has(page, "<td class=\"w\">Cytuno</td>"));
  CHECK_FALSE(has(html(report), "lang=\"en\">Train"));
}

TEST_CASE("rows under a heading are a group of rows") {
  const auto report =
      report_with({{.name = "section", .shown = table::Shown::as_heading}, {.name = "title"}},
                  {{std::string("A"), std::string("a")}, {std::string("B"), std::string("b")}});
  const auto page = html(report);
  CHECK(has(page, "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"1\">A</th></tr>\n"));
  CHECK(has(page, "</tbody>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"1\">B</th></tr>\n"));
  CHECK(has(markdown(report), "## A\n\n| Title |\n| --- |\n| a |\n\n## B\n"));
}

TEST_CASE("what was typed sets nothing in Markdown") {
  auto report =
      report_with({{.name = "title"}}, {{std::string("a|b *c* _d_ `e` <f> [g](h) \\ ~i~")}});
  report.notes = [] {
    return std::vector<table::Line>{{{"1. not a list", {}}}, {{"- nor this", {}}}};
  };
  const auto text = markdown(report);
  CHECK(has(text, R"(| a\|b \*c\* \_d\_ \`e\` \<f\> \[g\](h) \\ \~i\~ |)"));
  CHECK(has(text, "\n1\\. not a list\n"));
  CHECK(has(text, "\n\\- nor this\n"));
}

TEST_CASE("pages have the columns and the order that were asked for") {
  const auto report =
      report_with({{.name = "agency"}, {.name = "n", .type = table::CellType::integer}},
                  {{std::string("SWP"), std::int64_t{1}}, {std::string("UHB"), std::int64_t{3}}});
  CHECK(has(markdown(report, {.columns = {"n", "agency"}, .sort = {"-n"}}),
            "| n | Agency |\n| ---: | --- |\n| 3 | UHB |\n| 1 | SWP |\n"));
}
