// SPDX-License-Identifier: MIT
#include "susr/domain/case_state.hpp"

#include <algorithm>
#include <utility>

#include "susr/domain/entries.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

/// How far a text is the one that is meant.
enum class Spelling { different, alike, same };

Spelling spelling_of(std::string_view text, std::string_view wanted) {
  if (text == wanted) return Spelling::same;
  return support::equal_but_for_case(text, wanted) ? Spelling::alike : Spelling::different;
}

/// The one that is spelled as is wanted, or else the only one that is spelled alike; null if there
/// is none.
template <class Item, class SpellingOf>
const Item* only_one_meant(const std::vector<Item>& items, const SpellingOf& spelling) {
  const auto same = std::ranges::find_if(
      items, [&](const Item& each) { return spelling(each) == Spelling::same; });
  if (same != items.end()) return &*same;
  const auto is_alike = [&](const Item& each) { return spelling(each) == Spelling::alike; };
  if (std::ranges::count_if(items, is_alike) != 1) return nullptr;
  return &*std::ranges::find_if(items, is_alike);
}

std::optional<PartialDate> from(std::optional<PartialDate> date, Date not_before) {
  return date && date->last_day() >= not_before ? date : std::nullopt;
}

}  // namespace

Stage stage_of(const Standing& standing) {
  if (standing.learning_source) return Stage::learning_source;
  if (!standing.in_force) {
    const bool awaits_chair = standing.decision && !standing.decision->sign_off;
    return awaits_chair ? Stage::sign_off : Stage::decision;
  }
  const auto since = standing.in_force->since.last_day();
  const auto reached = [&](Milestone milestone) {
    return reached_on(standing, milestone, since).has_value();
  };
  switch (standing.in_force->outcome) {
    case Outcome::no_review:
      return Stage::no_review;
    case Outcome::mapf:
      return reached(Milestone::mapf_complete) ? Stage::closed : Stage::mapf;
    case Outcome::susr:
      break;
  }
  if (reached(Milestone::progress_report)) return Stage::closed;
  const bool complete = reached(Milestone::published) || reached(Milestone::susr_complete);
  return complete ? Stage::follow_up : Stage::review;
}

const Pause* open_pause(const Standing& standing) {
  const auto& pauses = standing.pauses;
  return pauses.empty() || pauses.back().until ? nullptr : &pauses.back();
}

Pause* open_pause(Standing& standing) {
  return open_pause(std::as_const(standing)) == nullptr ? nullptr : &standing.pauses.back();
}

std::optional<PartialDate> reached_on(const Standing& standing, Milestone milestone,
                                      Date not_before) {
  switch (milestone) {
    case Milestone::crg_referral:
      if (standing.learning_source) return std::nullopt;
      if (standing.referral.referral_day == ReferralDay::unknown) return std::nullopt;
      return from(standing.referred_on, not_before);
    case Milestone::decision:
      if (!standing.decision) return std::nullopt;
      return from(standing.decision->on, not_before);
    case Milestone::chair_sign_off:
      if (!standing.decision || !standing.decision->sign_off) return std::nullopt;
      return from(standing.decision->sign_off->on, not_before);
    default:
      break;
  }
  const auto found = std::ranges::find_if(standing.milestones, [&](const auto& reached) {
    return reached.milestone == milestone && reached.on.last_day() >= not_before;
  });
  if (found == standing.milestones.end()) return std::nullopt;
  return found->on;
}

ActionStatus status_of(const Action& action) {
  if (action.stepped_down) return ActionStatus::stepped_down;
  if (action.ratified) return ActionStatus::ratified;
  const auto done = [](const Leg& leg) {
    return leg.status == LegStatus::completed || leg.status == LegStatus::not_relevant;
  };
  const auto begun = [](const Leg& leg) { return leg.status != LegStatus::open; };
  if (std::ranges::all_of(action.legs, done)) return ActionStatus::completed;
  return std::ranges::any_of(action.legs, begun) ? ActionStatus::in_progress : ActionStatus::open;
}

bool is_by_one_account(const Action& action, const Leg& leg) {
  return action.ratified && leg.completed_by &&
         leg.completed_by->account == action.ratified->by.account;
}

bool is_by_one_account(const Action& action) {
  return std::ranges::any_of(action.legs,
                             [&](const Leg& leg) { return is_by_one_account(action, leg); });
}

RecommendationStatus status_of(const Recommendation& recommendation, const CaseState& state) {
  auto status = RecommendationStatus::without_action;
  for (const auto& action : state.actions) {
    if (action.assigned.recommendation != recommendation.made.number) continue;
    if (finish_of(action) == Finish::unfinished) return RecommendationStatus::open;
    status = RecommendationStatus::closed;
  }
  return status;
}

const Recommendation* find_recommendation(const CaseState& state, std::string_view number) {
  const auto found = std::ranges::find_if(
      state.recommendations, [&](const auto& each) { return each.made.number == number; });
  return found == state.recommendations.end() ? nullptr : &*found;
}

const Recommendation* recommendation_meant_by(const CaseState& state, std::string_view number) {
  return only_one_meant(state.recommendations, [&](const Recommendation& each) {
    return spelling_of(each.made.number, number);
  });
}

const Leg* leg_meant_by(const Action& action, const Lead& lead) {
  return only_one_meant(action.legs, [&](const Leg& leg) {
    return std::min(spelling_of(leg.lead.agency, lead.agency),
                    spelling_of(leg.lead.area, lead.area));
  });
}

std::string item_meant_by(const CaseState& state, std::string_view item) {
  if (const auto number = action_number(item)) return action_item(*number);
  if (const auto number = recommendation_number(item)) {
    const auto* found = recommendation_meant_by(state, *number);
    if (found != nullptr) return recommendation_item(found->made.number);
  }
  for (const char letter : {Challenged::letter, FindingRecorded::letter, RiskRaised::letter}) {
    if (const auto number = entry_number(letter, item)) return entry_item(letter, *number);
  }
  return std::string(item);
}

const Action* find_action(const CaseState& state, int number) {
  const auto found = std::ranges::find_if(
      state.actions, [&](const auto& each) { return each.assigned.number == number; });
  return found == state.actions.end() ? nullptr : &*found;
}

}  // namespace susr::domain
