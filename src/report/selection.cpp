// SPDX-License-Identifier: MIT
#include "selection.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"
#include "susr/storage/versions.hpp"
#include "susr/support/error.hpp"

#include "learned.hpp"
#include "names.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::LegStatus;
using domain::Standing;
using storage::LegDetail;

bool meets(const Standing& standing, const Selection& selection) {
  const auto& [in_force, outcomes] = std::tie(standing.in_force, selection.outcomes);
  const bool has_outcome = in_force && outcomes.contains(in_force->outcome);
  if (!outcomes.empty() && !has_outcome) return false;
  const auto meets_it = [&](domain::Criterion each) {
    return criteria_of(standing).contains(each);
  };
  return selection.criteria.empty() || std::ranges::any_of(selection.criteria, meets_it);
}

std::set<std::string> cases_that_meet(const Context& context, const Selection& selection) {
  std::set<std::string> references;
  storage::for_each_standing(context.store, context.as_of, selection.case_reference,
                             [&](const Standing& standing) {
                               if (meets(standing, selection)) {
                                 references.insert(standing.reference);
                               }
                             });
  return references;
}

bool has(const std::vector<std::string>& themes, const std::string& theme) {
  return std::ranges::find(themes, theme) != themes.end();
}

/// What has a theme, but for actions: recommendations, findings, and learning sources, which have
/// no item.
std::set<std::pair<std::string, std::string>> items_with(const Context& context,
                                                         const std::string& theme) {
  std::set<std::pair<std::string, std::string>> found;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        if (!has(each.made.themes, theme)) return;
        found.emplace(reference, domain::recommendation_item(each.made.number));
      });
  storage::for_each_entry<domain::FindingRecorded>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::FindingRecorded& each,
          const domain::PartialDate& /*on*/) {
        if (has(each.themes, theme))
          found.emplace(reference, domain::entry_item(each.letter, each.number));
      });
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const Standing& standing) {
                               const auto& source = standing.learning_source;
                               if (source && has(source->themes, theme))
                                 found.emplace(standing.reference, std::string{});
                             });
  return found;
}

bool agrees(const storage::LegSummary& leg, ActionStatus status) {
  const bool completed = leg.clock.leg_status == LegStatus::completed;
  return leg.clock.action_status == status && leg.completed_on.has_value() == completed;
}

bool agrees(const LegDetail& leg, ActionStatus status) {
  return agrees(static_cast<const storage::LegSummary&>(leg), status) &&
         leg.barrier.has_value() == leg.barrier_since.has_value() &&
         leg.ratified.has_value() == (status == ActionStatus::ratified) &&
         leg.stepped_down.has_value() == (status == ActionStatus::stepped_down);
}

/// The actions with legs that can have a selected status; none where that can be any action.
std::set<ActionStatus> action_statuses_in(const Selection& selection) {
  std::set<ActionStatus> statuses;
  for (const auto& asked : selection.statuses) {
    const auto status = domain::from_code<ActionStatus>(asked);
    if (!status) return {};
    statuses.insert(*status);
  }
  return statuses;
}

/// Puts legs that come one after another together to actions.
template <class Leg>
class Actions {
 public:
  explicit Actions(const std::function<void(const ActionOf<Leg>&)>& take) : take_(take) {}

  void add(Leg leg) {
    auto& legs = action_.legs;
    const bool another = !legs.empty() && (leg.number != legs.front().number ||
                                           leg.case_reference != legs.front().case_reference);
    if (another) finish();
    legs.push_back(std::move(leg));
  }

  void finish() {
    if (action_.legs.empty()) return;
    require_agreement(action_);
    take_(action_);
    action_.legs.clear();
  }

 private:
  const std::function<void(const ActionOf<Leg>&)>& take_;
  ActionOf<Leg> action_;
};

}  // namespace

/// The state of an action follows from its legs, and from whether it was ratified or stepped down.
template <class Leg>
void require_agreement(const ActionOf<Leg>& action) {
  const auto status = action.action().clock.action_status;
  const auto is_done = [](const Leg& leg) {
    return leg.clock.leg_status == LegStatus::completed ||
           leg.clock.leg_status == LegStatus::not_relevant;
  };
  const bool all_done = std::ranges::all_of(action.legs, is_done);
  const bool legs_agree = status == ActionStatus::stepped_down || all_done != is_open(action);
  const auto is_so = [&](const Leg& leg) { return agrees(leg, status); };
  if (!legs_agree || !std::ranges::all_of(action.legs, is_so)) {
    refuse_contradiction(id_of(action.action()));
  }
}

template void require_agreement(const ActionOf<storage::DatedLeg>& action);

void refuse_contradiction(const std::string& item) {
  throw support::Error(support::ErrorKind::store,
                       {.what = catalogue::say("cannot.count", fmt::arg("item", item)),
                        .why = catalogue::say("absent.agreement"),
                        .hint = catalogue::say("absent.agreement.hint")});
}

const domain::Criteria& criteria_of(const Standing& standing) {
  return standing.in_force ? standing.in_force->criteria : standing.referral.criteria;
}

bool is_between(const Selection& selection, const domain::PartialDate& day) {
  return is_between(selection, day.last_day());
}

bool is_between(const Selection& selection, std::optional<domain::Date> day) {
  if (!selection.from && !selection.to) return true;
  if (!day) return false;
  return day >= selection.from.value_or(*day) && day <= selection.to.value_or(*day);
}

Selected::Selected(const Context& context, const Selection& selection)
    : source_(context), selection_(selection) {
  const bool narrows = !selection.criteria.empty() || !selection.outcomes.empty();
  if (narrows) cases_ = cases_that_meet(context, selection);
  if (selection.theme) with_theme_ = items_with(context, *selection.theme);
}

bool Selected::holds(const Standing& standing) const {
  return holds_case(standing.reference);
}

bool Selected::holds_case(const std::string& reference) const {
  if (selection_.case_reference && reference != *selection_.case_reference) return false;
  return !cases_ || cases_->contains(reference);
}

bool Selected::has_theme(const LegDetail& leg) const {
  if (!with_theme_ || has(leg.themes, *selection_.theme)) return true;
  auto items = items_behind(leg);
  items.emplace_back();  // the case, if it is a learning source
  return std::ranges::any_of(items, [&](const std::string& item) {
    return with_theme_->contains({leg.case_reference, item});
  });
}

bool Selected::holds(const LegDetail& leg) const {
  if (!holds_case(leg.case_reference) || !has_theme(leg)) return false;
  if (selection_.agency && leg.lead.agency != *selection_.agency) return false;
  const bool in_area =
      !selection_.area || leg.lead.area.empty() || leg.lead.area == *selection_.area;
  if (!in_area) return false;
  const auto& statuses = selection_.statuses;
  const auto has_status = [&](auto status) {
    return statuses.contains(std::string(domain::code(status)));
  };
  const bool irrelevant = leg.clock.leg_status == LegStatus::not_relevant;
  const bool asked_for = statuses.empty() || (irrelevant ? has_status(leg.clock.leg_status)
                                                         : has_status(leg.clock.action_status));
  if (!asked_for) return false;
  return selection_.colours.empty() ||
         selection_.colours.contains(domain::rag_of(leg.clock, source_.policy, source_.as_of));
}

Selection cases_of(const Selection& selection) {
  return {.case_reference = selection.case_reference,
          .criteria = selection.criteria,
          .outcomes = selection.outcomes};
}

void for_each_case(const Context& context, const Selection& selection,
                   const std::function<void(const Standing&)>& take) {
  const Selected selected(context, selection);
  storage::for_each_standing(context.store, context.as_of, selection.case_reference,
                             [&](const Standing& standing) {
                               if (!standing.learning_source && selected.holds(standing))
                                 take(standing);
                             });
}

void for_each_selected_leg(const Context& context, const Selection& selection,
                           const storage::TakeLeg& take) {
  const Selected selected(context, selection);
  storage::for_each_leg(context.store, context.as_of,
                        {.case_reference = selection.case_reference,
                         .agency = selection.agency,
                         .area = selection.area},
                        {.statuses = action_statuses_in(selection)}, [&](const LegDetail& leg) {
                          if (selected.holds(leg)) take(leg);
                        });
}

void for_each_action(const Context& context, const Selection& selection,
                     const std::function<void(const ActionView&)>& take,
                     storage::ActionFilter filter) {
  if (filter.statuses.empty()) filter.statuses = action_statuses_in(selection);
  const Selected selected(context, selection);
  const std::function take_selected = [&](const ActionView& action) {
    const auto holds = [&](const LegDetail& leg) { return selected.holds(leg); };
    if (std::ranges::any_of(action.legs, holds)) take(action);
  };
  Actions<LegDetail> actions(take_selected);
  storage::for_each_leg(context.store, context.as_of, {.case_reference = selection.case_reference},
                        filter, [&](const LegDetail& leg) { actions.add(leg); });
  actions.finish();
}

void for_each_action_in_brief(const Context& context,
                              const std::function<void(const ActionBrief&)>& take) {
  Actions<storage::LegSummary> actions(take);
  storage::for_each_leg_summary(context.store, context.as_of,
                                [&](storage::LegSummary leg) { actions.add(std::move(leg)); });
  actions.finish();
}

Cell item_of_leg(const storage::LegSummary& leg) {
  return domain::ItemId{leg.case_reference, domain::action_item(leg.number)};
}

std::vector<std::string> items_behind(const storage::LegDetail& leg) {
  std::vector<std::string> items;
  const auto& recommendation = leg.texts[&domain::ActionAssigned::recommendation];
  if (!recommendation.empty()) items.push_back(domain::recommendation_item(recommendation));
  const auto& finding = leg.texts[&domain::ActionAssigned::finding];
  if (!finding.empty()) items.push_back(finding_item(finding));
  return items;
}

std::string id_of(const storage::LegSummary& leg) {
  return domain::item_id(leg.case_reference, domain::action_item(leg.number));
}

std::function<table::Leads(const ActionView&)> leads_of(const Context& context) {
  return [&policy = context.policy](const ActionView& action) {
    std::vector<domain::Lead> leads;
    for (const auto& leg : action.legs)
      leads.push_back(leg.lead);
    return leads_in_both(policy, leads);
  };
}

std::optional<domain::Date> completed_on(const ActionView& action) {
  std::optional<domain::Date> last;
  for (const auto& leg : action.legs)
    last = std::max(last, leg.completed_on);
  return last;
}

}  // namespace susr::report
