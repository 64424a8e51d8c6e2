// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/domain/deadline.hpp"
#include "susr/storage/standings.hpp"

#include "action_series.hpp"
#include "case_boards.hpp"
#include "group_columns.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// What is told of cases in a period, or at the end of it.
struct CaseCounts {
  std::int64_t overdue_milestones = 0;
  std::int64_t referrals = 0;
  std::int64_t reviews_begun = 0;
  std::int64_t published = 0;
};

/// A row: a period, and what happened in it.
struct TrendFigures {
  const Span* span = nullptr;
  Group group;
  const MeasureCounts* actions = nullptr;
  const CaseCounts* cases = nullptr;  ///< null where cases are not told apart as actions are
};

/// The figures of the cases of one board over the periods, or of all.
class CaseSeries {
 public:
  CaseSeries(const Context& context, const Selection& selection, const std::vector<Span>& spans)
      : context_(context), spans_(spans), of_cases_(cases_of(selection)) {
    if (!is_told(selection)) return;
    if (selection.by.contains(By::board)) boards_.emplace(context);
    add_events();
    for (std::size_t place = 0; place < spans.size(); ++place)
      add_position(place);
  }

  /// Those of the board, at the place of a period; null where none are told.
  [[nodiscard]] const CaseCounts* find(const std::string& board, std::size_t place) const {
    static constexpr CaseCounts none;
    if (counts_.empty()) return nullptr;
    const auto found = counts_.find(board);
    return found == counts_.end() ? &none : &found->second[place];
  }

 private:
  /// A case is of a board, and of no agency, area or theme of an action.
  static bool is_told(const Selection& selection) {
    return std::ranges::all_of(selection.by, [](By by) { return by == By::board; });
  }

  CaseCounts& at(const domain::Standing& standing, std::size_t place) {
    const auto& board = boards_ ? boards_->of(standing.reference) : no_board_;
    return counts_.try_emplace(board, spans_.size()).first->second[place];
  }

  /// What is told of the cases as at the end, by the period in which it happened.
  void add_events() {
    counts_.try_emplace(no_board_, spans_.size());
    for_each_case(context_, of_cases_, [&](const domain::Standing& standing) {
      const bool known = standing.referral.referral_day == domain::ReferralDay::known;
      if (known) add(standing, standing.referred_on, &CaseCounts::referrals);
      const auto& in_force = standing.in_force;
      if (in_force && in_force->outcome == domain::Outcome::susr)
        add(standing, in_force->since, &CaseCounts::reviews_begun);
      const auto published = domain::reached_on(standing, domain::Milestone::published);
      if (published) add(standing, *published, &CaseCounts::published);
    });
  }

  void add(const domain::Standing& standing, const domain::PartialDate& on,
           std::int64_t CaseCounts::* figure) {
    const auto place = place_of(spans_, on.last_day());
    if (place) ++(at(standing, *place).*figure);
  }

  /// How the record stood at the end of a period.
  void add_position(std::size_t place) {
    const auto day = spans_[place].last;
    const Context then{.store = context_.store,
                       .policy = context_.policy,
                       .as_of = day,
                       .known_on = context_.known_on};
    const Selected selected(then, of_cases_);
    storage::for_each_standing_that_may_await(
        context_.store, context_.policy, day, [&](const domain::Standing& standing) {
          if (standing.learning_source || !selected.holds(standing)) return;
          for (const auto& deadline : domain::deadlines(standing, context_.policy, day)) {
            if (deadline.status == domain::DeadlineStatus::overdue)
              ++at(standing, place).overdue_milestones;
          }
        });
  }

  const Context& context_;
  const std::vector<Span>& spans_;
  Selection of_cases_;
  std::string no_board_;  // of all boards
  std::optional<CaseBoards> boards_;
  std::map<std::string, std::vector<CaseCounts>> counts_;  // by board
};

/// A figure of actions, which is the sum of nothing else.
auto of_actions(Measure measure) {
  return [measure](const TrendFigures& each) { return each.actions->of(measure); };
}

/// A figure of cases; empty where they are not told.
auto of_cases(std::int64_t CaseCounts::* figure) {
  return [figure](const TrendFigures& each) {
    return each.cases == nullptr ? Cell{} : cell(each.cases->*figure);
  };
}

FieldList<TrendFigures> fields_of_trend(const Context& context, const Selection& selection) {
  using Each = const TrendFigures&;
  FieldList<TrendFigures> fields{
      {as_key(id_column("period")), [](Each each) { return each.span->name; }},
      {date_column("starts_on", Shown::in_data_only), [](Each each) { return each.span->first; }},
      {date_column("ends_on", Shown::in_data_only), [](Each each) { return each.span->last; }},
      {as_main(number_column("opened")), of_actions(Measure::opened)},
      {unless_zero(number_column("reopened")), of_actions(Measure::reopened)},
      {as_main(number_column("closed")), of_actions(Measure::closed)},
      {unless_zero(number_column("stepped_down")), of_actions(Measure::stepped_down)},
      {as_main(number_column("unfinished_at_end")), of_actions(Measure::unfinished)},
      {as_main(number_column("overdue_at_end")), of_actions(Measure::overdue)},
      {number_column("milestones_overdue_at_end"), of_cases(&CaseCounts::overdue_milestones)},
      {unless_zero(number_column("referrals")), of_cases(&CaseCounts::referrals)},
      {unless_zero(number_column("reviews_begun")), of_cases(&CaseCounts::reviews_begun)},
      {unless_zero(number_column("published")), of_cases(&CaseCounts::published)}};
  for (auto& field : group_fields(context, selection.by, true, &TrendFigures::group))
    fields.push_back(std::move(field));
  return fields;
}

template <class Take>
void take_trend(const Context& context, const Selection& selection, const Take& take) {
  const Selected selected(context, cases_of(selection));
  const auto spans = spans_of(context, selection, selected);
  const auto actions = action_series(context, selection, selected, spans);
  const CaseSeries cases(context, selection, spans);
  for (const auto& [group, figures] : actions) {
    for (std::size_t place = 0; place < spans.size(); ++place)
      take({&spans[place], group, &figures[place], cases.find(group.board, place)});
  }
}

Report trend(const Context& context, const Selection& selection) {
  auto report = report_of(context, trend_table(context, selection), selection.case_reference);
  report.notes = lines({{.key = "note.trend"}});
  return report;
}

}  // namespace

Table trend_table(const Context& context, const Selection& selection) {
  auto table = table_of<TrendFigures>(
      "trend", fields_of_trend(context, selection),
      [context, selection](const auto& take) { take_trend(context, selection, take); });
  using enum table::ChartKind;
  if (selection.by.empty()) {
    table.charts = {
        table::chart(lines, "period", {"unfinished_at_end", "overdue_at_end"}, "chart.trend")};
  } else {
    table.charts = {table::chart(lines, "period", {"opened"}, "chart.trend-opened"),
                    table::chart(lines, "period", {"overdue_at_end"}, "chart.trend-overdue")};
  }
  return table;
}

Entry describe_trend() {
  using enum Filter;
  return {.name = "trend",
          .choices = {case_reference, criteria, outcome, from, to, every, by},
          .make = trend};
}

}  // namespace susr::report
