// SPDX-License-Identifier: MIT
#include "ministerial_table.hpp"

#include <utility>

namespace susr::report {

namespace {

/// A figure, and whose it is.
struct OfBoard {
  const std::string& board;
  const PaperFigure& figure;
};

/// The figures of one measure and group, one of each board, in the order of the boards.
struct Compared {
  std::vector<PaperFigure> figures;

  [[nodiscard]] const PaperFigure& first() const {
    return figures.front();
  }
  [[nodiscard]] std::int64_t sum() const {
    std::int64_t sum = 0;
    for (const auto& each : figures)
      sum += each.figure.n;
    return sum;
  }
  /// Nothing if they are parts of nothing.
  [[nodiscard]] std::optional<std::int64_t> whole() const {
    if (!first().of) return std::nullopt;
    std::int64_t sum = 0;
    for (const auto& each : figures)
      sum += each.of.value_or(0);
    return sum;
  }
};

Column column_of_board(Cell name) {
  auto column = number_column("n");
  column.title = std::move(name);
  return column;
}

FieldList<Compared> compared_fields(const std::vector<BoardPaper>& papers) {
  FieldList<Compared> fields{
      {code_column("section", {}, Shown::as_heading),
       [](const Compared& each) { return coded(each.first().section, "section"); }},
      {as_said_once(as_title(text_column("measure"))),
       [](const Compared& each) { return coded(each.first().measure, "measure"); }},
      {as_main(text_column("group")), [](const Compared& each) { return each.first().group; }}};
  const bool several = papers.size() > 1;
  for (std::size_t i = 0; i < papers.size(); ++i) {
    fields.emplace_back(several ? column_of_board(papers[i].board) : number_column("n"),
                        [i](const Compared& each) { return each.figures[i].figure.n; });
  }
  if (several) fields.emplace_back(column_of_board(Message{"column.all_boards"}), &Compared::sum);
  fields.emplace_back(number_column("of"), &Compared::whole);
  fields.emplace_back(decimal_column("percent"), [](const Compared& each) {
    return percent(each.sum(), each.whole().value_or(0));
  });
  return fields;
}

Table figures_by_board(const std::vector<BoardPaper>& papers) {
  std::vector<Compared> all(papers.front().figures.size());
  for (const auto& paper : papers) {
    for (std::size_t i = 0; i < all.size(); ++i)
      all[i].figures.push_back(paper.figures[i]);
  }
  return table_of<Compared>("figures-by-board", compared_fields(papers), std::move(all));
}

/// Calls `take` with each of those figures of each board.
template <class Take>
void for_each_figure(const std::vector<BoardPaper>& papers,
                     std::vector<PaperFigure> BoardPaper::* which, const Take& take) {
  for (const auto& paper : papers) {
    for (const auto& figure : paper.*which)
      take(OfBoard{paper.board, figure});
  }
}

Table national_recommendations(const std::vector<BoardPaper>& papers) {
  return table_of<OfBoard>(
      "national-recommendations",
      {{id_column("board"), [](const OfBoard& each) { return each.board; }},
       {id_column("recommendation"), [](const OfBoard& each) { return each.figure.group; }},
       {number_column("age_in_days"), [](const OfBoard& each) { return each.figure.figure.n; }}},
      [papers](const auto& take) { for_each_figure(papers, &BoardPaper::ages, take); });
}

}  // namespace

Table ministerial_data(const std::vector<BoardPaper>& papers) {
  FieldList<OfBoard> fields{{id_column("board"), [](const OfBoard& each) { return each.board; }}};
  for (auto& field : figure_fields(false)) {
    fields.emplace_back(
        std::move(field.column),
        [value = std::move(field.value)](const OfBoard& each) { return value(each.figure); });
  }
  auto& section = fields[1].column;
  section.shown = Shown::everywhere;
  section.codes = {"referrals", "decisions",  "reviews",
                   "actions",   "overdue",    "national-recommendations",
                   "themes",    "escalations"};
  return table_of<OfBoard>("ministerial", std::move(fields), [papers](const auto& take) {
    for (const auto& paper : papers) {
      for_each_figure({paper}, &BoardPaper::figures, take);
      for_each_figure({paper}, &BoardPaper::ages, take);
    }
  });
}

std::vector<Table> ministerial_tables(const std::vector<BoardPaper>& papers) {
  return {figures_by_board(papers), national_recommendations(papers)};
}

}  // namespace susr::report
