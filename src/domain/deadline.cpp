// SPDX-License-Identifier: MIT
#include "susr/domain/deadline.hpp"

#include <algorithm>

namespace susr::domain {

namespace {

using std::chrono::days;

/// The day from which a milestone counts: one of a review or forum from the sign-off that brought
/// it about, so that a second review of a case is not judged by the first.
Date counted_from(const Timescale& timescale, Milestone milestone, const Standing& standing) {
  const auto rule = rule_of(milestone);
  const bool of_outcome = timescale.applies_to != AppliesTo::decision && rule && rule->outcome;
  return of_outcome ? standing.in_force->since.last_day() : Date::min();
}

std::optional<PartialDate> start_of(const Timescale& timescale, const Standing& standing) {
  // What a sign-off starts, such as a MAPF, begins with the one that brought the outcome about.
  const bool from_outcome = timescale.runs_from == Milestone::chair_sign_off &&
                            timescale.applies_to != AppliesTo::decision;
  if (from_outcome) return standing.in_force->since;
  return reached_on(standing, timescale.runs_from,
                    counted_from(timescale, timescale.runs_from, standing));
}

std::optional<PartialDate> first_reached(const Timescale& timescale, const Standing& standing,
                                         Date not_before) {
  std::optional<PartialDate> first;
  for (const auto milestone : timescale.reached_by) {
    const auto from = std::max(not_before, counted_from(timescale, milestone, standing));
    const auto reached = reached_on(standing, milestone, from);
    if (reached && (!first || reached->last_day() < first->last_day())) first = reached;
  }
  return first;
}

DeadlineStatus status_of(const Deadline& deadline, Date as_of) {
  if (!deadline.judged_due_on) {
    if (deadline.reached) return DeadlineStatus::reached;
    return deadline.start ? DeadlineStatus::outstanding : DeadlineStatus::not_started;
  }
  if (deadline.reached) {
    const bool late = deadline.reached->first_day > *deadline.judged_due_on;
    return late ? DeadlineStatus::reached_late : DeadlineStatus::reached_in_time;
  }
  return *deadline.judged_due_on < as_of ? DeadlineStatus::overdue : DeadlineStatus::awaited;
}

Deadline deadline_of(const Timescale& timescale, const Standing& standing, const Policy& policy,
                     Date as_of) {
  Deadline deadline{.timescale = timescale.id,
                    .milestone = timescale.reached_by.front(),
                    .strength = timescale.strength,
                    .start = start_of(timescale, standing)};
  const auto not_before = deadline.start ? deadline.start->last_day() : Date::min();
  deadline.reached = first_reached(timescale, standing, not_before);
  if (deadline.start && timescale.length) {
    deadline.due_on = add(not_before, *timescale.length, policy.bank_holidays);
    const auto counted_until = deadline.reached ? deadline.reached->last_day() : as_of;
    deadline.pauses = counted_pauses(not_before, *deadline.due_on, standing.pauses, counted_until);
    deadline.adjusted_due_on = deadline.due_on;
    for (const auto& counted : deadline.pauses)
      *deadline.adjusted_due_on += days{counted.days};
    deadline.judged_due_on =
        policy.judged_date == JudgedDate::adjusted ? deadline.adjusted_due_on : deadline.due_on;
  }
  deadline.status = status_of(deadline, as_of);
  return deadline;
}

}  // namespace

std::vector<CountedPause> counted_pauses(Date start, Date due_on, std::span<const Pause> pauses,
                                         Date as_of) {
  std::vector<CountedPause> counted;
  for (const auto& pause : pauses) {
    const auto from = std::max(pause.from, start);
    const auto until = std::min(pause.until.value_or(as_of), as_of);
    const bool while_running = from <= due_on;
    if (!while_running || until <= from) continue;
    due_on += until - from;
    counted.push_back({.pause = pause, .days = static_cast<int>((until - from).count())});
  }
  return counted;
}

std::optional<NotApplying> why_not_applying(const Timescale& timescale, const Standing& standing) {
  if (standing.learning_source) return NotApplying::outcome;
  if (!timescale.regimes.contains(standing.referral.regime)) return NotApplying::regime;
  const Criteria* criteria = nullptr;
  if (timescale.applies_to == AppliesTo::decision) {
    if (!standing.decision) return NotApplying::outcome;
    const auto& decided = standing.decision->decided;
    if (timescale.immediacy.value_or(decided.immediacy) != decided.immediacy) {
      return NotApplying::immediacy;
    }
    criteria = &decided.criteria;
  } else {
    const auto wanted = timescale.applies_to == AppliesTo::susr ? Outcome::susr : Outcome::mapf;
    const bool is_it = standing.in_force && standing.in_force->outcome == wanted;
    if (!is_it) return NotApplying::outcome;
    criteria = &standing.in_force->criteria;
  }
  const bool meets = !timescale.criterion || criteria->contains(*timescale.criterion);
  return meets ? std::nullopt : std::optional(NotApplying::criterion);
}

std::vector<Deadline> deadlines(const Standing& standing, const Policy& policy, Date as_of) {
  std::vector<Deadline> found;
  for (const auto& timescale : policy.timescales) {
    const bool applies = !why_not_applying(timescale, standing);
    if (applies) found.push_back(deadline_of(timescale, standing, policy, as_of));
  }
  return found;
}

}  // namespace susr::domain
