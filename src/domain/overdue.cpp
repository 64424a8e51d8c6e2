// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include <algorithm>

namespace susr::domain {

LegClock clock_of(const Action& action, const Leg& leg) {
  return {
      .leg_status = leg.status,
      .action_status = status_of(action),
      .ratification = action.assigned.ratification,
      .due_on = action.due_on,
      .original_due_on = action.assigned.due_on,
      .times_extended = action.times_extended,
      .updated_on = action.updated_on,
      .escalated_to = action.escalation ? std::optional(action.escalation->level) : std::nullopt};
}

bool is_open(const LegClock& leg) {
  const bool leg_open =
      leg.leg_status == LegStatus::open || leg.leg_status == LegStatus::in_progress;
  const bool action_open =
      leg.action_status == ActionStatus::open || leg.action_status == ActionStatus::in_progress;
  return leg_open && action_open;
}

bool is_overdue(const LegClock& leg, Date as_of) {
  return is_open(leg) && leg.due_on < as_of;
}

bool is_overdue_on_original(const LegClock& leg, Date as_of) {
  return is_open(leg) && leg.original_due_on < as_of;
}

Finish finish_of(const LegClock& leg, bool none_relevant) {
  if (leg.action_status == ActionStatus::stepped_down) return Finish::stepped_down;
  if (none_relevant) return Finish::not_relevant;
  if (leg.action_status == ActionStatus::ratified) return Finish::ratified;
  const bool completed = leg.action_status == ActionStatus::completed &&
                         leg.ratification == Ratification::not_required;
  return completed ? Finish::completed : Finish::unfinished;
}

Finish finish_of(const Action& action) {
  const bool none_relevant = std::ranges::all_of(
      action.legs, [](const Leg& leg) { return leg.status == LegStatus::not_relevant; });
  return finish_of(clock_of(action, action.legs.front()), none_relevant);
}

int days_overdue(Date due_on, Date as_of) {
  return static_cast<int>((as_of - due_on).count());
}

RagReason rag_reason_of(const LegClock& leg, const Policy& policy, Date as_of) {
  const bool no_longer_counts =
      leg.leg_status == LegStatus::not_relevant || leg.action_status == ActionStatus::stepped_down;
  if (no_longer_counts) return RagReason::no_longer_counts;
  if (is_overdue(leg, as_of)) return RagReason::overdue;
  if (leg.action_status == ActionStatus::ratified) return RagReason::finished;
  if (leg.action_status == ActionStatus::completed) {
    return leg.ratification == Ratification::required ? RagReason::awaiting_ratification
                                                      : RagReason::finished;
  }
  if (!is_open(leg)) return RagReason::on_track;
  if (leg.escalated_to) return RagReason::escalated;
  if (-days_overdue(leg.due_on, as_of) <= policy.due_soon_days) return RagReason::due_soon;
  if (leg.times_extended > 0) return RagReason::extended;
  const bool silent = days_overdue(leg.updated_on, as_of) >= policy.no_update_days;
  return silent ? RagReason::no_update : RagReason::on_track;
}

RagReason rag_reason_of(const Deadline& deadline, const Policy& policy, Date as_of) {
  if (deadline.reached) return RagReason::finished;
  if (deadline.status == DeadlineStatus::overdue) return RagReason::overdue;
  const bool due_soon = deadline.judged_due_on &&
                        -days_overdue(*deadline.judged_due_on, as_of) <= policy.due_soon_days;
  return due_soon ? RagReason::due_soon : RagReason::on_track;
}

Rag rag_for(RagReason reason) {
  switch (reason) {
    case RagReason::overdue:
    case RagReason::escalated:
      return Rag::red;
    case RagReason::due_soon:
    case RagReason::extended:
    case RagReason::awaiting_ratification:
    case RagReason::no_update:
      return Rag::amber;
    case RagReason::finished:
      return Rag::blue;
    case RagReason::no_longer_counts:
      return Rag::grey;
    case RagReason::on_track:
      break;
  }
  return Rag::green;
}

Rag rag_of(const LegClock& leg, const Policy& policy, Date as_of) {
  return rag_for(rag_reason_of(leg, policy, as_of));
}

Rag rag_of(const Action& action, const Policy& policy, Date as_of) {
  auto worst = Rag::grey;
  for (const auto& leg : action.legs) {
    worst = std::min(worst, rag_of(clock_of(action, leg), policy, as_of));
  }
  return worst;
}

Rag rag_of(const Deadline& deadline, const Policy& policy, Date as_of) {
  return rag_for(rag_reason_of(deadline, policy, as_of));
}

}  // namespace susr::domain
