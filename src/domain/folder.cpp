// SPDX-License-Identifier: MIT
#include "folder.hpp"

#include <algorithm>
#include <utility>

#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

#include "action_folder.hpp"

namespace susr::domain {

void Folder::apply(const Event& event) {
  event_ = &event;
  const bool begins = std::holds_alternative<Referred>(event.body) ||
                      std::holds_alternative<LearningSourceOpened>(event.body);
  if (!state_ && !begins) {
    refuse(Rule::not_yet_referred);
  }
  std::visit([this](const auto& body) { carry_out(body); }, event.body);
}

void Folder::refuse(Rule rule, Facts facts) const {
  refuse_event(*event_, rule, std::move(facts));
}

void Folder::require(Step step) const {
  const auto stage = stage_of(state_->standing);
  if (may_follow(stage, step)) return;
  std::vector<std::string> steps;
  for (const auto allowed : steps_at(stage))
    steps.emplace_back(code(allowed));
  refuse(Rule::not_at_stage,
         {{"stage", std::string(code(stage))}, {"steps", support::join(steps, ", ")}});
}

void Folder::carry_out(const Referred& referred) {
  require_new();
  if (referred.criteria.empty()) refuse(Rule::referral_without_criterion);
  const auto day = event_->effective_on();
  if (referred.received_on && *referred.received_on > day) {
    refuse(Rule::received_after_referral);
  }
  if (referred.event_date && referred.event_date->first_day > day) {
    refuse(Rule::event_after_referral);
  }
  state_ = CaseState{.standing = {.reference = event_->case_reference,
                                  .referral = referred,
                                  .referred_on = event_->effective}};
}

void Folder::carry_out(const LearningSourceOpened& opened) {
  require_new();
  state_ = CaseState{.standing = {.reference = event_->case_reference,
                                  .learning_source = opened,
                                  .referred_on = event_->effective}};
}

void Folder::require_new() const {
  if (state_) refuse(Rule::reference_taken);
}

void Folder::carry_out(const Decided& decided) {
  require(Step::decide);
  if (decided.outcome == Outcome::susr && decided.criteria.empty()) {
    refuse(Rule::susr_without_criterion);
  }
  if (decided.outcome == Outcome::mapf && !decided.criteria.empty()) {
    refuse(Rule::mapf_with_criteria);
  }
  const bool has_depth =
      decided.criteria.contains(Criterion::apr) || decided.criteria.contains(Criterion::cpr);
  if (decided.depth && !has_depth) {
    refuse(Rule::depth_of_another_review);
  }
  auto& latest = state_->standing.decision;
  if (latest) state_->earlier_decisions.push_back(*latest);
  latest = Decision{.on = event_->effective, .decided = decided};
}

void Folder::carry_out(const SignedOff& signed_off) {
  require(Step::sign_off);
  auto& decision = state_->standing.decision;
  if (!decision || decision->sign_off) {
    refuse(Rule::nothing_to_sign_off);
  }
  const bool overturned = signed_off.outcome == SignOffOutcome::overturned;
  if (overturned && !signed_off.instead) {
    refuse(Rule::overturned_without_another);
  }
  if (!overturned && signed_off.instead) {
    refuse(Rule::another_without_overturning);
  }
  if (signed_off.instead == decision->decided.outcome) {
    refuse(Rule::decided_already, {{"outcome", std::string(code(*signed_off.instead))}});
  }
  decision->sign_off =
      SignOff{.outcome = signed_off.outcome, .on = event_->effective, .note = signed_off.note};
  if (signed_off.outcome == SignOffOutcome::referred_back) return;
  put_in_force(signed_off, decision->decided);
}

void Folder::put_in_force(const SignedOff& signed_off, const Decided& decided) {
  auto& standing = state_->standing;
  const auto outcome = signed_off.instead.value_or(decided.outcome);
  const bool unchanged = standing.in_force && standing.in_force->outcome == outcome;
  auto criteria = decided.criteria;
  if (signed_off.instead) {
    if (outcome != Outcome::susr) criteria.clear();
    if (outcome == Outcome::susr && criteria.empty()) criteria = standing.referral.criteria;
  }
  standing.in_force =
      DecisionInForce{.outcome = outcome,
                      .criteria = std::move(criteria),
                      .depth = outcome == Outcome::susr ? decided.depth : std::nullopt,
                      .since = unchanged ? standing.in_force->since : event_->effective};
}

void Folder::carry_out(const MilestoneRecorded& recorded) {
  require(Step::record);
  const auto rule = rule_of(recorded.milestone);
  if (!rule) {
    refuse(Rule::milestone_of_another_command,
           {{"milestone", std::string(code(recorded.milestone))}});
  }
  const auto since = require_outcome(*rule);
  if (rule->after && !reached_on(state_->standing, *rule->after, since)) {
    refuse(Rule::milestone_too_early, {{"after", std::string(code(*rule->after))}});
  }
  if (const auto before = reached_on(state_->standing, recorded.milestone, since);
      before && !rule->repeatable) {
    refuse(Rule::milestone_reached_already, {{"on", to_text(*before)}});
  }
  if (!recorded.post.empty() && !rule->appoints) {
    refuse(Rule::nobody_appointed);
  }
  state_->standing.milestones.push_back(
      {.milestone = recorded.milestone, .on = event_->effective, .post = recorded.post});
}

/// The day from which milestones of the rule's outcome count.
Date Folder::require_outcome(const MilestoneRule& rule) const {
  const auto& in_force = state_->standing.in_force;
  if (!rule.outcome && !state_->standing.decision) {
    refuse(Rule::not_yet_decided);
  }
  if (!rule.outcome) return Date::min();
  if (!in_force || in_force->outcome != *rule.outcome) {
    refuse(Rule::outcome_not_in_force, {{"outcome", std::string(code(*rule.outcome))}});
  }
  if (rule.criterion && !in_force->criteria.contains(*rule.criterion)) {
    refuse(Rule::criterion_not_met, {{"criterion", std::string(code(*rule.criterion))},
                                     {"criteria", to_text(in_force->criteria)}});
  }
  return in_force->since.last_day();
}

void Folder::carry_out(const Paused& paused) {
  require(Step::pause);
  if (open_pause() != nullptr) {
    refuse(Rule::paused_already, {{"since", to_text(open_pause()->from)}});
  }
  state_->standing.pauses.push_back({.from = event_->effective_on(),
                                     .reason = paused.reason,
                                     .authorised_by = paused.authorised_by});
}

void Folder::carry_out(const Resumed& /*resumed*/) {
  require(Step::resume);
  auto* pause = open_pause();
  if (pause == nullptr) refuse(Rule::not_paused);
  pause->until = event_->effective_on();
}

Pause* Folder::open_pause() {
  auto& pauses = state_->standing.pauses;
  return pauses.empty() || pauses.back().until ? nullptr : &pauses.back();
}

void Folder::carry_out(const Recommended& recommended) {
  require(Step::recommend);
  if (find_recommendation(*state_, recommended.number) != nullptr) {
    refuse(Rule::recommendation_taken, {{"number", recommended.number}});
  }
  state_->recommendations.push_back({.made = recommended, .made_on = event_->effective_on()});
}

void Folder::carry_out(const ActionAssigned& assigned) {
  require(Step::assign_action);
  if (assigned.leads.empty()) refuse(Rule::action_without_lead);
  const auto day = event_->effective_on();
  if (assigned.due_on < day) {
    refuse(Rule::due_before_assignment, {{"due_on", to_text(assigned.due_on)}});
  }
  if (!assigned.recommendation.empty() &&
      find_recommendation(*state_, assigned.recommendation) == nullptr) {
    refuse(Rule::unknown_recommendation);
  }
  if (find_action(*state_, assigned.number) != nullptr) {
    refuse(Rule::action_taken, {{"action", action_item(assigned.number)}});
  }
  state_->actions.push_back(action_from(assigned, *event_));
}

void Folder::carry_out(const Disseminated& shared) {
  require(Step::disseminate);
  state_->disseminations.push_back({.shared = shared, .on = event_->effective});
}

// A correction is no step of its own: it changes how the other events are told.
void Folder::carry_out(const Corrected& /*corrected*/) const {}

void Folder::carry_out(const PolicyRecorded& /*recorded*/) const {
  refuse(Rule::policy_of_a_case);
}

template <OfAnAction Body>
void Folder::carry_out(const Body& body) {
  domain::carry_out(action_of(body.number), body, *event_);
}

Action& Folder::action_of(int number) {
  const auto found = std::ranges::find_if(
      state_->actions, [&](const auto& each) { return each.assigned.number == number; });
  if (found == state_->actions.end()) {
    refuse(Rule::unknown_action, {{"action", action_item(number)}});
  }
  return *found;
}

}  // namespace susr::domain
