// SPDX-License-Identifier: MIT
// The paper for the Ministerial Board, which meets every six months: what happened at each board in
// a period, and how each stands at the end of it.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "susr/domain/reference.hpp"
#include "susr/storage/combined.hpp"

#include "boards.hpp"
#include "ministerial_table.hpp"
#include "period_figures.hpp"
#include "position.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// All that is counted of one board.
struct MinisterialCounts {
  CasesInPeriod happened;
  RecommendationsInPeriod recommendations;
  CaseFigures cases;
  ActionFigures actions;
  LevelFigures levels;
  NationalFigures national;
};

MinisterialCounts count(const Context& context, const BoardRecord& board,
                        const PaperPeriod& period) {
  const Context told{.store = *board.store,
                     .policy = context.policy,
                     .as_of = context.as_of,
                     .known_on = context.known_on};
  const Context at_end{.store = *board.store,
                       .policy = context.policy,
                       .as_of = period.to,
                       .known_on = context.known_on};
  MinisterialCounts counts;
  storage::naming_store(board.file, [&] {
    counts = {.happened = count_cases_in_period(told, period),
              .recommendations = count_recommendations_in_period(told, period),
              .cases = count_cases(at_end, false),
              .actions = count_actions(at_end, false),
              .levels = count_levels(at_end),
              .national = count_national(at_end)};
  });
  return counts;
}

/// Gives every board the groups that one of them has, so that each has the same rows.
void level_groups(std::vector<MinisterialCounts>& all) {
  std::set<std::string> limits;
  std::set<std::string> themes;
  for (const auto& counts : all) {
    for (const auto& [limit, share] : counts.cases.overdue)
      limits.insert(limit);
    for (const auto& [theme, figure] : counts.recommendations.themes)
      themes.insert(theme);
  }
  for (auto& counts : all) {
    for (const auto& limit : limits)
      counts.cases.overdue[limit];
    for (const auto& theme : themes)
      counts.recommendations.themes[theme];
  }
}

void add_reviews(Position& position, const MinisterialCounts& counts) {
  const auto& happened = counts.happened;
  position.row("reviews", "started", "", happened.started);
  position.row("reviews", "completed", "", happened.completed);
  position.row("reviews", "completed-in-12-months", "", happened.in_twelve_months,
               happened.completed_judged);
  position.reviews(counts.cases);
}

void add_levels(Position& position, const MinisterialCounts& counts) {
  auto levels = domain::all_codes<domain::Level>();
  levels.emplace_back("none");
  for (const auto& level : levels) {
    position.row("actions", "level", level, figure_of(counts.levels.all, level),
                 counted(counts.actions));
  }
  for (const auto& level : levels) {
    position.row("actions", "unfinished-by-level", level,
                 figure_of(counts.levels.unfinished, level), figure_of(counts.levels.all, level).n);
  }
}

std::vector<PaperFigure> figures_of(const MinisterialCounts& counts, const Context& context) {
  Position position(context.policy, false);
  const auto& [happened, recommendations] = std::tie(counts.happened, counts.recommendations);
  position.row("referrals", "received", "", happened.received);
  position.referrals(counts.cases);
  position.by_code("decisions", "decisions-by-outcome", happened.outcomes, happened.decided.n);
  position.by_code("decisions", "decisions-by-criterion", happened.criteria, happened.decided.n);
  add_reviews(position, counts);
  position.actions(counts.actions);
  add_levels(position, counts);
  position.overdue(counts.cases, counts.actions);
  Figure outstanding;
  outstanding.n = static_cast<std::int64_t>(counts.national.outstanding.size());
  position.row("national-recommendations", "outstanding", "", outstanding, counts.national.all);
  position.row("themes", "recommendations-made", "", recommendations.made);
  for (const auto& [theme, figure] : recommendations.themes)
    position.of_theme("themes", "recommendations-by-theme", theme, figure, recommendations.made.n);
  position.barriers(counts.actions);
  position.escalated_to(domain::EscalationLevel::national, counts.actions);
  return position.finish();
}

/// A figure for each national recommendation that is outstanding: its age.
std::vector<PaperFigure> ages_of(const MinisterialCounts& counts, const Context& context,
                                 const BoardRecord& board) {
  std::vector<PaperFigure> ages;
  for (const auto& each : counts.national.outstanding) {
    const auto reference = reference_over_all(context, board, each.case_reference);
    Figure days;
    days.n = each.days;
    ages.push_back({.section = "national-recommendations",
                    .measure = "age-in-days",
                    .group = domain::ItemId{reference, domain::recommendation_item(each.number)},
                    .figure = days,
                    .of = {}});
  }
  return ages;
}

std::vector<BoardPaper> papers_of(const Context& context, const PaperPeriod& period) {
  const auto boards = boards_of(context);
  std::vector<MinisterialCounts> all(boards.size());
  storage::for_all(boards.size(),
                   [&](std::size_t i) { all[i] = count(context, boards[i], period); });
  level_groups(all);
  std::vector<BoardPaper> papers;
  for (std::size_t i = 0; i < boards.size(); ++i) {
    papers.push_back({.board = boards[i].name,
                      .figures = figures_of(all[i], context),
                      .ages = ages_of(all[i], context, boards[i])});
  }
  return papers;
}

void require_sense(const Context& context, const PaperPeriod& period) {
  const bool ends_later = period.to > context.as_of;
  if (!ends_later && period.from <= period.to) return;
  refuse_later_than_report("report ministerial", ends_later ? "--to" : "--from");
}

Message between(std::string_view key, const PaperPeriod& period) {
  return {.key = std::string(key),
          .arguments = {argument("from", period.from), argument("to", period.to)}};
}

Report ministerial(const Context& context, const Selection& selection) {
  const PaperPeriod period{.from = selection.from.value_or(context.as_of),
                           .to = selection.to.value_or(context.as_of)};
  require_sense(context, period);
  // All is counted before a line is written.
  const auto papers = papers_of(context, period);
  auto report = report_of(context, ministerial_data(papers));
  report.tables.front().shown = Shown::in_data_only;
  report.heading = title_block(context, between("title.ministerial", period));
  report.appendices = ministerial_tables(papers);
  report.notes = lines({between("note.ministerial", period),
                        {.key = "note.ministerial-year"},
                        {.key = "note.outside"}});
  return report;
}

}  // namespace

Entry describe_ministerial() {
  using enum Filter;
  return {.name = "ministerial",
          .choices = {from, to},
          .make = ministerial,
          .needs = {Filter::from},
          .day = EndsOn::to};
}

}  // namespace susr::report
