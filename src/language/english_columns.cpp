// SPDX-License-Identifier: MIT
// What stands in each column of the reports: the descriptions of `susr schema`.
#include "english.hpp"

namespace susr::language {

namespace {

// Sorted by key. A column that means something else in one report has a key with the report's name.
constexpr Label descriptions[] = {
    {"about.action_status",
     "The status of the whole action: completed once every leg is completed or not relevant, "
     "unless ratified or stepped down."},
    {"about.actions.barrier",
     "The action's open barrier in the words recorded; empty if none is open or this leg has "
     "ended."},
    {"about.actions.barrier_since",
     "The day on which the action's open barrier was raised; empty if none is open or this leg has "
     "ended."},
    {"about.actions.completed_on",
     "The day on which the leg was completed; empty if it is not completed."},
    {"about.actions.days_overdue",
     "Days from the due date to the day of the report; empty if the leg is not overdue."},
    {"about.actions.escalated_to",
     "The level to which the action is escalated; empty if it is not escalated or this leg has "
     "ended."},
    {"about.actions.rag",
     "The colour of the leg: red if overdue or escalated, blue once the action is finished, grey "
     "if it no longer counts."},
    {"about.actions_open", "How many of the actions are open or in progress."},
    {"about.actions_overdue", "How many of the actions are overdue."},
    {"about.actor", "The operating system account that recorded the event."},
    {"about.adjusted_due_on",
     "The due date put off by the days that the case was paused; the same as due_on without "
     "pauses, and empty with it."},
    {"about.agencies.actions",
     "How many actions have a leg that the agency leads, each counted once."},
    {"about.agencies.agency", "The code of the agency that leads the legs."},
    {"about.agencies.completed",
     "How many of the legs are completed, in actions that are not ratified."},
    {"about.agencies.completed_late",
     "How many of the legs were completed after the due date, whether or not the action is "
     "ratified."},
    {"about.agencies.open",
     "How many of the legs are open or in progress, in actions that were not stepped down."},
    {"about.agencies.overdue", "How many of the legs are overdue."},
    {"about.agencies.ratified",
     "How many of the legs are completed, in actions that are ratified."},
    {"about.agencies.stepped_down", "How many of the legs are of actions that were stepped down."},
    {"about.agency", "The code of the agency that leads the leg."},
    {"about.area", "The area that the leg applies to; empty if it is the whole region."},
    {"about.assigned_on", "The day on which the action was assigned."},
    {"about.audience",
     "How many people the learning reached, over the times for which that is on record; empty for "
     "a theme."},
    {"about.audience_unknown",
     "How many times the size of the audience is not on record; empty for a theme."},
    {"about.audit.case",
     "The reference of the case or learning source; empty for a recorded policy."},
    {"about.audit.item",
     "The id of the recommendation or action that the event is about, or else the case reference; "
     "empty for a policy."},
    {"about.average_days_late",
     "The average days late of the legs that are overdue (so far) or were completed late; empty if "
     "there are none."},
    {"about.awaited",
     "How many cases have not reached the milestone and have a due date that has not passed."},
    {"about.barrier",
     "The action's open barrier in the words recorded; empty if no barrier is open."},
    {"about.barrier_change",
     "Whether the update raised or cleared a barrier; empty if it did neither."},
    {"about.barrier_since",
     "The day on which the action's open barrier was raised; empty if no barrier is open."},
    {"about.barriers", "How many of the actions have an open barrier."},
    {"about.board",
     "The board's name: from its store file or --store, or from the configuration if no --store is "
     "given."},
    {"about.board.group",
     "The group within the measure, such as a status, an agency or a time limit; empty if there "
     "are no groups."},
    {"about.board.measure", "What is counted in the section, such as overdue-actions."},
    {"about.case", "The reference of the case or learning source."},
    {"about.check",
     "What the row is about: record for the whole, fault for a fault found, witness for the log "
     "head of a paper."},
    {"about.check.detail",
     "The leg, the agency's code or the days open that the finding is about; empty if it needs "
     "none."},
    {"about.check.item",
     "The id of the recommendation or action that the finding is about, or else the case "
     "reference."},
    {"about.closed",
     "How many actions in the period were ratified, completed without needing it, found relevant "
     "to no agency, or taken back by a correction."},
    {"about.completed_on",
     "The latest day on which a leg of the action was completed; empty if none was."},
    {"about.corrected_by",
     "The number of the latest correction of the event that has taken effect and is not voided; "
     "empty if there is none."},
    {"about.criteria",
     "The codes of the criteria that the decision in force finds to be met, separated by commas."},
    {"about.criteria_met",
     "The codes of the criteria met, separated by commas, by the decision in force or else the "
     "latest; empty if there are none."},
    {"about.days_open",
     "Days since the barrier was raised or the action was escalated, whichever came first."},
    {"about.days_overdue",
     "Days from the due date to the day of the report; empty if the action is not overdue."},
    {"about.days_since_referral",
     "Days from the referral to the Case Review Group to the day of the report; empty if the "
     "referral has no day on record."},
    {"about.days_slipped",
     "Days from the first due date to the current one; below zero if it was brought forward."},
    {"about.days_to_decision",
     "Days from the referral to the latest decision; empty unless both are known to the day."},
    {"about.days_waiting",
     "Days from the completion of the last leg to the day of the report; empty once the action is "
     "ratified."},
    {"about.decided_on",
     "The date of the Case Review Group's latest decision; empty if it has not decided."},
    {"about.deposited_on",
     "The date of deposit in the Wales Safeguarding Repository after publication; empty if none is "
     "on record."},
    {"about.depth",
     "Whether an Adult or Child Practice Review is concise or extended, by the decision in force; "
     "empty if it does not say."},
    {"about.due_on", "The current due date of the action, after any extensions."},
    {"about.effective",
     "The date on which the event took effect, as it was entered, without later corrections."},
    {"about.ends_on",
     "The last day of the period, or the last day that the report covers if that is earlier."},
    {"about.escalated_on",
     "The day of the action's current escalation; empty if it is not escalated."},
    {"about.escalated_to",
     "The level to which the action is escalated; empty if it is not escalated."},
    {"about.event", "The number of the event in the log."},
    {"about.event_date", "The date of the death or harm; empty if it is not on record."},
    {"about.events", "How many events the log holds, on the record row; otherwise empty."},
    {"about.evidence",
     "The evidence recorded for the leg, entries separated by semicolons; empty if there is none."},
    {"about.field", "The field that the event gave or changed; empty if it gave and changed none."},
    {"about.finding",
     "The code of what is missing from the record or looks wrong, such as not-notified."},
    {"about.finished",
     "How many of the actions are ratified, or completed without needing ratification."},
    {"about.immediacy",
     "How urgent the learning is, by the latest decision; empty if there is no decision."},
    {"about.in_force",
     "The decision in force, the last that the Chair agreed to or put in its place; empty if there "
     "is none."},
    {"about.in_progress", "How many of the actions are in progress: begun, but not completed."},
    {"about.in_time", "How many cases reached the milestone on or before the due date."},
    {"about.item", "The id of the action, such as CV-2026-003/A5."},
    {"about.kind", "The kind of event."},
    {"about.late", "How many cases reached the milestone after the due date."},
    {"about.lead_post", "The post that leads the action; empty if none is on record."},
    {"about.leads",
     "The legs of the action, each an agency with its area if it has one, such as SWP@Cardiff, "
     "UHB."},
    {"about.learning.agency",
     "The code of the agency that shared the learning; empty for a theme."},
    {"about.learning.cases",
     "How many cases and learning sources the shared learning, or the recommendations, come from."},
    {"about.learning.section",
     "Which kind of row it is: disseminations for learning that was shared, themes for themes of "
     "recommendations."},
    {"about.leg_status", "The status of the leg itself, whatever the status of the whole action."},
    {"about.legs", "How many legs the agency leads."},
    {"about.level",
     "The level of the recommendation: local, regional, national or the United Kingdom."},
    {"about.limit", "The length of the time limit, such as 12 months; empty if it has none."},
    {"about.list.actions",
     "How many actions the case has, including those stepped down or relevant to no agency."},
    {"about.list.criteria",
     "The codes of the criteria of the decision in force, or thought to be met if none is in "
     "force; empty if none."},
    {"about.list.referred_on",
     "The date of the referral to the Case Review Group, or when a learning source came on record; "
     "empty if it is not on record."},
    {"about.list.regime",
     "The arrangements that the case comes under: susr, or legacy for the older arrangements; "
     "empty for a learning source."},
    {"about.list.title", "The title of the learning source; empty for a case."},
    {"about.log.case",
     "The reference of the case or learning source; empty for a recorded policy."},
    {"about.log.hash", "The SHA-256 hash that seals the event, in hexadecimal."},
    {"about.longest_days",
     "The most days from the start of the time limit to its milestone, over cases with both dates; "
     "empty if there are none."},
    {"about.made_on", "The day on which the recommendation was made."},
    {"about.measure",
     "How it will be shown that the action is done; empty if that is not on record."},
    {"about.median_days",
     "The median days from the start of the time limit to its milestone, over cases with both "
     "dates; empty if there are none."},
    {"about.meeting_on",
     "The day of the Delivery Group meeting that ratified the action; empty if it is not "
     "ratified."},
    {"about.met_by",
     "The leg that met the open barrier, such as SWP@Cardiff; empty if none was named."},
    {"about.method", "How the learning was shared; empty for a theme."},
    {"about.milestone", "The milestone that was reached."},
    {"about.milestones.case", "The reference of the case that reached the milestone."},
    {"about.milestones.note", "The note entered with the milestone; empty if there is none."},
    {"about.milestones_overdue", "How many time limits of the case are overdue."},
    {"about.milestones_overdue_at_end",
     "How many time limits were overdue at the end of the period."},
    {"about.ministerial.group",
     "The group within the measure, such as a status, or the recommendation's id for age-in-days; "
     "empty if there are no groups."},
    {"about.ministerial.measure", "What is counted in the section, such as decisions-by-outcome."},
    {"about.ministerial.n",
     "The number counted; for age-in-days, the days from the recommendation to the end of the "
     "period."},
    {"about.minute",
     "The reference of the minute that records the ratification; empty if none was given or the "
     "action is not ratified."},
    {"about.n", "The number counted."},
    {"about.name",
     "The agency's name in the configuration; empty if the configuration does not have the "
     "agency."},
    {"about.new", "The value after the event; empty if the event cleared it or gave none."},
    {"about.next_adjusted_due_on",
     "The due date of the time limit in next_rule, put off by the days that the case was paused; "
     "empty if there is none."},
    {"about.next_due_on",
     "The due date of the time limit in next_rule by which the policy judges it; empty if there is "
     "none."},
    {"about.next_rule",
     "The id of the time limit not yet reached that has the earliest due date, even if overdue; "
     "empty if there is none."},
    {"about.next_unadjusted_due_on",
     "The due date of the time limit in next_rule without pauses; empty if there is none."},
    {"about.not_relevant",
     "How many of the legs are not relevant, in actions that were not stepped down."},
    {"about.not_started",
     "How many cases have not reached the milestone and have no start of the time limit on "
     "record."},
    {"about.note", "The latest note on the action; empty if there is none."},
    {"about.notified_on",
     "When Welsh Government was first notified on or after the latest decision; empty if that is "
     "not on record."},
    {"about.number", "The number of the recommendation as the report prints it, such as 17.1."},
    {"about.of", "N, the whole that n is a part of; empty if n is not part of one."},
    {"about.old", "The value before the event; empty if the event replaced none."},
    {"about.on",
     "The date that the finding is about, such as that of the decision or the due date; empty if "
     "it is about none."},
    {"about.on_behalf_of",
     "The post on whose behalf the event was recorded; empty if none was given."},
    {"about.opened", "How many actions were assigned in the period."},
    {"about.original_due_on", "The due date that the action was first given."},
    {"about.outcome", "The outcome of the decision in force; empty if there is none."},
    {"about.outstanding",
     "How many cases have not reached the milestone, where the time limit has started but has no "
     "length."},
    {"about.overdue", "How many of the actions are overdue."},
    {"about.overdue.agency", "The code of the agency that leads the leg; empty for a milestone."},
    {"about.overdue.area",
     "The area that the leg applies to; empty if it is the whole region, and for a milestone."},
    {"about.overdue.days_overdue",
     "Days from the due date to the day of the report; zero or below for what is only soon due."},
    {"about.overdue.due_on",
     "The current due date of the action, or the due date by which the policy judges the "
     "milestone."},
    {"about.overdue.item",
     "The id of the action, or for a milestone the case and the time limit, such as "
     "CV-2025-003/susr-complete."},
    {"about.overdue.kind",
     "What is overdue or soon due: action for a leg of an action, or milestone."},
    {"about.overdue.original_due_on",
     "The due date that the action was first given, or the milestone's due date without pauses."},
    {"about.overdue.rag",
     "The colour of the leg or milestone: red if overdue, or if the action of the leg is "
     "escalated."},
    {"about.overdue.rule",
     "The id of the milestone's time limit in the configuration; empty for an action."},
    {"about.overdue.status",
     "The status of the leg (open or in-progress), or of the milestone's time limit (overdue or "
     "awaited)."},
    {"about.overdue.times_extended",
     "How many times the action was extended to a later due date; always 0 for a milestone."},
    {"about.overdue.title", "The title of the action, or the name of the milestone."},
    {"about.overdue_at_end", "How many actions were overdue at the end of the period."},
    {"about.overdue_on_original",
     "Whether the leg is open after its first due date or was completed after it; empty if neither "
     "open nor completed."},
    {"about.paused_since",
     "The day on which the current pause began; empty if the case is not paused."},
    {"about.percent", "n as a percentage of N; empty if N is empty or zero."},
    {"about.period", "The month, quarter or year, such as 2026-03, 2026-Q1 or 2026."},
    {"about.place", "The table and row at fault, or the paper that was checked; otherwise empty."},
    {"about.post",
     "The person appointed, as the board's register calls them, such as by initials or post; empty "
     "if nobody was appointed."},
    {"about.progress.actions",
     "How many actions the review has, not counting those stepped down or relevant to no agency."},
    {"about.progress.case", "The reference of the case whose progress report the row is about."},
    {"about.progress.days_overdue",
     "Days from the due date to the day of the report; empty if the progress report is not "
     "overdue."},
    {"about.progress.due_on",
     "The due date by which the policy judges the progress report; empty if the time limit has no "
     "length."},
    {"about.progress.open", "How many of the actions are open or in progress."},
    {"about.progress.published_on",
     "The date of publication, from which the time limit for the progress report runs."},
    {"about.progress.reached_on",
     "The date of the progress report; empty if it has not been made."},
    {"about.published",
     "How many cases had their first publication in the period, as known on the day of the "
     "report."},
    {"about.published_on", "The date of publication of the review."},
    {"about.rag",
     "The colour of the action, which is that of its worst leg: red is worst, then amber, green, "
     "blue and grey."},
    {"about.ratification",
     "Whether the Delivery Group must ratify the action once it is completed."},
    {"about.ratification.action_status",
     "The status of the action: completed while it awaits ratification, or ratified."},
    {"about.ratification.completed_late",
     "Whether the last leg was completed after the due date; empty if no leg was completed."},
    {"about.ratification.evidence",
     "The evidence of all legs, each with its agency and area, separated by semicolons; empty if "
     "there is none."},
    {"about.ratification.ratified_by_completer",
     "Whether the account that completed one of the legs ratified the action; empty if it is not "
     "ratified."},
    {"about.ratified", "How many of the actions are ratified."},
    {"about.ratified_by_completer",
     "Whether the account that completed the leg ratified the action; empty if the action is not "
     "ratified."},
    {"about.ratified_on",
     "The day on which the ratification took effect; empty if the action is not ratified."},
    {"about.reached", "How many cases reached the milestone without a due date to keep."},
    {"about.reached_on", "The date on which the milestone was reached."},
    {"about.reason", "Why the action was escalated; empty if it is not escalated."},
    {"about.received_on",
     "The day on which the board's business unit received the referral; empty if that is not on "
     "record."},
    {"about.recommendation",
     "The number of the recommendation that the action comes from, such as 17.1; empty if it comes "
     "from none."},
    {"about.recommendations.actions",
     "How many actions come from the recommendation, including those stepped down or relevant to "
     "no agency."},
    {"about.recommendations.completed",
     "How many of the actions are completed and not ratified, including those relevant to no "
     "agency."},
    {"about.recommendations.item", "The id of the recommendation, such as CV-2026-003/R17.1."},
    {"about.recommendations.open", "How many of the actions are open, with no leg begun."},
    {"about.recommendations.status",
     "Whether the recommendation is without-action, open (an action is unfinished) or closed (all "
     "are finished)."},
    {"about.recommendations.stepped_down", "How many of the actions are stepped down."},
    {"about.recorded_at",
     "The moment at which the event was recorded, in UTC, such as 2026-11-22T09:00:00Z."},
    {"about.referrals",
     "How many cases with a known date of referral were referred in the period, as known on the "
     "day of the report."},
    {"about.referrals.agency", "The code of the agency that made the referral."},
    {"about.referrals.case", "The reference of the case that was referred."},
    {"about.referrals.criteria",
     "The codes of the criteria thought to be met at the referral, separated by commas."},
    {"about.referrals.depth",
     "Whether an Adult or Child Practice Review is concise or extended, by the latest decision; "
     "empty if it does not say."},
    {"about.referrals.outcome",
     "The latest decision of the Case Review Group, before the Chair's sign-off; empty if it has "
     "not decided."},
    {"about.referred_on",
     "The date of the referral to the Case Review Group; empty if it is not on record."},
    {"about.regime",
     "The arrangements that the case comes under: susr, or legacy for a review under the older "
     "arrangements."},
    {"about.reopened",
     "How many actions were reopened, or brought back by a correction, in the period."},
    {"about.repository.action_status",
     "The status of the whole action; empty if the row has no action."},
    {"about.repository.case", "The reference of the case whose review was published."},
    {"about.repository.completed_on",
     "The latest day on which a leg of the action was completed; empty if none was, or the row has "
     "no action."},
    {"about.repository.due_on",
     "The current due date of the action, after any extensions; empty if the row has no action."},
    {"about.repository.item",
     "The id of the action, such as CV-2026-003/A5; empty if the row has no action."},
    {"about.repository.level",
     "The level of the recommendation; empty if the row has no recommendation."},
    {"about.repository.measure",
     "How it will be shown that the action is done; empty if that is not on record or the row has "
     "no action."},
    {"about.repository.meeting_on",
     "The day of the Delivery Group meeting that ratified the action; empty if none did, or the "
     "row has no action."},
    {"about.repository.number",
     "The number of the recommendation as the report prints it, such as 17.1; empty if the row has "
     "no recommendation."},
    {"about.repository.text",
     "The text of the recommendation as it was entered; empty if the row has no recommendation."},
    {"about.repository.themes",
     "The themes of the recommendation, separated by commas; empty if it has none or the row has "
     "no recommendation."},
    {"about.repository.title", "The title of the action; empty if the row has no action."},
    {"about.result",
     "The outcome: sound or unsound for the record, the kind of fault, or held, not-held or "
     "of-another-record for a paper."},
    {"about.reviews.case", "The reference of the case, which has a SUSR or MAPF in force."},
    {"about.reviews.criteria",
     "The codes of the criteria met, by the decision in force, separated by commas; empty for a "
     "MAPF."},
    {"about.reviews.days_overdue",
     "Days from the judged due date to the date reached or else the day of the report, below zero "
     "if earlier; empty without a due date."},
    {"about.reviews.due_on",
     "The due date without pauses; empty if the time limit has no length or no start on record."},
    {"about.reviews.rag",
     "The colour of the time limit: blue once reached, red if overdue, amber if due soon, "
     "otherwise green."},
    {"about.reviews.reached_on",
     "When a milestone that ends the time limit was first reached, on or after its start; empty if "
     "none was."},
    {"about.reviews.stage",
     "Where the case stands: SUSR or MAPF under way, or in follow-up once published or complete."},
    {"about.reviews_begun",
     "How many SUSRs in force on the day of the report began with a sign-off in the period."},
    {"about.rule", "The id of the time limit in the configuration."},
    {"about.section", "The section of the paper, such as referrals or actions."},
    {"about.sign_off", "The Chair's sign-off of the latest decision; empty if there is none yet."},
    {"about.signed_off_on",
     "The date of the Chair's sign-off of the latest decision; empty if there is none yet."},
    {"about.stage",
     "Where the case stands, such as awaiting sign-off, under review, or in follow-up once "
     "published or complete."},
    {"about.started_on",
     "The date from which the time limit runs; empty if that is not on record."},
    {"about.starts_on", "The first day of the period."},
    {"about.status",
     "How the time limit stands: late was reached after the due date, while reached and "
     "outstanding have no due date."},
    {"about.step_down_authority",
     "The post or group that decided to step the action down; empty if it is not stepped down."},
    {"about.step_down_reason", "Why the action was stepped down; empty if it is not stepped down."},
    {"about.stepped_down_on",
     "The day on which the action was stepped down; empty if it is not stepped down."},
    {"about.strength", "How binding the time limit is: must, normally or where possible."},
    {"about.subject",
     "The recommendation or action that the event is about, such as R17.1 or A5; empty if it names "
     "neither."},
    {"about.text", "The text of the recommendation as it was entered."},
    {"about.theme", "The theme of the recommendations; empty for dissemination."},
    {"about.themes",
     "The themes of the recommendation, separated by commas; empty if it has none."},
    {"about.timeliness.cases", "How many cases the time limit applies to."},
    {"about.timeliness.of",
     "How many cases reached the milestone and had a due date to keep: in_time and late together."},
    {"about.timeliness.overdue",
     "How many cases have not reached the milestone and are past the due date."},
    {"about.timeliness.percent",
     "in_time as a percentage of in_time and late together; empty if both are zero."},
    {"about.times",
     "How many times learning was shared in this way, or how many recommendations have the theme."},
    {"about.times_extended", "How many times the action was extended to a later due date."},
    {"about.title", "The title of the action."},
    {"about.trend.stepped_down", "How many actions were stepped down in the period."},
    {"about.unfinished_at_end",
     "How many actions were unfinished at the end of the period, including those awaiting "
     "ratification."},
    {"about.updated_on",
     "The day of the latest step on the action, including its assignment but not an escalation."},
    {"about.updates.agency",
     "The code of the agency whose leg the update is about; empty if it names no leg."},
    {"about.updates.area",
     "The area of the leg that the update is about; empty if it is the whole region or no leg is "
     "named."},
    {"about.updates.barrier",
     "The barrier in the words recorded, if the update raised one; otherwise empty."},
    {"about.updates.evidence", "The evidence given with the update; empty if there is none."},
    {"about.updates.note", "The note given with the update; empty if there is none."},
    {"about.updates.status", "The status that the update gave to the leg; empty if it gave none."},
    {"about.updates.updated_on", "The date of the update, or of the completion."},
    {"about.verify.case",
     "The reference of the case that the fault is in; empty if it is in no single case."},
    {"about.verify.detail",
     "What is wrong, without any free text from the record; empty if nothing is."},
    {"about.verify.event",
     "The number of the event at fault, or of the log head on the paper; empty if the row names no "
     "event."},
    {"about.verify.hash",
     "The hash of the last event on the record row, or the 16 digits that the paper gives on a "
     "witness row; otherwise empty."},
};

}  // namespace

std::span<const Label> english_columns() {
  return descriptions;
}

}  // namespace susr::language
