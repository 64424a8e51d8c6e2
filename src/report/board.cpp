// SPDX-License-Identifier: MIT
#include <iterator>
#include <map>
#include <optional>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

#include "board_lists.hpp"
#include "board_summary.hpp"
#include "movement.hpp"
#include "position.hpp"
#include "reports.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

void move(std::set<std::string>& unfinished, Flow flow, const std::string& item) {
  is_out(flow) ? (void)unfinished.erase(item) : (void)unfinished.insert(item);
}

/// What moved between two days, as the log tells it; it must be what the tables tell.
void add_movement(Position& position, const Context& context, const Selection& selection) {
  const auto since = *selection.since;
  std::set<std::string> opening_in_log;
  std::set<std::string> closing_in_log;
  std::map<Flow, Figure> flows;
  for_each_flow(context, {}, domain::Date::min(), context.as_of,
                [&](domain::Date day, Flow flow, const std::string& item) {
                  move(closing_in_log, flow, item);
                  if (day <= since) move(opening_in_log, flow, item);
                  if (day > since) flows[flow].add(selection.detail, item);
                });
  const auto opening = unfinished_actions(context, since);
  require_as_in_log(since, opening, opening_in_log);
  const auto closing = unfinished_actions(context, context.as_of);
  require_as_in_log(context.as_of, closing, closing_in_log);
  const auto of_all = [&](const std::set<std::string>& items) {
    Figure figure;
    for (const auto& item : items)
      figure.add(selection.detail, item);
    return figure;
  };
  position.movement("opening", of_all(opening));
  for (const auto& entry : domain::codes_of<Flow>)
    position.movement(entry.code, flows[entry.value]);
  position.movement("closing", of_all(closing));
}

/// The reviews that were escalated and the risks that are open, where there are any.
void add_reviews_and_risks(Position& position, const Context& context, bool detail) {
  Figures<domain::EscalationLevel> reviews;
  for (const auto& each : escalated_reviews(context, {}))
    reviews[each.escalated.to].add(detail, each.case_reference);
  for (const auto& [level, figure] : reviews)
    position.escalated_reviews(level, figure);
  Figures<domain::Likelihood> risks;
  const auto open = open_risks_in(context, {});
  for (const auto& each : open) {
    const auto item = domain::entry_item(domain::RiskRaised::letter, each.raised.number);
    risks[each.raised.likelihood].add(detail, domain::item_id(each.case_reference, item));
  }
  if (!open.empty()) position.risks(risks, std::ssize(open));
}

std::vector<PaperFigure> position_of(const Context& context, const Selection& selection,
                                     const CaseFigures& cases, const ActionFigures& actions) {
  Position position(context.policy, selection.detail);
  position.referrals(cases);
  position.reviews(cases);
  position.overdue(cases, actions);
  position.actions(actions);
  position.colours(actions);
  position.agencies(actions);
  if (selection.since) add_movement(position, context, selection);
  position.early_warning(cases, actions);
  position.extensions(actions, extensions_granted(context, selection));
  position.ratification(actions);
  position.barriers(actions);
  for (const auto& level : domain::codes_of<domain::EscalationLevel>)
    position.escalated_to(level.value, actions);
  add_reviews_and_risks(position, context, selection.detail);
  if (const auto impact = count_impact(context, selection.detail)) position.impact(*impact);
  position.progress(cases);
  position.themes(count_themes(context));
  return position.finish();
}

void require_sense(const Context& context, const Selection& selection) {
  if (!selection.since || *selection.since <= context.as_of) return;
  refuse_later_than_report("report board", "--since");
}

Report board(const Context& context, const Selection& selection) {
  require_sense(context, selection);
  // All is counted before a line is written: a paper that does not balance is not begun.
  const auto cases = count_cases(context, selection.detail);
  const auto actions = count_actions(context, selection.detail);
  auto report =
      report_of(context, table_of<PaperFigure>("board", figure_fields(selection.detail),
                                               position_of(context, selection, cases, actions)));
  const auto title = selection.since
                         ? Message{"title.board-since", {argument("since", *selection.since)}}
                         : Message{"title.board"};
  report.heading = [titles = title_block(context, title), context, since = selection.since, cases,
                    actions] {
    auto all = titles();
    all.emplace_back();
    all.push_back(board_summary(context, since, cases, actions));
    return all;
  };
  report.appendices = board_lists(context, selection);
  report.notes =
      lines({{.key = "note.outside"}, {.key = "note.unfinished"}, rag_rule(context.policy)});
  return report;
}

}  // namespace

Entry describe_board() {
  using enum Filter;
  return {.name = "board", .choices = {since, detail}, .make = board};
}

}  // namespace susr::report
