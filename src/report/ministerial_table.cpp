// SPDX-License-Identifier: MIT
#include "ministerial_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cells.hpp"
#include "facts.hpp"

namespace susr::report {

namespace {

// The places of a figure's cells.
constexpr std::size_t section = 0;
constexpr std::size_t measure = 1;
constexpr std::size_t group = 2;
constexpr std::size_t n = 3;
constexpr std::size_t of = 4;

/// A measure whose groups are the codes of a family of another name.
struct Family {
  std::string_view measure;
  std::string_view family;
};
constexpr std::array families{Family{"decisions-by-outcome", "outcome"},
                              Family{"decisions-by-criterion", "criterion"},
                              Family{"unfinished-by-level", "level"}};

/// The column of the groups, in a table whose column `measure_column` has the measure.
Column group_column(std::size_t measure_column) {
  return {.name = "group", .wording = [measure_column](const std::string& code, const Row& row) {
            const auto& name = std::get<std::string>(row[measure_column]);
            const auto found = std::ranges::find(families, name, &Family::measure);
            return wording(found == families.end() ? name : found->family, code);
          }};
}

std::int64_t number_in(const Cell& cell) {
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number == nullptr ? 0 : *number;
}

/// The figure that stands at that place in the papers of all boards, and their sum.
Row row_of(const std::vector<BoardPaper>& papers, std::size_t place) {
  const auto& first = papers.front().figures[place];
  Row row{first[section], first[measure], first[group]};
  std::int64_t sum = 0;
  std::int64_t sum_of = 0;
  for (const auto& paper : papers) {
    const auto& figure = paper.figures[place];
    row.push_back(figure[n]);
    sum += number_in(figure[n]);
    sum_of += number_in(figure[of]);
  }
  if (papers.size() > 1) row.push_back(cell(sum));
  const bool is_part = !std::holds_alternative<std::monostate>(first[of]);
  constexpr double hundred = 100;
  auto& whole = row.emplace_back();
  if (is_part) whole = sum_of;
  auto& percent = row.emplace_back();
  if (sum_of > 0) percent = hundred * static_cast<double>(sum) / static_cast<double>(sum_of);
  return row;
}

Column column_of_board(const std::string& name) {
  auto column = number_column("n");
  column.title = name;
  return column;
}

Table figures_by_board(const std::vector<BoardPaper>& papers) {
  std::vector<Column> columns{code_column("section", "section", Shown::as_heading),
                              code_column("measure", "measure"), group_column(measure)};
  const bool several = papers.size() > 1;
  for (const auto& paper : papers)
    columns.push_back(several ? column_of_board(paper.board) : number_column("n"));
  if (several) columns.push_back(column_of_board(label("column.all_boards")));
  columns.push_back(number_column("of"));
  columns.push_back(decimal_column("percent"));
  std::vector<Row> rows;
  for (std::size_t place = 0; place < papers.front().figures.size(); ++place)
    rows.push_back(row_of(papers, place));
  return table("figures-by-board", std::move(columns), std::move(rows));
}

Table national_recommendations(const std::vector<BoardPaper>& papers) {
  std::vector<Row> rows;
  for (const auto& paper : papers) {
    for (const auto& row : paper.ages)
      rows.push_back({cell(paper.board), row[group], row[n]});
  }
  return table("national-recommendations",
               {id_column("board"), id_column("recommendation"), number_column("age_in_days")},
               std::move(rows));
}

}  // namespace

std::vector<Column> ministerial_columns() {
  auto sections = code_column("section", "section");
  sections.codes = {"referrals", "decisions",  "reviews",
                    "actions",   "overdue",    "national-recommendations",
                    "themes",    "escalations"};
  return {id_column("board"),        std::move(sections), code_column("measure", "measure"),
          group_column(measure + 1), number_column("n"),  number_column("of"),
          decimal_column("percent")};
}

std::vector<Table> ministerial_tables(const std::vector<BoardPaper>& papers) {
  return {figures_by_board(papers), national_recommendations(papers)};
}

}  // namespace susr::report
