// SPDX-License-Identifier: MIT
#include "board_summary.hpp"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "position.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

/// Over all time limits.
Share sum_of(const Shares<std::string>& shares) {
  Share sum;
  for (const auto& [limit, share] : shares) {
    sum.part.n += share.part.n;
    sum.of += share.of;
  }
  return sum;
}

/// How many of what there is.
table::Argument part_of(std::string_view name, std::string key, std::int64_t part,
                        std::int64_t of) {
  return {name, Message{std::move(key), {argument("part", part), argument("n", of)}}};
}

/// How many.
Message count_of(std::string key, std::int64_t n) {
  return {std::move(key), {argument("n", n)}};
}

std::vector<table::Argument> overdue(const CaseFigures& cases, const ActionFigures& actions) {
  const auto milestones = sum_of(cases.overdue);
  return {part_of("actions", "board.actions-of", actions.overdue.n, actions.open),
          part_of("milestones", "board.milestones-of", milestones.part.n, milestones.of)};
}

Message overdue_then(const Context& context, domain::Date since) {
  const Context then{.store = context.store,
                     .policy = context.policy,
                     .as_of = since,
                     .known_on = context.known_on};
  Message sentence{"board.overdue-since",
                   overdue(count_cases(then, false), count_actions(then, false))};
  sentence.arguments.push_back(argument("since", since));
  return sentence;
}

Message longest_overdue(const ActionFigures& actions) {
  if (actions.overdue.n == 0) return {"board.no-longest", {}};
  return {"board.longest",
          {argument("item", actions.longest_overdue_item), argument("n", actions.longest_overdue)}};
}

Message to_decide(const Context& context, const CaseFigures& cases, const ActionFigures& actions) {
  std::int64_t escalated = 0;
  for (const auto& [level, figure] : actions.escalated)
    escalated += figure.n;
  const std::vector all{
      count_of("board.to-ratify", actions.awaiting_ratification.n),
      count_of("board.referrals-to-decide", figure_of(cases.outcomes, "awaiting-decision").n),
      count_of("board.to-sign-off", figure_of(cases.outcomes, "awaiting-sign-off").n),
      count_of("board.escalated", escalated),
      count_of("board.escalated-reviews", std::ssize(escalated_reviews(context, {})))};
  std::vector<Message> some;
  for (const auto& each : all) {
    if (std::get<std::int64_t>(each.arguments.front().value) > 0) some.push_back(each);
  }
  if (some.empty()) return {"board.nothing-to-decide", {}};
  return {"board.to-decide", {{"what", list_cell(some)}}};
}

Message soon_due(const Context& context, const CaseFigures& cases, const ActionFigures& actions) {
  return {"board.soon-due",
          {{"actions", count_of("board.actions-due", actions.soon_due.n)},
           {"milestones", count_of("board.milestones-due", sum_of(cases.soon_due).part.n)},
           {"days", table::Days{context.policy.due_soon_days}}}};
}

}  // namespace

Line board_summary(const Context& context, std::optional<domain::Date> since,
                   const CaseFigures& cases, const ActionFigures& actions) {
  return {{"board.overdue", overdue(cases, actions)},
          since ? overdue_then(context, *since) : longest_overdue(actions),
          to_decide(context, cases, actions),
          soon_due(context, cases, actions)};
}

}  // namespace susr::report
