// SPDX-License-Identifier: MIT
// What a report says in sentences: its notes, answers and findings.
#include "english.hpp"

namespace susr::language {

namespace {

// Sorted by key.
constexpr Label labels[] = {
    {"answer.action-done",
     "{id} is not overdue: nothing in it is open. Its status is {status}, and it was due on "
     "{due}."},
    {"answer.action-ends",
     "Still open: {legs}. It ends when each of these is completed or not relevant, or when the "
     "action is stepped down; an extension moves the date."},
    {"answer.as-assigned", "That is the due date it was given when it was assigned on {assigned}."},
    {"answer.as-extended",
     "It was assigned on {assigned}, due on {first}; that was changed, last on {extended}."},
    {"answer.due", "{id} is due on {due}, in {days}."},
    {"answer.due-today", "{id} is due today, {due}. It is overdue from tomorrow."},
    {"answer.limit-ends", "It ends when this is recorded, or the first of these: {awaited}."},
    {"answer.no-limit", "{id} has no due date: {source}."},
    {"answer.not-applying", "{id} has no due date in this case. {why}."},
    {"answer.not-started",
     "{id} has no due date yet: the day it runs from is not on record ({from})."},
    {"answer.overdue", "{id} is {days} overdue: it was due on {due}."},
    {"answer.pauses-counted", "Pauses put it off by {days}, to that day."},
    {"answer.pauses-not-counted",
     "Pauses of {days} would put it off to {adjusted}, but the policy judges by the date without "
     "them."},
    {"answer.reached", "{id} was reached on {reached}. It has no due date."},
    {"answer.reached-in-time", "{id} was reached in time, on {reached}: it was due on {due}."},
    {"answer.reached-late", "{id} was reached late, on {reached}: it was due on {due}."},
    {"answer.rule", "That is {length} from {start} ({from}), by the time limit {rule}: {source}."},
    {"check.days", "open for {days} days"},
    {"check.fault", "Fault"},
    {"check.record", "The record"},
    {"check.witness", "Paper"},
    {"days.many", "{days} days"},
    {"days.one", "1 day"},
    {"event.field", "{field} = {value}"},
    {"fault.file", "File damaged"},
    {"fault.gap", "Event missing"},
    {"fault.held", "Still in the log"},
    {"fault.link", "Chain broken"},
    {"fault.not-held", "Not in the log"},
    {"fault.of-another-record", "Of another record"},
    {"fault.seal", "Event changed"},
    {"fault.sound", "Sound"},
    {"fault.table", "Table differs"},
    {"fault.truncated", "Log cut short"},
    {"fault.unreadable", "Event unreadable"},
    {"fault.unsound", "Not sound"},
    {"finding.action-without-measure", "Action without a measure"},
    {"finding.agency-unknown", "Agency not in the configuration"},
    {"finding.barrier-old", "Barrier open for long"},
    {"finding.completed-without-evidence", "Completed without evidence"},
    {"finding.decision-unsigned", "Decision not signed off"},
    {"finding.due-date-doubtful", "Due date looks like a typing error"},
    {"finding.not-notified", "Welsh Government not notified"},
    {"finding.published-family-not-invited", "Published, family not invited"},
    {"finding.published-not-approved", "Published, report not approved"},
    {"finding.published-without-action", "Published, no action"},
    {"finding.ratified-by-completer", "Ratified by the account that completed it"},
    {"finding.recommendation-without-action", "Recommendation without an action"},
    {"import.added", "Added"},
    {"import.changed", "Changed"},
    {"import.left", "As it was"},
    {"import.rejected", "Rejected"},
    {"length.none", "no limit is given: followed, never overdue"},
    {"log.heading", "{event}. {day}  {kind}: {item}, by {by}, recorded {recorded_at}"},
    {"log.heading-corrected",
     "{event}. {day}  {kind}: {item}, by {by}, recorded {recorded_at} [see correction "
     "{correction}]"},
    {"log.heading-of-no-case", "{event}. {day}  {kind}, by {by}, recorded {recorded_at}"},
    {"log.heading-of-no-case-corrected",
     "{event}. {day}  {kind}, by {by}, recorded {recorded_at} [see correction {correction}]"},
    {"log.recorded-by", "{post} ({account})"},
    {"note.agencies",
     "Counted in legs, but for actions, of which each is counted once for an agency. Average days "
     "late: of the legs that are overdue, until now, and of those completed late, until then."},
    {"note.head", "Events: {events}. Head: {hash}"},
    {"note.late-entries",
     "Entries that took effect by {as_of} and were recorded after it: {entries}. --known-on "
     "{as_of} leaves them out."},
    {"note.learning",
     "A theme is counted once for each recommendation that has it. Audience: of the times for "
     "which it was said."},
    {"note.log-head", "Log head: {sequence} {hash}."},
    {"note.log-head-of-board", "Log head of {board} (record {record}): {sequence} {hash}."},
    {"note.log-head-of-board-without-events", "Log head of {board} (record {record}): 0."},
    {"note.log-head-without-events", "Log head: 0."},
    {"note.ministerial",
     "Referrals, decisions, reviews started and completed, and recommendations: from {from} to "
     "{to}. All else: at the end of {to}."},
    {"note.ministerial-year",
     "Within twelve months of the referral to the Case Review Group, of the reviews whose referral "
     "has a day on record. Of a date that is known to the month or the year, the last day counts."},
    {"note.no-progress-report",
     "The review is not published, or no time limit holds it to a progress report."},
    {"note.no-time-limit", "A learning source has no time limits."},
    {"note.nothing", "Nothing to show."},
    {"note.nothing-overdue", "Nothing overdue. Open items looked at: {looked_at}. As at {as_of}."},
    {"note.nothing-overdue-within",
     "Nothing overdue, {soon_due} due within {days} days. Open items looked at: {looked_at}. As at "
     "{as_of}."},
    {"note.outside", "Stepped down and not relevant are outside N."},
    {"note.overdue", "{overdue} overdue. Open items looked at: {looked_at}. As at {as_of}."},
    {"note.overdue-on-original",
     "Open legs that are not overdue only because they were extended: {legs}."},
    {"note.overdue-within",
     "{overdue} overdue, {soon_due} due within {days} days. Open items looked at: {looked_at}. As "
     "at {as_of}."},
    {"note.progress",
     "A progress report is due some time after publication (see the time limits). Actions that "
     "were stepped down or are relevant to no agency are not counted."},
    {"note.progress-actions",
     "Actions: {all}, of which finished {finished}, overdue {overdue}, with an open barrier "
     "{barriers}. Stepped down and not relevant are outside."},
    {"note.progress-due", "Published {published}. Progress report due: {due}. Not yet made."},
    {"note.progress-made", "Published {published}. Progress report due: {due}. Made {made}."},
    {"note.rag-rule",
     "Red: overdue, or escalated. Amber: due within {due_soon} days, extended, awaiting "
     "ratification, or no update for {no_update} days. Blue: completed, and ratified where that is "
     "required. Grey: stepped down or not relevant. Green: all else."},
    {"note.ratified-by-completer", "Ratified by the account that completed them: {n} of {of}."},
    {"note.timeliness",
     "Percent: reached in time, of all that were reached and had a limit. Days run from the start "
     "of the limit until it was reached. Outstanding: followed, without a limit."},
    {"note.trend",
     "Opening + opened + reopened - closed - stepped down = unfinished at end. Reopened and closed "
     "hold what a correction brought back or took away. Referrals, reviews and publications are "
     "told as known at the end."},
    {"note.unfinished",
     "Unfinished: not ratified, nor completed without need of it, stepped down or relevant to no "
     "agency. Due soon is within the days of amber."},
    {"pause.counted", "{from} until {until}, {days} days: {reason}"},
    {"pause.lasts", "now"},
    {"report.actions", "The register of actions, a row a leg"},
    {"report.agencies", "What each agency has to do, and how late"},
    {"report.audit", "Who recorded what, and when"},
    {"report.board", "The board's position"},
    {"report.escalations", "Open barriers and escalations"},
    {"report.learning", "How learning was shared, and themes"},
    {"report.milestones", "Every milestone that was recorded"},
    {"report.ministerial", "The national paper of a period, board by board"},
    {"report.progress", "Progress reports that are due; with a case, that of its review"},
    {"report.ratification", "What is completed and awaits the Delivery Group"},
    {"report.recommendations", "Each recommendation, and what became of its actions"},
    {"report.referrals", "Each referral, what was decided and how long it took"},
    {"report.repository", "Published reviews, for the Wales Safeguarding Repository"},
    {"report.reviews", "Each live review and its time limits"},
    {"report.saved", "Saved in the configuration: {base}"},
    {"report.timeliness", "How each time limit was kept"},
    {"report.trend", "Opened, closed and overdue, period by period"},
    {"report.updates", "What agencies told of their actions"},
    {"schema.partial-date", "A day, or only the month or the year where no more is known."},
    {"witness.after-a-break", "the chain is broken before it, or at it"},
    {"witness.another-hash", "the event of that number has another hash"},
    {"witness.no-such-event", "the log has no event of that number"},
    {"witness.none-of-this-record", "no log head of the paper is of this record"},
};

}  // namespace

std::span<const Label> english_sentences() {
  return labels;
}

}  // namespace susr::language
