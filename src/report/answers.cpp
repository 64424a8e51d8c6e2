// SPDX-License-Identifier: MIT
#include "answers.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "susr/domain/overdue.hpp"

#include "names.hpp"

namespace susr::report {

namespace {

using table::Days;

/// A due date that is still to be kept: `late` days ago, or ahead if it is below 1.
Message standing_of(const std::string& id, domain::Date due_on, int late) {
  const auto key = late > 0 ? "answer.overdue" : late == 0 ? "answer.due-today" : "answer.due";
  return {.key = key,
          .arguments = {argument("id", id), argument("due", due_on),
                        argument("days", Cell{Days{late > 0 ? late : -late}})}};
}

/// From what the due date of an action comes.
Message origin_of(const domain::Action& action) {
  const auto assigned = argument("assigned", action.assigned_on);
  if (action.extensions.empty()) return {.key = "answer.as-assigned", .arguments = {assigned}};
  return {.key = "answer.as-extended",
          .arguments = {assigned, argument("first", action.assigned.due_on),
                        argument("extended", action.extensions.back().on)}};
}

/// The leads of the legs that are open; nothing if none is.
std::optional<table::Leads> open_legs_of(const domain::Action& action,
                                         const domain::Policy& policy) {
  std::vector<domain::Lead> leads;
  for (const auto& leg : action.legs) {
    if (domain::is_open(domain::clock_of(action, leg))) leads.push_back(leg.lead);
  }
  if (leads.empty()) return std::nullopt;
  return leads_in_both(policy, leads);
}

/// What would end a time limit: whichever it awaits that comes first.
Message limit_ends(const domain::Timescale& timescale) {
  return {.key = "answer.limit-ends",
          .arguments = {argument("n", timescale.reached_by.size()),
                        argument("awaited", list_cell(timescale.reached_by))}};
}

/// Adds what pauses do to the due date that is judged, if they do anything.
void add_pauses(Line& line, const domain::Deadline& deadline, const Context& context) {
  if (deadline.pauses.empty() || !deadline.adjusted_due_on) return;
  const auto days =
      std::accumulate(deadline.pauses.begin(), deadline.pauses.end(), 0,
                      [](int sum, const domain::CountedPause& each) { return sum + each.days; });
  const bool counted = context.policy.judged_date == domain::JudgedDate::adjusted;
  line.push_back({.key = counted ? "answer.pauses-counted" : "answer.pauses-not-counted",
                  .arguments = {argument("days", Cell{Days{days}}),
                                argument("adjusted", deadline.adjusted_due_on)}});
}

/// By which rule the due date is what it is.
Message rule_of(const domain::Timescale& timescale, const domain::Deadline& deadline) {
  return {.key = "answer.rule",
          .arguments = {argument("length", length_cell(timescale.length)),
                        argument("from", timescale.runs_from),
                        argument("start", deadline.start.value()), argument("rule", timescale.id),
                        argument("source", timescale.source)}};
}

Line answer_for_reached(const std::string& id, const domain::Timescale& timescale,
                        const domain::Deadline& deadline, const Context& context) {
  const auto reached = argument("reached", deadline.reached);
  if (!deadline.judged_due_on) {
    return {{.key = "answer.reached", .arguments = {argument("id", id), reached}}};
  }
  const bool late = deadline.status == domain::DeadlineStatus::reached_late;
  Line line{{.key = late ? "answer.reached-late" : "answer.reached-in-time",
             .arguments = {argument("id", id), reached, argument("due", deadline.judged_due_on)}},
            rule_of(timescale, deadline)};
  add_pauses(line, deadline, context);
  return line;
}

}  // namespace

Cell length_cell(const std::optional<domain::Length>& length) {
  return length ? cell(*length) : Cell{Message{"length.none"}};
}

Line answer_for(const std::string& id, const domain::Action& action, const Context& context) {
  const auto open = open_legs_of(action, context.policy);
  if (!open) {
    return {{.key = "answer.action-done",
             .arguments = {argument("id", id), argument("due", action.due_on),
                           argument("status", domain::status_of(action))}},
            origin_of(action)};
  }
  return {standing_of(id, action.due_on, domain::days_overdue(action.due_on, context.as_of)),
          origin_of(action),
          {.key = "answer.action-ends", .arguments = {argument("legs", Cell{*open})}}};
}

Line answer_for(const std::string& id, const domain::Timescale& timescale,
                const domain::Deadline& deadline, const Context& context) {
  if (deadline.reached) return answer_for_reached(id, timescale, deadline, context);
  if (deadline.status == domain::DeadlineStatus::not_started) {
    return {{.key = "answer.not-started",
             .arguments = {argument("id", id), argument("from", timescale.runs_from)}}};
  }
  if (!deadline.judged_due_on) {
    return {{.key = "answer.no-limit",
             .arguments = {argument("id", id), argument("source", timescale.source)}},
            limit_ends(timescale)};
  }
  const auto late = domain::days_overdue(*deadline.judged_due_on, context.as_of);
  Line line{standing_of(id, *deadline.judged_due_on, late), rule_of(timescale, deadline)};
  add_pauses(line, deadline, context);
  line.push_back(limit_ends(timescale));
  return line;
}

Line answer_for(const std::string& id, domain::NotApplying why_not) {
  return {
      {.key = "answer.not-applying", .arguments = {argument("id", id), argument("why", why_not)}}};
}

}  // namespace susr::report
