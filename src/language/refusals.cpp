// SPDX-License-Identifier: MIT
#include "susr/language/refusals.hpp"

#include <algorithm>
#include <array>

#include <fmt/args.h>

namespace susr::language {

namespace {

using domain::Rule;

/// What is said of a refusal. Where nothing is given for an import, the words for a command serve.
struct Words {
  Rule rule;
  std::string_view why;
  std::string_view hint = {};
  std::string_view import_why = {};
  std::string_view import_hint = {};
};

constexpr std::string_view another_decides =
    "another post or group must decide it (policy 'two-person')";

constexpr std::array all_words{
    // Of every case.
    Words{.rule = Rule::not_yet_referred,
          .why = "it was not yet referred to the Case Review Group on that day",
          .hint = "give a day on or after its referral"},
    Words{.rule = Rule::not_at_stage,
          .why = "its stage on that day, '{stage}', does not allow it",
          .hint = "what may follow then: {steps}"},
    Words{.rule = Rule::reference_taken, .why = "there is a case of that reference already"},
    Words{.rule = Rule::case_voided,
          .why = "the case was voided by event {event}",
          .hint = "if it should not have been, correct that event with --void",
          .import_hint = "if it should not have been, void that event with 'correct'"},
    // Of a referral.
    Words{.rule = Rule::referral_without_criterion,
          .why = "it names no criterion",
          .hint = "give at least one criterion"},
    Words{.rule = Rule::received_after_referral,
          .why = "it was received after it was referred to the Case Review Group"},
    Words{.rule = Rule::event_after_referral,
          .why = "its event date is after the day of the referral"},
    // Of a decision and its sign-off.
    Words{.rule = Rule::susr_without_criterion,
          .why = "a SUSR must meet one criterion or more",
          .hint = "name them with --criteria",
          .import_hint = "name them in the column 'criteria_met'"},
    Words{.rule = Rule::mapf_with_criteria,
          .why = "a MAPF is for a case that does not meet the criteria",
          .hint = "decide on a SUSR, or leave --criteria out",
          .import_hint = "decide on a SUSR, or leave the column 'criteria_met' empty"},
    Words{.rule = Rule::depth_of_another_review,
          .why = "only an Adult or Child Practice Review is concise or extended",
          .hint = "leave --depth out, or name apr or cpr with --criteria",
          .import_hint = "leave the column 'depth' empty, or name apr or cpr in 'criteria_met'"},
    Words{.rule = Rule::nothing_to_sign_off,
          .why = "no decision awaits the Chair's sign-off",
          .hint = "record a new decision with 'decide'"},
    Words{.rule = Rule::overturned_without_another,
          .why = "an overturned decision needs another in its place",
          .hint = "name it with --instead",
          .import_hint = "name it in the column 'in_force'"},
    Words{.rule = Rule::another_without_overturning,
          .why = "only an overturned decision has another in its place",
          .hint = "leave --instead out",
          .import_hint = "leave the column 'in_force' empty"},
    Words{.rule = Rule::decided_already,
          .why = "the decision was '{outcome}' already",
          .hint = "sign it off as agreed"},
    // Of a milestone.
    Words{.rule = Rule::milestone_of_another_command,
          .why = "'{milestone}' is reached by the command of that step"},
    Words{.rule = Rule::milestone_too_early,
          .why = "'{after}' was not reached by then",
          .hint = "record '{after}' first"},
    Words{.rule = Rule::milestone_reached_already, .why = "it was reached on {on} already"},
    Words{.rule = Rule::nobody_appointed,
          .why = "it appoints nobody",
          .hint = "leave --post out",
          .import_hint = "leave the column 'post' empty"},
    Words{.rule = Rule::not_yet_decided,
          .why = "the Case Review Group had not decided by then",
          .hint = "record the decision with 'decide'"},
    Words{.rule = Rule::outcome_not_in_force,
          .why = "no decision for '{outcome}' was in force on that day",
          .hint = "record the decision with 'decide' and the Chair's answer with 'sign-off'"},
    Words{.rule = Rule::criterion_not_met,
          .why = "it belongs to a review that meets the criterion '{criterion}'; this one meets "
                 "{criteria}"},
    // Of a pause.
    Words{.rule = Rule::paused_already,
          .why = "it is paused already, since {since}",
          .hint = "resume it first"},
    Words{.rule = Rule::not_paused, .why = "it is not paused"},
    // Of a recommendation.
    Words{.rule = Rule::recommendation_taken,
          .why = "it has a recommendation {number} already",
          .hint = "give another --number",
          .import_hint = "give another number in the column 'number'"},
    // Of the assignment of an action.
    Words{.rule = Rule::action_without_lead,
          .why = "it names no agency",
          .hint = "name one with --lead",
          .import_hint = "name one in the column 'agency' or 'leads'"},
    Words{.rule = Rule::lead_named_twice,
          .why = "it names {lead} twice",
          .hint = "name each agency and area once"},
    Words{
        .rule = Rule::due_before_assignment,
        .why = "it would be due on {due_on}, before it is assigned",
        .hint = "give a later --due, or the day it was assigned with --on",
        .import_hint =
            "give a later day in the column 'due_on', or the day it was assigned in 'assigned_on'"},
    Words{.rule = Rule::unknown_recommendation,
          .why = "the case had no such recommendation on that day",
          .hint = "record it with 'recommend'"},
    Words{.rule = Rule::action_taken, .why = "it has an action {action} already"},
    // Of every step of an action.
    Words{.rule = Rule::unknown_action, .why = "the case had no action {action} on that day"},
    Words{.rule = Rule::not_at_status,
          .why = "it was '{status}' on that day",
          .hint = "what may follow then: {steps}"},
    Words{.rule = Rule::unknown_leg, .why = "it has no such leg", .hint = "its legs are: {legs}"},
    Words{.rule = Rule::leg_has_ended,
          .why = "its leg {leg} is {status} already",
          .hint = "see how it stands with 'show'; 'reopen-action --leg' opens a leg again",
          .import_hint = "see how it stands with 'show'; 'reopen-action' opens a leg again"},
    // Of progress on an action.
    Words{.rule = Rule::update_reopens_leg,
          .why = "a leg is opened again for a reason",
          .hint = "use 'reopen-action --leg'",
          .import_hint = "use 'reopen-action'"},
    Words{.rule = Rule::empty_update,
          .why = "it says nothing",
          .hint = "give --status, --note, --evidence, --barrier or --clear-barrier",
          .import_hint = "fill in the column 'status', 'note', 'evidence' or 'barrier'"},
    Words{.rule = Rule::update_of_completed,
          .why = "it is completed: only a note or evidence can be added",
          .hint = "'reopen-action' opens it again"},
    Words{.rule = Rule::no_barrier, .why = "no barrier was open on that day"},
    Words{.rule = Rule::barrier_without_text, .why = "it does not say what is in the way"},
    Words{.rule = Rule::barrier_open_already,
          .why = "a barrier is open already, since {since}",
          .hint = "clear that one with --clear-barrier, or say more with --note",
          .import_hint = "clear that one first, or say more in the column 'note'"},
    // Of the end of an action.
    Words{.rule = Rule::ratification_not_required,
          .why = "it was assigned as one that needs no ratification",
          .hint = "it has ended: nothing more is needed"},
    Words{.rule = Rule::meeting_too_late,
          .why = "the meeting, on {meeting_on}, was after that day"},
    Words{.rule = Rule::leg_completed_after_meeting,
          .why = "its leg {leg} was completed on {completed_on}, after the meeting on {meeting_on}",
          .hint = "give the meeting that ratified it with --meeting",
          .import_hint = "give the meeting that ratified it in the column 'meeting_on'"},
    Words{.rule = Rule::reopened_without_leg,
          .why = "it was in progress on that day",
          .hint = "name the leg that has ended with --leg",
          .import_hint = "name the leg that has ended"},
    Words{.rule = Rule::leg_is_open,
          .why = "its leg {leg} is open",
          .hint = "see how it stands with 'show'"},
    // Of an extension and an escalation.
    Words{.rule = Rule::too_many_extensions,
          .why = "it would stand for {times} extensions",
          .hint = "it stands for one, or for a number up to {most}"},
    Words{.rule = Rule::due_already, .why = "it is due on {due_on} already"},
    Words{.rule = Rule::extended_to_earlier,
          .why = "{to} is before {from}, on which it is due",
          .hint = "an extension gives more time; --earlier allows to bring the due date forward",
          .import_hint = "an extension gives more time: give a later day in the column 'due_on'"},
    Words{.rule = Rule::due_before_extension,
          .why = "it would be due on {due_on}, before that day",
          .hint = "give the day on which it was extended with --on",
          .import_hint = "give a later day in the column 'due_on'"},
    Words{.rule = Rule::nothing_to_escalate,
          .why = "it has no open barrier and was not overdue on that day",
          .hint = "record what is in the way with 'update-action --barrier'",
          .import_hint = "record what is in the way in the column 'barrier'"},
    Words{.rule = Rule::escalated_already, .why = "it was escalated to '{level}' already, on {on}"},
    // Of the policy: who ratifies an action, or steps it down (workflow/policy_checks.hpp).
    Words{.rule = Rule::leg_without_evidence,
          .why = "its leg {leg} has no evidence",
          .hint = "add it with 'update-action --evidence' (policy 'ratification-evidence')",
          .import_hint = "add it in the column 'evidence' (policy 'ratification-evidence')"},
    Words{.rule = Rule::completed_by_same_post,
          .why = "its leg {leg} was completed by the same post",
          .hint = "another post must ratify it: give it with --by (policy 'two-person')",
          .import_hint = "another post must ratify it (policy 'two-person')"},
    Words{.rule = Rule::completed_from_same_account,
          .why = "its leg {leg} was completed from the same account",
          .hint = "another account must ratify it (policy 'two-person')"},
    Words{.rule = Rule::authority_is_lead_post,
          .why = "--authority can't decide it: it is the action's lead post",
          .hint = another_decides,
          .import_why = "the authority can't decide it: it is the action's lead post"},
    Words{.rule = Rule::authority_leads_action,
          .why = "--authority can't decide it: it is an agency that leads the action",
          .hint = another_decides,
          .import_why = "the authority can't decide it: it is an agency that leads the action"},
    Words{.rule = Rule::authority_made_progress,
          .why = "--authority can't decide it: that post has recorded progress on the action",
          .hint = another_decides,
          .import_why =
              "the authority can't decide it: that post has recorded progress on the action"},
    Words{.rule = Rule::author_is_lead_post,
          .why = "--by can't decide it: it is the action's lead post",
          .hint = another_decides,
          .import_why = "the post that records it can't decide it: it is the action's lead post"},
    Words{.rule = Rule::author_leads_action,
          .why = "--by can't decide it: it is an agency that leads the action",
          .hint = another_decides,
          .import_why =
              "the post that records it can't decide it: it is an agency that leads the action"},
    Words{.rule = Rule::account_made_progress,
          .why = "this account has recorded progress on the action",
          .hint = "another account must step it down (policy 'two-person')"},
    // Of a correction.
    Words{.rule = Rule::corrects_later_event, .why = "it corrects what was not recorded before it"},
    Words{.rule = Rule::unfit_correction, .why = "{why}", .hint = "{hint}"},
    // Of the policy as an event.
    Words{.rule = Rule::policy_of_a_case, .why = "a policy belongs to no case"}};
static_assert(all_words.size() == domain::codes_of<Rule>.size());

}  // namespace

std::string filled_in(std::string_view words, const domain::Facts& facts) {
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const auto& fact : facts)
    arguments.push_back(fmt::arg(fact.name, fact.text));
  return fmt::vformat(words, arguments);
}

Refusal words_for(Rule rule, const domain::Facts& facts, Reader reader) {
  const auto& words = *std::ranges::find(all_words, rule, &Words::rule);
  const auto for_reader = [&](std::string_view usual, std::string_view in_import) {
    const bool differs = reader == Reader::of_an_import && !in_import.empty();
    return filled_in(differs ? in_import : usual, facts);
  };
  return {.why = for_reader(words.why, words.import_why),
          .hint = for_reader(words.hint, words.import_hint)};
}

Refusal words_for(const domain::Refused& refused, Reader reader) {
  return words_for(refused.rule(), refused.facts(), reader);
}

}  // namespace susr::language
