// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// The criteria of a case: those of the decision in force, else of the referral.
const domain::Criteria& criteria_of(const domain::Standing& standing);

/// Whether a day, or all that is known of it, lies between --from and --to.
bool is_between(const Selection& selection, const domain::PartialDate& day);
bool is_between(const Selection& selection, std::optional<domain::Date> day);

/// What a selection holds of a record: the cases by their reference, criteria and outcome, and of
/// their actions what agency, area, theme, status and colour say besides. Days are for the report.
class Selected {
 public:
  Selected(const Context& context, const Selection& selection);

  [[nodiscard]] bool holds(const domain::Standing& standing) const;
  [[nodiscard]] bool holds_case(const std::string& reference) const;
  [[nodiscard]] bool holds(const storage::LegDetail& leg) const;

 private:
  [[nodiscard]] bool has_theme(const storage::LegDetail& leg) const;

  Context source_;
  Selection selection_;
  std::optional<std::set<std::string>> cases_;  // if criteria or outcomes narrow them
  std::optional<std::set<std::pair<std::string, std::string>>> with_theme_;  // case, item
};

/// What of the selection is about cases: reference, criteria and outcome.
Selection cases_of(const Selection& selection);

/// Every case that is selected and no learning context, as it stood.
void for_each_case(const Context& context, const Selection& selection,
                   const std::function<void(const domain::Standing&)>& take);

/// Every leg that is selected.
void for_each_selected_leg(const Context& context, const Selection& selection,
                           const storage::TakeLeg& take);

/// An action as it stood: its legs, of which there is at least one.
template <class Leg>
struct ActionOf {
  std::vector<Leg> legs;

  /// What is the action's, and the same in each of its legs.
  [[nodiscard]] const Leg& action() const {
    return legs.front();
  }
};
using ActionView = ActionOf<storage::LegDetail>;
using ActionBrief = ActionOf<storage::LegSummary>;

/// Every action of which a leg is selected, with all its legs; of these, those that the filter
/// lets through. Throws `store` if what the tables say of an action contradicts itself.
void for_each_action(const Context& context, const Selection& selection,
                     const std::function<void(const ActionView&)>& take,
                     storage::ActionFilter filter = {});

/// Every action, in brief. It throws as `for_each_action` does.
void for_each_action_in_brief(const Context& context,
                              const std::function<void(const ActionBrief&)>& take);

/// Throws `store` if what the tables say of an action contradicts itself.
template <class Leg>
void require_agreement(const ActionOf<Leg>& action);

/// Throws `store`: what the tables say of an action contradicts itself.
[[noreturn]] void refuse_contradiction(const std::string& item);

/// What an action stems from, if anything: `R17.1`, `F2`.
std::vector<std::string> items_behind(const storage::LegDetail& leg);

/// `CV-2026-003/A5`.
std::string id_of(const storage::LegSummary& leg);
Cell item_of_leg(const storage::LegSummary& leg);
/// `SWP@Cardiff, UHB`: who leads it.
std::function<table::Leads(const ActionView&)> leads_of(const Context& context);
/// The last day on which a leg was completed; nothing if none was.
std::optional<domain::Date> completed_on(const ActionView& action);

/// The colour of the worst leg.
template <class Leg>
domain::Rag rag_of(const ActionOf<Leg>& action, const Context& context) {
  auto worst = domain::Rag::grey;
  for (const auto& leg : action.legs)
    worst = std::min(worst, domain::rag_of(leg.clock, context.policy, context.as_of));
  return worst;
}

template <class Leg>
domain::Finish finish_of(const ActionOf<Leg>& action) {
  const bool none_relevant = std::ranges::all_of(action.legs, [](const Leg& leg) {
    return leg.clock.leg_status == domain::LegStatus::not_relevant;
  });
  return domain::finish_of(action.action().clock, none_relevant);
}

/// Whether one of its legs was completed from the account that ratified it.
template <class Leg>
bool is_by_one_account(const ActionOf<Leg>& action) {
  return std::ranges::any_of(action.legs, &Leg::by_one_account);
}

template <class Leg>
bool is_overdue(const ActionOf<Leg>& action, domain::Date as_of) {
  return std::ranges::any_of(action.legs,
                             [&](const Leg& leg) { return domain::is_overdue(leg.clock, as_of); });
}

/// By how many days it is overdue; nothing if it is not.
template <class Leg>
std::optional<int> days_overdue(const ActionOf<Leg>& action, domain::Date as_of) {
  if (!is_overdue(action, as_of)) return std::nullopt;
  return domain::days_overdue(action.action().clock.due_on, as_of);
}

/// Whether something is left to do: it is neither completed nor ended otherwise.
template <class Leg>
bool is_open(const ActionOf<Leg>& action) {
  const auto status = action.action().clock.action_status;
  return status == domain::ActionStatus::open || status == domain::ActionStatus::in_progress;
}

}  // namespace susr::report
