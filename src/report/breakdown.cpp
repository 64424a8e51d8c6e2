// SPDX-License-Identifier: MIT
#include "susr/report/breakdown.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/storage/disseminations.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"

#include "board_figures.hpp"
#include "recommendation_counts.hpp"

namespace susr::report {

namespace {

using domain::code;

/// Counts into groups that are known beforehand.
class BreakdownCounter {
 public:
  BreakdownCounter(std::string section, std::string measure, const std::vector<std::string>& groups)
      : breakdown_{.section = std::move(section), .measure = std::move(measure)} {
    for (const auto& group : groups)
      breakdown_.groups.emplace_back(group, 0);
  }

  /// What is in no group that is known is in the last.
  void add(std::string_view group, std::int64_t count = 1) {
    const auto named = [&](const auto& each) { return each.first == group; };
    auto found = std::ranges::find_if(breakdown_.groups, named);
    if (found == breakdown_.groups.end()) --found;
    found->second += count;
  }

  [[nodiscard]] const Breakdown& breakdown() const {
    return breakdown_;
  }

 private:
  Breakdown breakdown_;
};

/// The agencies of the policy, and one group for all others: those that the record names would
/// tell of it.
std::vector<std::string> agency_groups(const domain::Policy& policy) {
  std::vector<std::string> groups;
  for (const auto& agency : policy.agencies)
    groups.push_back(agency.code);
  groups.emplace_back("other-agencies");
  return groups;
}

/// Where a review stands: what tells an SUSR from a MAPF is in the breakdown by outcome.
std::string_view stage_of_review(const domain::Standing& standing) {
  const auto stage = domain::stage_of(standing);
  const bool ended = stage == domain::Stage::follow_up || stage == domain::Stage::closed;
  return ended ? code(stage) : "under-way";
}

void add_cases(const Context& context, std::vector<Breakdown>& all) {
  BreakdownCounter outcomes(
      "referrals", "outcome",
      {"susr", "mapf", "no-review", "awaiting-decision", "awaiting-sign-off"});
  for (const auto& [outcome, figure] : count_cases(context, false).outcomes)
    outcomes.add(outcome, figure.n);
  BreakdownCounter reviews("reviews", "stage", {"under-way", "follow-up", "closed"});
  BreakdownCounter sources("learning-sources", "kind", domain::all_codes<domain::LearningKind>());
  storage::for_each_standing(
      context.store, context.as_of, std::nullopt, [&](const domain::Standing& standing) {
        if (standing.learning_source) sources.add(code(standing.learning_source->type));
        const bool is_review =
            standing.in_force && standing.in_force->outcome != domain::Outcome::no_review;
        if (is_review && !standing.learning_source) reviews.add(stage_of_review(standing));
      });
  all.push_back(outcomes.breakdown());
  all.push_back(reviews.breakdown());
  all.back().whole = Whole{"referrals", "outcome", {"susr", "mapf"}};
  all.push_back(sources.breakdown());
}

void add_actions(const Context& context, std::vector<Breakdown>& all) {
  auto statuses = domain::all_codes<domain::ActionStatus>();
  statuses.emplace_back(code(domain::Finish::not_relevant));
  BreakdownCounter actions("actions", "status", statuses);
  BreakdownCounter legs("legs", "agency", agency_groups(context.policy));
  for_each_action(context, {}, [&](const ActionView& action) {
    const bool relevant = finish_of(action) != domain::Finish::not_relevant;
    actions.add(relevant ? code(action.action().clock.action_status)
                         : code(domain::Finish::not_relevant));
    for (const auto& leg : action.legs)
      legs.add(leg.lead.agency);
  });
  all.push_back(actions.breakdown());
  all.push_back(legs.breakdown());
}

void add_recommendations(const Context& context, std::vector<Breakdown>& all) {
  const auto counts = count_by_recommendation(context, std::nullopt);
  BreakdownCounter levels("recommendations", "level", domain::all_codes<domain::Level>());
  BreakdownCounter statuses("recommendations", "status",
                            domain::all_codes<domain::RecommendationStatus>());
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        const auto its = counts.find({reference, each.made.number});
        levels.add(code(each.made.level));
        statuses.add(code(its == counts.end() ? domain::RecommendationStatus::without_action
                                              : its->second.status()));
      });
  all.push_back(levels.breakdown());
  all.push_back(statuses.breakdown());
}

void add_disseminations(const Context& context, std::vector<Breakdown>& all) {
  BreakdownCounter methods("disseminations", "method", domain::all_codes<domain::Method>());
  BreakdownCounter agencies("disseminations", "agency", agency_groups(context.policy));
  // An occasion of several cases counts once, for each agency that shared the learning on it.
  std::set<std::pair<std::string, std::string>> occasions;
  storage::for_each_dissemination(
      context.store, context.as_of,
      [&](const std::string& /*reference*/, const domain::Dissemination& each) {
        const auto& shared = each.shared;
        const bool counted =
            !shared.occasion.empty() && !occasions.emplace(shared.occasion, shared.agency).second;
        if (counted) return;
        methods.add(code(shared.method));
        agencies.add(shared.agency);
      });
  all.push_back(methods.breakdown());
  all.push_back(agencies.breakdown());
}

}  // namespace

std::vector<Breakdown> breakdowns(const Context& context) {
  std::vector<Breakdown> all;
  add_cases(context, all);
  add_actions(context, all);
  add_recommendations(context, all);
  add_disseminations(context, all);
  return all;
}

}  // namespace susr::report
