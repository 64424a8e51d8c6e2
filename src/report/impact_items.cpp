// SPDX-License-Identifier: MIT
#include "impact_items.hpp"

#include <algorithm>

#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"

#include "common.hpp"

namespace susr::report {

namespace {

using domain::ImpactAssessed;
using Assessments = std::vector<domain::EntryOf<ImpactAssessed>>;
/// A case, and an action or a recommendation of it.
using Id = std::pair<std::string, std::string>;

/// Every assessment, by what it is of, in order of time.
std::map<Id, Assessments> all_assessments(const Context& context) {
  std::map<Id, Assessments> all;
  storage::for_each_entry<ImpactAssessed>(
      context.store, context.as_of,
      [&](const std::string& reference, const ImpactAssessed& assessed,
          const domain::PartialDate& on) {
        all[{reference, assessed.item}].push_back({assessed, on});
      });
  return all;
}

/// Puts items together from the assessments, the recommendations and the actions.
class Items {
 public:
  Items(const Context& context, const Selection& selection, std::map<Id, Assessments> assessments)
      : source_(context), selection_(selection), assessments_(std::move(assessments)) {
    storage::for_each_recommendation(
        context.store, context.as_of,
        [&](const std::string& reference, const domain::Recommendation& each) {
          const Id id{reference, domain::recommendation_item(each.made.number)};
          recommendations_.emplace(id, each.made);
          in_order_.push_back(id);
        });
  }

  void take_all(const std::function<void(const ImpactItem&)>& take) const {
    using domain::ActionStatus;
    const auto look = [&](const ActionView& action) {
      const auto item = item_of(action);
      const auto finish = finish_of(action);
      const bool counts = finish == domain::Finish::ratified ||
                          (finish == domain::Finish::completed && item.standing.latest);
      if (counts) take(item);
    };
    for_each_action(source_, selection_, look,
                    {.statuses = {ActionStatus::completed, ActionStatus::ratified}});
    take_recommendations(take);
  }

 private:
  void take_recommendations(const std::function<void(const ImpactItem&)>& take) const {
    const bool of_actions = selection_.agency || selection_.area || !selection_.statuses.empty() ||
                            !selection_.colours.empty();
    if (of_actions) return;
    const Selected selected(source_, selection_);
    for (const auto& id : in_order_) {
      const auto found = assessments_.find(id);
      const auto& made = recommendations_.at(id);
      const bool has_theme = !selection_.theme ||
                             std::ranges::find(made.themes, *selection_.theme) != made.themes.end();
      if (found == assessments_.end() || !has_theme || !selected.holds_case(id.first)) continue;
      take(item_of(id, made, found->second));
    }
  }

  [[nodiscard]] const Assessments& assessments_of(const Id& id) const {
    static const Assessments none;
    const auto found = assessments_.find(id);
    return found == assessments_.end() ? none : found->second;
  }

  [[nodiscard]] ImpactItem item_of(const ActionView& action) const {
    const auto& leg = action.action();
    ImpactItem item{.case_reference = leg.case_reference,
                    .item = domain::action_item(leg.number),
                    .title = title_of(leg),
                    .plain_title = leg.title,
                    .action = &action,
                    .recommendation = leg.texts[&domain::ActionAssigned::recommendation]};
    const Id from{item.case_reference, domain::recommendation_item(item.recommendation)};
    const auto found = recommendations_.find(from);
    if (found != recommendations_.end()) item.themes = found->second.themes;
    for (const auto& theme : leg.themes) {
      if (std::ranges::find(item.themes, theme) == item.themes.end()) item.themes.push_back(theme);
    }
    item.record.completed_on = completed_on(action);
    if (leg.ratified) item.record.ratified_on = leg.ratified->meeting_on;
    item.record.assessments = assessments_of({item.case_reference, item.item});
    if (!item.recommendation.empty()) item.record.of_recommendation = assessments_of(from);
    item.standing = domain::impact_of(item.record, source_.policy, source_.as_of);
    return item;
  }

  [[nodiscard]] ImpactItem item_of(const Id& id, const domain::Recommended& made,
                                   const Assessments& assessments) const {
    ImpactItem item{.case_reference = id.first,
                    .item = id.second,
                    .title = text_of(made),
                    .plain_title = made.text,
                    .recommendation = made.number,
                    .themes = made.themes};
    item.record.assessments = assessments;
    item.standing = domain::impact_of(item.record, source_.policy, source_.as_of);
    return item;
  }

  Context source_;
  Selection selection_;
  std::map<Id, Assessments> assessments_;
  std::map<Id, domain::Recommended> recommendations_;
  std::vector<Id> in_order_;
};

}  // namespace

bool follows_impact_up(const Context& context) {
  return context.policy.learning.impact_review.has_value() || !all_assessments(context).empty();
}

void for_each_impact_item(const Context& context, const Selection& selection,
                          const std::function<void(const ImpactItem&)>& take) {
  Items(context, selection, all_assessments(context)).take_all(take);
}

void for_each_awaited_impact(const Context& context, const Selection& selection,
                             const std::function<void(const ImpactItem&)>& take) {
  auto assessments = all_assessments(context);
  const auto sets_a_day = [](const auto& entry) {
    return entry.second.back().body.next_on.has_value();
  };
  const bool can_be_awaited = context.policy.learning.impact_review.has_value() ||
                              std::ranges::any_of(assessments, sets_a_day);
  if (!can_be_awaited) return;
  Items(context, selection, std::move(assessments)).take_all([&](const ImpactItem& item) {
    if (item.standing.due) take(item);
  });
}

}  // namespace susr::report
