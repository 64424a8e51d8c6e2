// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// The status of a time limit for one case.
enum class DeadlineStatus {
  reached_in_time,
  reached_late,
  reached,      ///< and there was no limit to keep
  awaited,      ///< not reached, and not due yet or due today
  overdue,      ///< not reached, and the due day has passed
  outstanding,  ///< not reached, and there is no limit to keep
  not_started   ///< not reached, and what it runs from was not reached or is not on record
};
template <>
inline constexpr std::array codes_of<DeadlineStatus>{
    Code{DeadlineStatus::reached_in_time, "in-time"},
    Code{DeadlineStatus::reached_late, "late"},
    Code{DeadlineStatus::reached, "reached"},
    Code{DeadlineStatus::awaited, "awaited"},
    Code{DeadlineStatus::overdue, "overdue"},
    Code{DeadlineStatus::outstanding, "outstanding"},
    Code{DeadlineStatus::not_started, "not-started"}};

/// A pause and the number of days it added to a due date.
struct CountedPause {
  Pause pause;
  int days = 0;
};

/// A time limit applied to one case: its start, its due date and whether it was met.
struct Deadline {
  std::string timescale;                         ///< the rule's id
  Milestone milestone = Milestone::first_panel;  ///< what is awaited
  Strength strength = Strength::must;
  std::optional<PartialDate> start;
  std::optional<Date> due_on;           ///< unadjusted
  std::optional<Date> adjusted_due_on;  ///< put back by the days that the case was paused
  std::vector<CountedPause> pauses;     ///< those that put it off
  std::optional<PartialDate> reached;
  std::optional<Date> judged_due_on;  ///< the one of the two that the policy judges by
  DeadlineStatus status = DeadlineStatus::outstanding;
};

/// Every time limit of the policy that applies to the case. `standing` is the case as at `as_of`.
std::vector<Deadline> deadlines(const Standing& standing, const Policy& policy, Date as_of);

/// The pauses between `start` and the due day, each of which puts the due day back, and by how many
/// days. A current pause is counted until `as_of`.
std::vector<CountedPause> counted_pauses(Date start, Date due_on, std::span<const Pause> pauses,
                                         Date as_of);

/// Why a time limit doesn't apply to a case.
enum class NotApplying { regime, outcome, criterion, immediacy };
template <>
inline constexpr std::array codes_of<NotApplying>{
    Code{NotApplying::regime, "regime"}, Code{NotApplying::outcome, "outcome"},
    Code{NotApplying::criterion, "criterion"}, Code{NotApplying::immediacy, "immediacy"}};

/// Why the time limit doesn't apply to the case as it is; nothing if it does.
std::optional<NotApplying> why_not_applying(const Timescale& timescale, const Standing& standing);

}  // namespace susr::domain
