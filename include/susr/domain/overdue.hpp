// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>

#include "susr/domain/case_state.hpp"
#include "susr/domain/deadline.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// Everything that decides whether a leg is late and which colour it has.
struct LegClock {
  LegStatus leg_status = LegStatus::open;
  ActionStatus action_status = ActionStatus::open;
  Ratification ratification = Ratification::required;
  Date due_on;
  Date original_due_on;
  int times_extended = 0;
  Date updated_on;
  std::optional<EscalationLevel> escalated_to;
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

/// Whether the leg is open and the due day that it was first given has passed: an extension never
/// hides lateness.
bool is_overdue_on_original(const LegClock& leg, Date as_of);

/// Whether, and how, an action is finished. One that is only awaiting ratification is unfinished;
/// one that is not relevant to any agency is finished, however it was entered.
enum class Finish { unfinished, ratified, completed, not_relevant, stepped_down };
template <>
inline constexpr std::array codes_of<Finish>{
    Code{Finish::unfinished, "unfinished"}, Code{Finish::ratified, "ratified"},
    Code{Finish::completed, "completed"}, Code{Finish::not_relevant, "not-relevant"},
    Code{Finish::stepped_down, "stepped-down"}};

/// Whether and how the action of the leg with this clock is finished; `none_relevant` says that
/// none of its legs is relevant.
Finish finish_of(const LegClock& leg, bool none_relevant);
Finish finish_of(const Action& action);

/// Whole days from the due day to `as_of`; negative if it is not due yet.
int days_overdue(Date due_on, Date as_of);

/// The reasons for a colour, the weightiest first.
enum class RagReason {
  overdue,
  escalated,
  due_soon,
  extended,
  awaiting_ratification,
  no_update,
  on_track,
  finished,
  no_longer_counts
};
template <>
inline constexpr std::array codes_of<RagReason>{
    Code{RagReason::overdue, "overdue"},
    Code{RagReason::escalated, "escalated"},
    Code{RagReason::due_soon, "due-soon"},
    Code{RagReason::extended, "extended"},
    Code{RagReason::awaiting_ratification, "awaiting-ratification"},
    Code{RagReason::no_update, "no-update"},
    Code{RagReason::on_track, "on-track"},
    Code{RagReason::finished, "finished"},
    Code{RagReason::no_longer_counts, "no-longer-counts"}};

/// Why a leg has its colour. An escalation counts while its leg is open.
RagReason rag_reason_of(const LegClock& leg, const Policy& policy, Date as_of);

/// Why a time limit has its colour.
RagReason rag_reason_of(const Deadline& deadline, const Policy& policy, Date as_of);

/// The colour for a reason: red if overdue or escalated; amber if due soon, extended, awaiting
/// ratification or without a recent update; blue if finished; grey if it no longer counts;
/// otherwise green.
Rag rag_for(RagReason reason);

/// The colour of a leg.
Rag rag_of(const LegClock& leg, const Policy& policy, Date as_of);

/// The colour of an action: its worst leg's, where red is worst and grey is best.
Rag rag_of(const Action& action, const Policy& policy, Date as_of);

/// The colour of a time limit.
Rag rag_of(const Deadline& deadline, const Policy& policy, Date as_of);

}  // namespace susr::domain
