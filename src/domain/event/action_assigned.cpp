// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_assigned.hpp"

#include <algorithm>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

namespace {

Action action_from(const ActionAssigned& assigned, const Event& event) {
  const auto day = event.effective_on();
  Action action{
      .assigned = assigned, .assigned_on = day, .due_on = assigned.due_on, .updated_on = day};
  for (const auto& lead : assigned.leads) {
    if (std::ranges::find(action.legs, lead, &Leg::lead) != action.legs.end()) {
      refuse_event(event, Rule::lead_named_twice, {{"lead", to_text(lead)}});
    }
    action.legs.push_back({.lead = lead});
  }
  return action;
}

}  // namespace

void ActionAssigned::apply(CaseState& state, const Event& event) const {
  if (leads.empty()) refuse_event(event, Rule::action_without_lead);
  if (due_on < event.effective_on()) {
    refuse_event(event, Rule::due_before_assignment, {{"due_on", to_text(due_on)}});
  }
  if (!recommendation.empty() && find_recommendation(state, recommendation) == nullptr) {
    refuse_event(event, Rule::unknown_recommendation);
  }
  if (find_action(state, number) != nullptr) {
    refuse_event(event, Rule::action_taken, {{"action", action_item(number)}});
  }
  state.actions.push_back(action_from(*this, event));
}

}  // namespace susr::domain
