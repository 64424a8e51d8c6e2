// SPDX-License-Identifier: MIT
#include "susr/render/render.hpp"

#include "susr/support/error.hpp"

#include "catch.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using table::CellType;
using table::Row;
using testing::report_of;
using testing::written;

const std::vector<table::Column> text_and_number{{.name = "text"},
                                                 {.name = "n", .type = CellType::integer}};

std::string csv_cell(const std::string& text) {
  const auto csv = written(render::write_csv, report_of({{.name = "text"}}, {{text}}));
  return csv.substr(5, csv.size() - 6);
}

}  // namespace

TEST_CASE("CSV quotes what RFC 4180 says and nothing else") {
  CHECK(csv_cell("plain text") == "plain text");
  CHECK(csv_cell("a,b") == "\"a,b\"");
  CHECK(csv_cell("a \"b\"") == "\"a \"\"b\"\"\"");
  CHECK(csv_cell("a\nb") == "\"a\nb\"");
  CHECK(csv_cell("back\\slash") == "back\\slash");
  CHECK(csv_cell("007") == "007");
  CHECK(csv_cell("ŵŷâ") == "ŵŷâ");
}

TEST_CASE("a row of one empty cell is not an empty line of CSV") {
  const auto report = report_of({{.name = "text"}}, {{std::monostate{}}, {"a"}, {""}});
  CHECK(written(render::write_csv, report) == "text\n\"\"\na\n\"\"\n");
}

TEST_CASE("a cell without a value can be told from an empty text") {
  const auto two =
      report_of({{.name = "a"}, {.name = "b"}}, {{std::monostate{}, {""}}, {{"\\N"}, {"\\Nx"}}});
  CHECK(written(render::write_csv, two, {.empty_cell = "\\N"}) == "a,b\n\\N,\n\"\\N\",\\Nx\n");
  const auto one = report_of({{.name = "a"}}, {{std::monostate{}}, {""}});
  CHECK(written(render::write_csv, one, {.empty_cell = "\\N"}) == "a\n\\N\n\"\"\n");
}

TEST_CASE(
    "a text that a spreadsheet would run as a formula is guarded, numbers and dates are not") {
  for (const auto* text : {"=1", "+1", "-1", "@x", " =1", "\t-1"}) {
    CAPTURE(text);
    CHECK(csv_cell(text).starts_with("'"));
  }
  CHECK(csv_cell("1=1") == "1=1");
  CHECK(csv_cell("'=1") == "''=1");
  CHECK(csv_cell("'tis") == "'tis");
  const auto csv = written(render::write_csv, report_of({{.name = "n", .type = CellType::integer},
                                                         {.name = "d", .type = CellType::decimal}},
                                                        {{std::int64_t{-5}, -2.5}}));
  CHECK(csv == "n,d\n-5,-2.5\n");
}

TEST_CASE("an empty cell is nothing in CSV and null in JSON") {
  const auto report = report_of(text_and_number, {{table::Cell{}, table::Cell{}}});
  CHECK(written(render::write_csv, report) == "text,n\n,\n");
  CHECK(written(render::write_json, report) ==
        "{\"report\":\"sample\",\"as_of\":\"2026-11-22\",\"rows\":[\n"
        "{\"text\":null,\"n\":null}\n]}\n");
}

TEST_CASE("a report without rows has its header") {
  const auto report = report_of(text_and_number, {});
  CHECK(written(render::write_csv, report) == "text,n\n");
  CHECK(written(render::write_json, report) ==
        "{\"report\":\"sample\",\"as_of\":\"2026-11-22\",\"rows\":[\n]}\n");
  CHECK(written(render::write_text, report) == "Nothing to show.\n");
}

TEST_CASE("columns are picked in the order asked for, in every format") {
  const auto report = report_of(text_and_number, {{std::string("a"), std::int64_t{1}}});
  CHECK(written(render::write_csv, report, {.columns = {"n", "text"}}) == "n,text\n1,a\n");
  CHECK(written(render::write_text, report, {.columns = {"n"}}) == "n\n1\n");
  CHECK_THROWS_AS(written(render::write_csv, report, {.columns = {"m"}}), support::Error);
}

TEST_CASE("a report can have further columns, if they are asked for") {
  auto report = report_of(
      text_and_number, {{std::string("b"), std::int64_t{1}}, {std::string("a"), std::int64_t{2}}});
  report.more_columns = {{.column = table::text_column("board"),
                          .value = [](const table::Table& table, const table::Row& row) {
                            return table::Cell{table.name + " of " +
                                               std::get<std::string>(row.front())};
                          }}};
  CHECK(written(render::write_csv, report) == "text,n\nb,1\na,2\n");
  CHECK(written(render::write_csv, report, {.columns = {"+board"}}) ==
        "text,n,board\nb,1,sample of b\na,2,sample of a\n");
  CHECK(written(render::write_csv, report, {.columns = {"board", "n"}, .sort = {"-board"}}) ==
        "board,n\nsample of b,1\nsample of a,2\n");
  CHECK(written(render::write_csv, report, {.columns = {"+n", "+board"}, .sort = {"board"}}) ==
        "text,n,board\na,2,sample of a\nb,1,sample of b\n");
  CHECK(written(render::write_text, report, {.columns = {"+board"}}) ==
        "Text  n  Board\nb     1  sample of b\na     2  sample of a\n");
  CHECK(written(render::write_csv, report, {.columns = {"n", "+board"}}) ==
        "text,n,board\nb,1,sample of b\na,2,sample of a\n");
  CHECK_THROWS_AS(written(render::write_csv, report, {.columns = {"+other"}}), support::Error);
}

TEST_CASE("for spreadsheets there is a byte-order mark and CRLF") {
  const auto report = report_of(text_and_number, {{std::string("a"), std::int64_t{1}}});
  CHECK(written(render::write_csv, report, {.columns = {}, .excel = true}) ==
        "\xEF\xBB\xBFtext,n\r\na,1\r\n");
}

TEST_CASE("text is aligned by what a screen shows, with numbers to the right") {
  const auto report = report_of(text_and_number, {{std::string("Llŷn"), std::int64_t{1}},
                                                  {std::string("東京"), std::int64_t{20}},
                                                  {std::string("a\nb"), std::int64_t{300}}});
  CHECK(written(render::write_text, report) ==
        "Text    n\n"
        "Llŷn    1\n"
        "東京   20\n"
        "a b   300\n");
}

TEST_CASE("rows under a heading stand together, and the heading is no column") {
  const auto report =
      report_of({{.name = "section", .shown = table::Shown::as_heading}, {.name = "text"}},
                {{std::string("A"), std::string("a")}, {std::string("B"), std::string("b")}});
  CHECK(written(render::write_text, report) == "A\nText\na\n\nB\nText\nb\n");
  CHECK(written(render::write_csv, report) == "section,text\nA,a\nB,b\n");
}

TEST_CASE("a report of several tables is one of sections and fields in CSV") {
  auto report = report_of({{.name = "id"}, {.name = "text"}}, {{std::string("1"), std::string("a")},
                                                               {std::string("2"), table::Cell{}}});
  report.tables.push_back(report.tables.front());
  report.tables.back().name = "other";
  CHECK(written(render::write_csv, report) ==
        "section,item,field,value\nsample,1,text,a\nother,1,text,a\n");
}

TEST_CASE("a table wider than a line has its widest column of words wrapped, and no other") {
  const std::vector<table::Column> columns{
      {.name = "case", .wraps = false}, {.name = "text"}, {.name = "n", .type = CellType::integer}};
  const auto report = report_of(
      columns,
      {{std::string("CVSB 2 2023"), std::string("Agree a protocol with all partner agencies"),
        std::int64_t{1234567}}});
  CHECK(written(render::write_text, report, {.width = 40}) ==
        "Case         Text                      n\n"
        "CVSB 2 2023  Agree a protocol    1234567\n"
        "             with all partner\n"
        "             agencies\n");
  CHECK(written(render::write_text, report, {.width = 0}).find("with all partner agencies") !=
        std::string::npos);
}

TEST_CASE("where no table fits each row is a record, and a word is broken only if it has to be") {
  const std::string word(30, 'x');
  const std::vector<table::Column> two{{.name = "text"}, {.name = "detail"}};
  CHECK(written(render::write_text, report_of(two, {{word, word}}), {.width = 50}) ==
        "Text\n" + word + "\n  Detail: " + word + "\n");
  const std::string longer(50, 'y');
  CHECK(written(render::write_text, report_of({table::title_column("text")}, {{longer}}),
                {.width = 40}) ==
        "Text\n" + std::string(40, 'y') + "\n" + std::string(10, 'y') + "\n");
}

TEST_CASE("lines above and below a table are wrapped") {
  auto report = report_of({{.name = "text"}}, {{std::string("a")}});
  const auto line = [] { return std::vector<table::Line>{{{"one two three"}}}; };
  report.heading = line;
  report.notes = line;
  report.closing = [] { return table::Message{"one two three"}; };
  CHECK(written(render::write_text, report, {.width = 7}) ==
        "one two\nthree\n\nText\na\n\none two\nthree\none two\nthree\n");
}

TEST_CASE("a column that tells nothing in any row is not shown to a person") {
  const auto days = table::unless_zero(table::number_column("days"));
  const auto again = table::repeating("text", table::text_column("detail"));
  const std::vector<table::Column> columns{{.name = "text"}, days, again, {.name = "note"}};
  const auto zero = std::int64_t{0};
  const std::vector<Row> rows{{std::string("a"), zero, std::string("a"), table::Cell{}},
                              {std::string("b"), zero, std::string("b"), table::Cell{}}};
  CHECK(written(render::write_text, report_of(columns, rows)) == "Text\na\nb\n");
  CHECK(written(render::write_csv, report_of(columns, rows)) ==
        "text,days,detail,note\na,0,a,\nb,0,b,\n");
  CHECK(written(render::write_text, report_of(columns, rows), {.columns = {"days", "detail"}}) ==
        "Days  Detail\n   0  a\n   0  b\n");
  auto one_differs = rows;
  one_differs[1][2] = std::string("c");
  CHECK(written(render::write_text, report_of(columns, one_differs)) ==
        "Text  Detail\na     a\nb     c\n");
}

namespace {

/// Actions with their due date, and the one that they had first.
table::Report report_of_actions() {
  const std::vector<table::Column> columns{table::item_column(),
                                           table::title_column(),
                                           table::as_main(table::text_column("agency")),
                                           table::as_main(table::date_column("due_on")),
                                           table::first_due_column(),
                                           table::text_column("status")};
  const auto day = [](const char* text) { return std::string(text); };
  return report_of(
      columns,
      {{std::string("CV-2024-001/A1"), std::string("Agree a protocol with all partner agencies"),
        std::string("SWP"), day("2026-12-18"), day("2026-12-18"), std::string("Open")},
       {std::string("CV-2024-001/A2"), std::string("Train all new staff"),
        std::string("Social services"), day("2027-01-29"), day("2026-11-27"),
        std::string("In progress")}});
}

}  // namespace

TEST_CASE("the narrower a line, the less wide a table: wrapped, joined, or rows as records") {
  const auto report = report_of_actions();
  CHECK(
      written(render::write_text, report, {.width = 96}) ==
      "Item            Title                       Agency           Due         First due   "
      "Status\n"
      "CV-2024-001/A1  Agree a protocol with all   SWP              2026-12-18  2026-12-18  Open\n"
      "                partner agencies\n"
      "CV-2024-001/A2  Train all new staff         Social services  2027-01-29  2026-11-27  In "
      "progress\n");
  CHECK(written(render::write_text, report, {.width = 86}) ==
        "Item            Title                     Agency           Due             Status\n"
        "CV-2024-001/A1  Agree a protocol with     SWP              2026-12-18      Open\n"
        "                all partner agencies\n"
        "CV-2024-001/A2  Train all new staff       Social services  2027-01-29,     In progress\n"
        "                                                           was 2026-11-27\n");
  CHECK(written(render::write_text, report, {.width = 60}) ==
        "Item            Agency           Due         Status\n"
        "  Title\n"
        "CV-2024-001/A1  SWP              2026-12-18  Open\n"
        "  Agree a protocol with all partner agencies\n"
        "CV-2024-001/A2  Social services  2027-01-29  In progress\n"
        "  Train all new staff\n"
        "  First due: 2026-11-27\n");
}

TEST_CASE("names of colours have them on a terminal, and only there") {
  const auto report =
      report_of({table::code_column<domain::Rag>("rag")}, {{table::coded("red", "rag")}});
  CHECK(written(render::write_text, report) == "RAG\nRed\n");
  CHECK(written(render::write_text, report, {.colour = true}) == "RAG\n\x1b[1;31mRed\x1b[0m\n");
  CHECK(written(render::write_csv, report, {.colour = true}) == "rag\nred\n");
}

TEST_CASE("what is said once is not said again below") {
  const auto measure = table::as_said_once(table::text_column("measure"));
  const auto report =
      report_of({measure, {.name = "text"}}, {{std::string("A"), std::string("a")},
                                              {std::string("A"), std::string("b")},
                                              {std::string("B"), std::string("c")}});
  CHECK(written(render::write_text, report) ==
        "Measure  Text\nA        a\n         b\nB        c\n");
}

TEST_CASE("rows are sorted by the columns asked for, in every format, and else keep their order") {
  const auto report = report_of(text_and_number, {{std::string("b"), std::int64_t{10}},
                                                  {std::string("a"), std::int64_t{9}},
                                                  {std::string("c"), std::int64_t{9}},
                                                  {table::Cell{}, table::Cell{}}});
  CHECK(written(render::write_csv, report, {.sort = {"n"}}) == "text,n\n,\na,9\nc,9\nb,10\n");
  CHECK(written(render::write_csv, report, {.sort = {"-n", "-text"}}) ==
        "text,n\nb,10\nc,9\na,9\n,\n");
  CHECK(written(render::write_text, report, {.columns = {"text"}, .sort = {"-n"}}) ==
        "Text\nb\na\nc\n\n");
  CHECK_THROWS_AS(written(render::write_json, report, {.sort = {"m"}}), support::Error);
}

TEST_CASE("lists under a report are for a person only") {
  auto report = report_of(text_and_number, {{std::string("a"), std::int64_t{1}}});
  report.appendices = report.tables;
  CHECK(written(render::write_csv, report) == "text,n\na,1\n");
  CHECK(written(render::write_text, report) == "Text  n\na     1\n\nsample\nText  n\na     1\n");
}
