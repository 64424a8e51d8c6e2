// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/case_state.hpp"
#include "susr/domain/duty.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// What decides whether a leg is late and which colour it has.
struct LegClock {
  LegStatus leg_status = LegStatus::open;
  ActionStatus action_status = ActionStatus::open;
  Ratification ratification = Ratification::required;
  Date due_on;
  int times_extended = 0;
  Date updated_on;
  bool operator==(const LegClock&) const = default;
};

/// The clock of one leg of an action.
LegClock clock_of(const Action& action, const Leg& leg);

/// Whether anything remains to be done: the leg is neither completed nor not relevant, and the
/// action neither completed, ratified nor stepped down.
bool is_open(const LegClock& leg);

/// The one definition of overdue for an action: at `as_of` the leg is open and its due day has
/// passed. The due day itself is not late.
bool is_overdue(const LegClock& leg, Date as_of);

/// Whole days from the due day to `as_of`; below zero for what is not due yet.
int days_overdue(Date due_on, Date as_of);

/// The colour of a leg. Red: overdue. Amber: due soon, or extended, or awaiting ratification, or
/// not updated for long. Blue: finished. Grey: no longer counts. Green: all else.
Rag rag_of(const LegClock& leg, const Policy& policy, Date as_of);

/// The colour of an action: its worst leg's, where red is worst and grey is best.
Rag rag_of(const Action& action, const Policy& policy, Date as_of);

/// The colour of a time limit: blue when reached, red when overdue, amber when due soon.
Rag rag_of(const Duty& duty, const Policy& policy, Date as_of);

}  // namespace susr::domain
