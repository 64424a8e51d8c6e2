// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "susr/domain/codes.hpp"

namespace susr::domain {

/// The rules that can refuse a step. Their words are in the catalogue: `refusal.RULE.why` and so
/// on.
enum class Rule {
  // Of every case.
  not_yet_referred,
  not_at_stage,
  reference_taken,
  case_voided,
  // Of a referral.
  received_after_referral,
  event_after_referral,
  // Of a decision and its sign-off.
  susr_without_criterion,
  mapf_with_criteria,
  depth_of_another_review,
  nothing_to_sign_off,
  overturned_without_another,
  another_without_overturning,
  decided_already,
  // Of a milestone.
  milestone_of_another_command,
  milestone_too_early,
  milestone_reached_already,
  nobody_appointed,
  not_yet_decided,
  outcome_not_in_force,
  criterion_not_met,
  // Of a pause.
  paused_already,
  not_paused,
  // Of a recommendation.
  recommendation_taken,
  // Of the assignment of an action.
  action_without_lead,
  lead_named_twice,
  due_before_assignment,
  unknown_recommendation,
  action_taken,
  // Of every step of an action.
  unknown_action,
  not_at_status,
  unknown_leg,
  leg_has_ended,
  // Of an entry, such as a finding or a challenge.
  entry_taken,
  unknown_entry,
  entry_answered,
  answer_due_before,
  meeting_before_source,
  received_after_source,
  // Of what is about the board itself.
  ends_before_it_begins,
  agency_lead_without_agency,
  not_yet_finished,
  next_look_too_early,
  unknown_finding,
  no_immediate_learning,
  no_session,
  // Of progress on an action.
  update_reopens_leg,
  empty_update,
  update_of_completed,
  no_barrier,
  barrier_without_text,
  barrier_open_already,
  // Of the end of an action.
  ratification_not_required,
  meeting_too_late,
  leg_completed_after_meeting,
  reopened_without_leg,
  leg_is_open,
  // Of an extension and an escalation.
  too_many_extensions,
  due_already,
  extended_to_earlier,
  due_before_extension,
  nothing_to_escalate,
  escalated_already,
  // Of the policy: who ratifies an action, or steps it down (workflow/policy_checks.hpp).
  leg_without_evidence,
  completed_by_same_post,
  completed_from_same_account,
  authority_is_lead_post,
  authority_leads_action,
  authority_made_progress,
  author_is_lead_post,
  author_leads_action,
  account_made_progress,
  // Of a correction.
  corrects_later_event,
  unfit_correction,
  // Of the policy as an event.
  policy_of_a_case
};

/// A rule, its code, and the names of the facts that its words need, in order.
struct RuleEntry {
  Rule value;
  std::string_view code;
  std::string_view facts;
};
template <>
inline constexpr std::array codes_of<Rule>{
    RuleEntry{Rule::not_yet_referred, "not-yet-referred", ""},
    RuleEntry{Rule::not_at_stage, "not-at-stage", "stage steps"},
    RuleEntry{Rule::reference_taken, "reference-taken", ""},
    RuleEntry{Rule::case_voided, "case-voided", "event"},
    RuleEntry{Rule::received_after_referral, "received-after-referral", ""},
    RuleEntry{Rule::event_after_referral, "event-after-referral", ""},
    RuleEntry{Rule::susr_without_criterion, "susr-without-criterion", ""},
    RuleEntry{Rule::mapf_with_criteria, "mapf-with-criteria", ""},
    RuleEntry{Rule::depth_of_another_review, "depth-of-another-review", ""},
    RuleEntry{Rule::nothing_to_sign_off, "nothing-to-sign-off", ""},
    RuleEntry{Rule::overturned_without_another, "overturned-without-another", ""},
    RuleEntry{Rule::another_without_overturning, "another-without-overturning", ""},
    RuleEntry{Rule::decided_already, "decided-already", "outcome"},
    RuleEntry{Rule::milestone_of_another_command, "milestone-of-another-command", "milestone"},
    RuleEntry{Rule::milestone_too_early, "milestone-too-early", "after"},
    RuleEntry{Rule::milestone_reached_already, "milestone-reached-already", "on"},
    RuleEntry{Rule::nobody_appointed, "nobody-appointed", ""},
    RuleEntry{Rule::not_yet_decided, "not-yet-decided", ""},
    RuleEntry{Rule::outcome_not_in_force, "outcome-not-in-force", "outcome"},
    RuleEntry{Rule::criterion_not_met, "criterion-not-met", "criterion criteria"},
    RuleEntry{Rule::paused_already, "paused-already", "since"},
    RuleEntry{Rule::not_paused, "not-paused", ""},
    RuleEntry{Rule::recommendation_taken, "recommendation-taken", "number"},
    RuleEntry{Rule::action_without_lead, "action-without-lead", ""},
    RuleEntry{Rule::lead_named_twice, "lead-named-twice", "lead"},
    RuleEntry{Rule::due_before_assignment, "due-before-assignment", "due_on"},
    RuleEntry{Rule::unknown_recommendation, "unknown-recommendation", ""},
    RuleEntry{Rule::action_taken, "action-taken", "action"},
    RuleEntry{Rule::unknown_action, "unknown-action", "action"},
    RuleEntry{Rule::not_at_status, "not-at-status", "status steps"},
    RuleEntry{Rule::unknown_leg, "unknown-leg", "legs"},
    RuleEntry{Rule::leg_has_ended, "leg-has-ended", "leg status"},
    RuleEntry{Rule::entry_taken, "entry-taken", "entry"},
    RuleEntry{Rule::unknown_entry, "unknown-entry", "entry"},
    RuleEntry{Rule::entry_answered, "entry-answered", "entry on"},
    RuleEntry{Rule::answer_due_before, "answer-due-before", "due_on"},
    RuleEntry{Rule::meeting_before_source, "meeting-before-source", "meeting"},
    RuleEntry{Rule::received_after_source, "received-after-source", "received_on"},
    RuleEntry{Rule::ends_before_it_begins, "ends-before-it-begins", ""},
    RuleEntry{Rule::agency_lead_without_agency, "agency-lead-without-agency", ""},
    RuleEntry{Rule::not_yet_finished, "not-yet-finished", "action"},
    RuleEntry{Rule::next_look_too_early, "next-look-too-early", "next_on"},
    RuleEntry{Rule::unknown_finding, "unknown-finding", ""},
    RuleEntry{Rule::no_immediate_learning, "no-immediate-learning", "stage"},
    RuleEntry{Rule::no_session, "no-session", ""},
    RuleEntry{Rule::update_reopens_leg, "update-reopens-leg", ""},
    RuleEntry{Rule::empty_update, "empty-update", ""},
    RuleEntry{Rule::update_of_completed, "update-of-completed", ""},
    RuleEntry{Rule::no_barrier, "no-barrier", ""},
    RuleEntry{Rule::barrier_without_text, "barrier-without-text", ""},
    RuleEntry{Rule::barrier_open_already, "barrier-open-already", "since"},
    RuleEntry{Rule::ratification_not_required, "ratification-not-required", ""},
    RuleEntry{Rule::meeting_too_late, "meeting-too-late", "meeting_on"},
    RuleEntry{Rule::leg_completed_after_meeting, "leg-completed-after-meeting",
              "leg completed_on meeting_on"},
    RuleEntry{Rule::reopened_without_leg, "reopened-without-leg", ""},
    RuleEntry{Rule::leg_is_open, "leg-is-open", "leg"},
    RuleEntry{Rule::too_many_extensions, "too-many-extensions", "times most"},
    RuleEntry{Rule::due_already, "due-already", "due_on"},
    RuleEntry{Rule::extended_to_earlier, "extended-to-earlier", "to from"},
    RuleEntry{Rule::due_before_extension, "due-before-extension", "due_on"},
    RuleEntry{Rule::nothing_to_escalate, "nothing-to-escalate", ""},
    RuleEntry{Rule::escalated_already, "escalated-already", "level on"},
    RuleEntry{Rule::leg_without_evidence, "leg-without-evidence", "leg"},
    RuleEntry{Rule::completed_by_same_post, "completed-by-same-post", "leg"},
    RuleEntry{Rule::completed_from_same_account, "completed-from-same-account", "leg"},
    RuleEntry{Rule::authority_is_lead_post, "authority-is-lead-post", ""},
    RuleEntry{Rule::authority_leads_action, "authority-leads-action", ""},
    RuleEntry{Rule::authority_made_progress, "authority-made-progress", ""},
    RuleEntry{Rule::author_is_lead_post, "author-is-lead-post", ""},
    RuleEntry{Rule::author_leads_action, "author-leads-action", ""},
    RuleEntry{Rule::account_made_progress, "account-made-progress", ""},
    RuleEntry{Rule::corrects_later_event, "corrects-later-event", ""},
    RuleEntry{Rule::unfit_correction, "unfit-correction", "why hint"},
    RuleEntry{Rule::policy_of_a_case, "policy-of-a-case", ""}};

/// The names of a rule's facts, with spaces between them.
constexpr std::string_view facts_of(Rule rule) {
  return codes_of<Rule>[static_cast<std::size_t>(rule)].facts;
}

}  // namespace susr::domain
