// SPDX-License-Identifier: MIT
// The paper for the Strategy Group, over one board or all: what recurs, how it moves, and what was
// recommended to Wales and the UK.

#include <utility>

#include "meeting_lists.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::EscalationLevel;
using domain::RecommendationStatus;

constexpr Counts concerns_wales = is_any_of<domain::Recommended, domain::ImpactAssessed>;

/// Recommendations to Wales and the UK of which something is left to do.
MeetingList national_recommendations(const Context& context) {
  return {
      Part::to_decide, "national-outstanding", [context] {
        Selection outstanding;
        for (const auto status : {RecommendationStatus::without_action, RecommendationStatus::open})
          outstanding.statuses.emplace(domain::code(status));
        return rows_with(recommendations_table(context, outstanding), "level",
                         {domain::code(domain::Level::national), domain::code(domain::Level::uk)});
      }};
}

/// Recommendations that were made before; those since --since, if it is given.
MeetingList repeats(const Context& context, const Selection& selection) {
  return {Part::recurring, "repeated", [context, since = selection.since] {
            Selection later;
            if (since) later.from = *since + std::chrono::days{1};
            return repeated_table(context, later);
          }};
}

MeetingList two_years(const Context& context) {
  return {Part::for_information, "trend", [context] {
            using std::chrono::year_month_day;
            const year_month_day day{context.as_of};
            const auto from = domain::Date{
                year_month_day{(day.year() - std::chrono::years{2}) / day.month() / 1}};
            return trend_table(context, {.from = from, .every = Period::quarter});
          }};
}

Report strategy_group(const Context& context, const Selection& selection) {
  constexpr auto level = EscalationLevel::national;
  std::vector<MeetingList> lists{national_recommendations(context),
                                 escalated_actions(context, Part::to_decide, level),
                                 escalated_reviews(context, Part::to_decide, level)};
  if (selection.since) lists.push_back(changes_since(context, *selection.since, concerns_wales));
  lists.push_back(late_milestones(context));
  lists.push_back(repeats(context, selection));
  lists.push_back(board_list(context, selection, Part::recurring, "recurring-themes"));
  lists.push_back(open_challenges(context));
  lists.push_back(two_years(context));
  return meeting_paper(context, selection, "strategy-group", "title.strategy-group-since",
                       std::move(lists));
}

}  // namespace

Entry describe_strategy_group() {
  using enum Filter;
  return {.name = "strategy-group", .choices = {since, detail}, .make = strategy_group};
}

}  // namespace susr::report
