// SPDX-License-Identifier: MIT
#include "folder.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

#include "action_folder.hpp"

namespace susr::domain {

void Folder::apply(const Event& event) {
  event_ = &event;
  const bool begins = std::holds_alternative<Referred>(event.body) ||
                      std::holds_alternative<LearningSourceOpened>(event.body);
  if (!state_ && !begins) {
    refuse("it was not yet referred to the Case Review Group on that day",
           "give a day on or after its referral");
  }
  std::visit([this](const auto& body) { carry_out(body); }, event.body);
}

void Folder::refuse(const std::string& why, std::string next) const {
  refuse_event(*event_, why, std::move(next));
}

void Folder::require(Step step) const {
  const auto stage = stage_of(state_->standing);
  if (may_follow(stage, step)) return;
  std::vector<std::string> steps;
  for (const auto allowed : steps_at(stage))
    steps.emplace_back(code(allowed));
  refuse(fmt::format("its stage on that day, '{}', does not allow it", code(stage)),
         fmt::format("what may follow then: {}", support::join(steps, ", ")));
}

void Folder::carry_out(const Referred& referred) {
  require_new();
  if (referred.criteria.empty()) refuse("it names no criterion", "give at least one criterion");
  const auto day = event_->effective_on();
  if (referred.received_on && *referred.received_on > day) {
    refuse("it was received after it was referred to the Case Review Group");
  }
  if (referred.event_date && referred.event_date->first_day > day) {
    refuse("its event date is after the day of the referral");
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
  if (state_) refuse("there is a case of that reference already");
}

void Folder::carry_out(const Decided& decided) {
  require(Step::decide);
  if (decided.outcome == Outcome::susr && decided.criteria.empty()) {
    refuse("a SUSR must meet one criterion or more", "name them with --criteria");
  }
  if (decided.outcome == Outcome::mapf && !decided.criteria.empty()) {
    refuse("a MAPF is for a case that does not meet the criteria",
           "decide on a SUSR, or leave --criteria out");
  }
  const bool has_depth =
      decided.criteria.contains(Criterion::apr) || decided.criteria.contains(Criterion::cpr);
  if (decided.depth && !has_depth) {
    refuse("only an Adult or Child Practice Review is concise or extended",
           "leave --depth out, or name apr or cpr with --criteria");
  }
  auto& latest = state_->standing.decision;
  if (latest) state_->earlier_decisions.push_back(*latest);
  latest = Decision{.on = event_->effective, .decided = decided};
}

void Folder::carry_out(const SignedOff& signed_off) {
  require(Step::sign_off);
  auto& decision = state_->standing.decision;
  if (!decision || decision->sign_off) {
    refuse("no decision awaits the Chair's sign-off", "record a new decision with 'decide'");
  }
  const bool overturned = signed_off.outcome == SignOffOutcome::overturned;
  if (overturned && !signed_off.instead) {
    refuse("an overturned decision needs another in its place", "name it with --instead");
  }
  if (!overturned && signed_off.instead) {
    refuse("only an overturned decision has another in its place", "leave --instead out");
  }
  if (signed_off.instead == decision->decided.outcome) {
    refuse(fmt::format("the decision was '{}' already", code(*signed_off.instead)),
           "sign it off as agreed");
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
    refuse(fmt::format("'{}' is reached by the command of that step", code(recorded.milestone)));
  }
  const auto since = require_outcome(*rule);
  if (rule->after && !reached_on(state_->standing, *rule->after, since)) {
    refuse(fmt::format("'{}' was not reached by then", code(*rule->after)),
           fmt::format("record '{}' first", code(*rule->after)));
  }
  if (const auto before = reached_on(state_->standing, recorded.milestone, since);
      before && !rule->repeatable) {
    refuse(fmt::format("it was reached on {} already", to_text(*before)));
  }
  if (!recorded.post.empty() && !rule->appoints) {
    refuse("it appoints nobody", "leave --post out");
  }
  state_->standing.milestones.push_back(
      {.milestone = recorded.milestone, .on = event_->effective, .post = recorded.post});
}

/// The day from which milestones of the rule's outcome count.
Date Folder::require_outcome(const MilestoneRule& rule) const {
  const auto& in_force = state_->standing.in_force;
  if (!rule.outcome && !state_->standing.decision) {
    refuse("the Case Review Group had not decided by then", "record the decision with 'decide'");
  }
  if (!rule.outcome) return Date::min();
  if (!in_force || in_force->outcome != *rule.outcome) {
    refuse(fmt::format("no decision for '{}' was in force on that day", code(*rule.outcome)),
           "record the decision with 'decide' and the Chair's answer with 'sign-off'");
  }
  if (rule.criterion && !in_force->criteria.contains(*rule.criterion)) {
    refuse(fmt::format("it belongs to a review that meets the criterion '{}'; this one meets {}",
                       code(*rule.criterion), to_text(in_force->criteria)));
  }
  return in_force->since.last_day();
}

void Folder::carry_out(const Paused& paused) {
  require(Step::pause);
  if (open_pause() != nullptr) {
    refuse(fmt::format("it is paused already, since {}", to_text(open_pause()->from)),
           "resume it first");
  }
  state_->standing.pauses.push_back({.from = event_->effective_on(),
                                     .reason = paused.reason,
                                     .authorised_by = paused.authorised_by});
}

void Folder::carry_out(const Resumed& /*resumed*/) {
  require(Step::resume);
  auto* pause = open_pause();
  if (pause == nullptr) refuse("it is not paused");
  pause->until = event_->effective_on();
}

Pause* Folder::open_pause() {
  auto& pauses = state_->standing.pauses;
  return pauses.empty() || pauses.back().until ? nullptr : &pauses.back();
}

void Folder::carry_out(const Recommended& recommended) {
  require(Step::recommend);
  if (find_recommendation(*state_, recommended.number) != nullptr) {
    refuse(fmt::format("it has a recommendation {} already", recommended.number),
           "give another --number");
  }
  state_->recommendations.push_back({.made = recommended, .made_on = event_->effective_on()});
}

void Folder::carry_out(const ActionAssigned& assigned) {
  require(Step::assign_action);
  if (assigned.leads.empty()) refuse("it names no agency", "name one with --lead");
  const auto day = event_->effective_on();
  if (assigned.due_on < day) {
    refuse(fmt::format("it would be due on {}, before it is assigned", to_text(assigned.due_on)),
           "give a later --due, or the day it was assigned with --on");
  }
  if (!assigned.recommendation.empty() &&
      find_recommendation(*state_, assigned.recommendation) == nullptr) {
    refuse("the case had no such recommendation on that day", "record it with 'recommend'");
  }
  if (find_action(*state_, assigned.number) != nullptr) {
    refuse(fmt::format("it has an action {} already", action_item(assigned.number)));
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
  refuse("a policy belongs to no case");
}

template <OfAnAction Body>
void Folder::carry_out(const Body& body) {
  domain::carry_out(action_of(body.number), body, *event_);
}

Action& Folder::action_of(int number) {
  const auto found = std::ranges::find_if(
      state_->actions, [&](const auto& each) { return each.assigned.number == number; });
  if (found == state_->actions.end()) {
    refuse(fmt::format("the case had no action {} on that day", action_item(number)));
  }
  return *found;
}

}  // namespace susr::domain
