// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_assigned.hpp"

#include <algorithm>

#include "susr/domain/case_state.hpp"
#include "susr/domain/entries.hpp"
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

/// An action may stem from a finding. Before the Chair's sign-off, and where there is no review, it
/// must stem from one that is immediate learning (Learning and Improvement Framework: immediacy).
void require_learning(const ActionAssigned& assigned, const CaseState& state, const Event& event) {
  const auto number = whole_number(assigned.finding);
  const auto* entry = number ? find_entry<FindingRecorded>(state, *number) : nullptr;
  if (!assigned.finding.empty() && entry == nullptr) refuse_event(event, Rule::unknown_finding);
  const auto stage = stage_of(state.standing);
  const bool needs_it =
      stage == Stage::decision || stage == Stage::sign_off || stage == Stage::no_review;
  const auto* found = entry == nullptr ? nullptr : &std::get<FindingRecorded>(entry->body);
  if (needs_it && (found == nullptr || found->type != FindingType::immediate_learning)) {
    refuse_event(event, Rule::no_immediate_learning, {{"stage", std::string(code(stage))}});
  }
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
  require_learning(*this, state, event);
  if (find_action(state, number) != nullptr) {
    refuse_event(event, Rule::action_taken, {{"action", action_item(number)}});
  }
  state.actions.push_back(action_from(*this, event));
}

}  // namespace susr::domain
