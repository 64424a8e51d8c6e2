// SPDX-License-Identifier: MIT
// Where a board stands, in a few lines, and what to look at next.
#include "susr/storage/log.hpp"

#include "board_figures.hpp"
#include "common.hpp"
#include "gauges.hpp"
#include "position.hpp"
#include "property_table.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

std::int64_t live_reviews(const CaseFigures& cases) {
  std::int64_t live = 0;
  for (const auto stage : {domain::Stage::review, domain::Stage::mapf, domain::Stage::follow_up})
    live += figure_of(cases.stages, stage).n;
  return live;
}

std::int64_t overdue_milestones(const CaseFigures& cases) {
  std::int64_t overdue = 0;
  for (const auto& [timescale, share] : cases.overdue)
    overdue += share.part.n;
  return overdue;
}

/// The commands that are worth typing next.
std::vector<Message> next_steps(const StatusFigures& figures) {
  std::vector<Message> steps;
  if (figures.overdue_actions + figures.overdue_milestones > 0)
    steps.push_back({.key = "status.next-overdue"});
  if (figures.findings > 0) steps.push_back({.key = "status.next-check"});
  steps.push_back({.key = "status.next-board"});
  return steps;
}

StatusFigures figures_of(const Context& context,
                         const std::vector<std::string_view>& of_configuration) {
  const auto cases = count_cases(context, false);
  const auto actions = count_actions(context, false);
  return {.live_reviews = live_reviews(cases),
          .open_actions = actions.open,
          .overdue_actions = actions.overdue.n,
          .overdue_milestones = overdue_milestones(cases),
          .awaiting_ratification = actions.awaiting_ratification.n,
          .findings = check(context, std::nullopt, of_configuration).findings};
}

}  // namespace

Report status(const Context& context, const std::vector<std::string_view>& of_configuration) {
  const auto figures = figures_of(context, of_configuration);
  PropertyTable table;
  table.add("live-reviews", figures.live_reviews);
  table.add("open-actions", figures.open_actions);
  table.add("overdue-actions", figures.overdue_actions);
  table.add("overdue-milestones", figures.overdue_milestones);
  table.add("awaiting-ratification", figures.awaiting_ratification);
  table.add("check-findings", figures.findings);
  Report report{.name = "status", .as_of = domain::to_text(context.as_of)};
  report.heading = title_block(context, Message{"title.status"});
  report.tables.push_back(table.finish("status"));
  report.notes = lines(next_steps(figures));
  report.gauges = [context, figures] { return gauges_of(context, figures); };
  return report;
}

}  // namespace susr::report
