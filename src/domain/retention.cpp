// SPDX-License-Identifier: MIT
#include "susr/domain/retention.hpp"

#include <algorithm>

#include "susr/domain/deadline.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/overdue.hpp"

namespace susr::domain {

namespace {

/// Whether the policy has a time limit for a progress report that this review has not had.
bool awaits_progress_report(const Standing& standing, const Policy& policy, Date as_of) {
  return std::ranges::any_of(deadlines(standing, policy, as_of), [](const Deadline& each) {
    return each.milestone == Milestone::progress_report && !each.reached;
  });
}

/// When the first of these milestones was reached with the decision in force.
std::optional<Date> first_reached(const Standing& standing, std::initializer_list<Milestone> any) {
  std::optional<Date> first;
  for (const auto milestone : any) {
    const auto reached = reached_on(standing, milestone, standing.in_force->since.last_day());
    if (reached) first = std::min(first.value_or(reached->last_day()), reached->last_day());
  }
  return first;
}

/// The last meeting at which the Delivery Group considered the learning source; nothing while the
/// actions that it asked for are not on record.
std::optional<Date> considered_on(const CaseState& state) {
  const auto considered = entries_of<SourceConsidered>(state);
  if (considered.empty()) return std::nullopt;
  const auto& last = considered.back().body;
  const bool awaits_actions =
      last.outcome == ConsiderationOutcome::actions && state.actions.empty();
  return awaits_actions ? std::nullopt : std::optional(last.meeting_on);
}

/// When the case came to the stage at which it ends.
std::optional<Date> came_to_end_on(const CaseState& state, const Policy& policy, Date as_of) {
  const auto& standing = state.standing;
  switch (stage_of(standing)) {
    case Stage::no_review:
      return standing.in_force->since.last_day();
    case Stage::closed:
      return first_reached(standing, {Milestone::mapf_complete, Milestone::progress_report});
    case Stage::follow_up:
      if (awaits_progress_report(standing, policy, as_of)) return std::nullopt;
      return first_reached(standing, {Milestone::published, Milestone::susr_complete});
    case Stage::learning_source:
      return considered_on(state);
    case Stage::decision:
    case Stage::sign_off:
    case Stage::review:
    case Stage::mapf:
      break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> ended_on(const CaseState& state, const Policy& policy, Date as_of) {
  auto ended = came_to_end_on(state, policy, as_of);
  if (!ended) return std::nullopt;
  for (const auto& action : state.actions) {
    if (finish_of(action) == Finish::unfinished) return std::nullopt;
    ended = std::max(*ended, action.updated_on);
  }
  return ended;
}

std::optional<Date> passed_retention_on(const CaseState& state, const Policy& policy, Date as_of) {
  if (!policy.retention_years) return std::nullopt;
  const auto ended = ended_on(state, policy, as_of);
  if (!ended) return std::nullopt;
  constexpr int most = 1000;  // as far as the calendar need go
  const Length kept{.count = std::min(*policy.retention_years, most), .unit = Unit::years};
  const auto passed = add(*ended, kept, {}) + std::chrono::days{1};
  return passed <= as_of ? std::optional(passed) : std::nullopt;
}

}  // namespace susr::domain
