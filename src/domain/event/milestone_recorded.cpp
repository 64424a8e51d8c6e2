// SPDX-License-Identifier: MIT
#include "susr/domain/event/milestone_recorded.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

namespace {

/// The day from which milestones of the rule's outcome count.
Date require_outcome(const Standing& standing, const MilestoneRule& rule, const Event& event) {
  const auto& in_force = standing.in_force;
  if (!rule.outcome && !standing.decision) refuse_event(event, Rule::not_yet_decided);
  if (!rule.outcome) return Date::min();
  if (!in_force || in_force->outcome != *rule.outcome) {
    refuse_event(event, Rule::outcome_not_in_force,
                 {{"outcome", std::string(code(*rule.outcome))}});
  }
  if (rule.criterion && !in_force->criteria.contains(*rule.criterion)) {
    refuse_event(event, Rule::criterion_not_met,
                 {{"criterion", std::string(code(*rule.criterion))},
                  {"criteria", to_text(in_force->criteria)}});
  }
  return in_force->since.last_day();
}

}  // namespace

void MilestoneRecorded::apply(CaseState& state, const Event& event) const {
  auto& standing = state.standing;
  const auto rule = rule_of(milestone);
  if (!rule) {
    refuse_event(event, Rule::milestone_of_another_command,
                 {{"milestone", std::string(code(milestone))}});
  }
  const auto since = require_outcome(standing, *rule, event);
  if (rule->after && !reached_on(standing, *rule->after, since)) {
    refuse_event(event, Rule::milestone_too_early, {{"after", std::string(code(*rule->after))}});
  }
  const auto before = reached_on(standing, milestone, since);
  if (before && !rule->repeatable) {
    refuse_event(event, Rule::milestone_reached_already, {{"on", to_text(*before)}});
  }
  const bool is_session = milestone == Milestone::mapf_held;
  if (!post.empty() && !rule->appoints && !is_session) refuse_event(event, Rule::nobody_appointed);
  if ((format || attended) && !is_session) refuse_event(event, Rule::no_session);
  standing.milestones.push_back({.milestone = milestone,
                                 .on = event.effective,
                                 .post = post,
                                 .format = format,
                                 .attended = attended});
}

}  // namespace susr::domain
