// SPDX-License-Identifier: MIT
#include "recommendation_counts.hpp"

#include "susr/domain/overdue.hpp"

namespace susr::report {

using domain::ActionStatus;
using domain::RecommendationStatus;

void RecommendationCounts::add(const ActionView& action, domain::Date as_of) {
  ++all;
  ++statuses[action.action().clock.action_status];
  if (is_overdue(action, as_of)) ++overdue;
  if (finish_of(action) == domain::Finish::unfinished) ++unfinished;
}

int RecommendationCounts::of(ActionStatus status) const {
  const auto found = statuses.find(status);
  return found == statuses.end() ? 0 : found->second;
}

RecommendationStatus RecommendationCounts::status() const {
  if (all == 0) return RecommendationStatus::without_action;
  return unfinished > 0 ? RecommendationStatus::open : RecommendationStatus::closed;
}

CountsByRecommendation count_by_recommendation(const Context& context,
                                               const std::optional<std::string>& only_case) {
  CountsByRecommendation counts;
  for_each_action(context, {.case_reference = only_case}, [&](const ActionView& action) {
    const auto& leg = action.action();
    counts[{leg.case_reference, leg.texts[&domain::ActionAssigned::recommendation]}].add(
        action, context.as_of);
  });
  return counts;
}

}  // namespace susr::report
