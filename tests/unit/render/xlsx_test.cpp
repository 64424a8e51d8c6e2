// SPDX-License-Identifier: MIT
// What a workbook has in it, tests/readers/workbooks.py reads.
#include <chrono>

#include "susr/render/render.hpp"
#include "susr/support/error.hpp"

#include "catch.hpp"
#include "render/xlsx_sheet.hpp"
#include "written.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)
using testing::report_of;

std::string workbook(const table::Report& report, const render::Options& options = {}) {
  return testing::written(render::write_xlsx, report, options);
}

table::Report sample(std::size_t rows = 2) {
  std::vector<table::Row> all;
  for (std::size_t i = 0; i < rows; ++i)
    all.push_back({{"CV-2026-001"}, {std::int64_t{5}}, {domain::Date{std::chrono::days{20000}}}});
  return report_of({{.name = "case"},
                    {.name = "n", .type = table::CellType::integer},
                    {.name = "due_on", .type = table::CellType::date}},
                   std::move(all));
}

}  // namespace

TEST_CASE("the same report gives the same workbook, and another day another", "[xlsx]") {
  const auto first = workbook(sample());
  CHECK(first.starts_with("PK"));
  CHECK(workbook(sample()) == first);
  auto later = sample();
  later.as_of = "2026-11-23";
  CHECK(workbook(later) != first);
}

TEST_CASE("a report without rows, without a day or with more rows than are held is a workbook",
          "[xlsx]") {
  constexpr std::size_t many = 5'100;
  CHECK(workbook(sample(0)).starts_with("PK"));
  auto without_day = sample(0);
  without_day.as_of = {};
  CHECK(workbook(without_day).starts_with("PK"));
  const auto large = workbook(sample(many));
  CHECK(large.starts_with("PK"));
  CHECK(workbook(sample(many)) == large);
}

TEST_CASE("who must know what a workbook shows gets each of its texts", "[xlsx]") {
  std::string texts;
  const auto bytes = workbook(
      sample(), {.packed = [&](std::string_view text) { texts += std::string(text) + "\n"; }});
  CHECK(bytes.find("CV-2026-001") == std::string::npos);
  CHECK(texts.find("CV-2026-001\n") != std::string::npos);
}

TEST_CASE("a workbook has the columns that are asked for, and refuses another", "[xlsx]") {
  const auto all = workbook(sample());
  CHECK(workbook(sample(), {.columns = {"n"}}) != all);
  CHECK(workbook(sample(), {.sort = {"-n"}}) == all);
  CHECK_THROWS_AS(workbook(sample(), {.columns = {"x"}}), support::Error);
}

TEST_CASE("two columns with the same words have different headings", "[xlsx]") {
  const std::vector<table::Column> columns{{.name = "due_on"},
                                           {.name = "second", .title = {"Due"}},
                                           {.name = "third", .title = {"DUE"}}};
  CHECK(render::headings_of(columns, language::Language::english) ==
        std::vector<std::string>{"Due", "Due (second)", "DUE (third)"});
}
