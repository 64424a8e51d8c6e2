// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include <algorithm>

namespace susr::domain {

LegClock clock_of(const Action& action, const Leg& leg) {
  return {.leg_status = leg.status,
          .action_status = status_of(action),
          .ratification = action.assigned.ratification,
          .due_on = action.due_on,
          .times_extended = action.times_extended,
          .updated_on = action.updated_on};
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

int days_overdue(Date due_on, Date as_of) {
  return static_cast<int>((as_of - due_on).count());
}

Rag rag_of(const LegClock& leg, const Policy& policy, Date as_of) {
  const bool no_longer_counts =
      leg.leg_status == LegStatus::not_relevant || leg.action_status == ActionStatus::stepped_down;
  if (no_longer_counts) return Rag::grey;
  if (is_overdue(leg, as_of)) return Rag::red;
  if (leg.action_status == ActionStatus::ratified) return Rag::blue;
  if (leg.action_status == ActionStatus::completed) {
    return leg.ratification == Ratification::required ? Rag::amber : Rag::blue;
  }
  if (!is_open(leg)) return Rag::green;
  const bool due_soon = -days_overdue(leg.due_on, as_of) <= policy.due_soon_days;
  const bool silent = days_overdue(leg.updated_on, as_of) >= policy.no_update_days;
  return due_soon || leg.times_extended > 0 || silent ? Rag::amber : Rag::green;
}

Rag rag_of(const Action& action, const Policy& policy, Date as_of) {
  auto worst = Rag::grey;
  for (const auto& leg : action.legs) {
    worst = std::min(worst, rag_of(clock_of(action, leg), policy, as_of));
  }
  return worst;
}

Rag rag_of(const Duty& duty, const Policy& policy, Date as_of) {
  if (duty.reached) return Rag::blue;
  if (duty.status == DutyStatus::overdue) return Rag::red;
  const bool due_soon =
      duty.judged_due_on && -days_overdue(*duty.judged_due_on, as_of) <= policy.due_soon_days;
  return due_soon ? Rag::amber : Rag::green;
}

}  // namespace susr::domain
