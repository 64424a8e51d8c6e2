// SPDX-License-Identifier: MIT
// Where a board stands, in a few lines, and what to look at next.
#include "susr/storage/log.hpp"

#include "board_figures.hpp"
#include "common.hpp"
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
std::vector<Message> next_steps(std::int64_t overdue, std::int64_t findings) {
  std::vector<Message> steps;
  if (overdue > 0) steps.push_back({.key = "status.next-overdue"});
  if (findings > 0) steps.push_back({.key = "status.next-check"});
  steps.push_back({.key = "status.next-board"});
  return steps;
}

}  // namespace

Report status(const Context& context, const std::vector<std::string_view>& of_configuration) {
  const auto cases = count_cases(context, false);
  const auto actions = count_actions(context, false);
  const auto milestones = overdue_milestones(cases);
  const auto findings = check(context, std::nullopt, of_configuration).findings;
  PropertyTable table;
  table.add("live-reviews", live_reviews(cases));
  table.add("open-actions", actions.open);
  table.add("overdue-actions", actions.overdue.n);
  table.add("overdue-milestones", milestones);
  table.add("awaiting-ratification", actions.awaiting_ratification.n);
  table.add("check-findings", findings);
  return {.name = "status",
          .as_of = domain::to_text(context.as_of),
          .heading = title_block(context, Message{"title.status"}),
          .tables = {table.finish("status")},
          .notes = lines(next_steps(actions.overdue.n + milestones, findings))};
}

}  // namespace susr::report
