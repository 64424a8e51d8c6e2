// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <ranges>

#include <fmt/format.h>

#include "susr/domain/case_state.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/steps.hpp"

#include "properties.hpp"

namespace susr::test {

/// The step that records such an event of an action; nothing for one of a case.
inline std::optional<domain::ActionStep> action_step_of(const domain::EventBody& body) {
  using domain::ActionStep;
  switch (domain::kind_of(body)) {
    case domain::EventKind::action_updated:
      return ActionStep::update;
    case domain::EventKind::action_completed:
      return ActionStep::complete;
    case domain::EventKind::action_ratified:
      return ActionStep::ratify;
    case domain::EventKind::action_stepped_down:
      return ActionStep::step_down;
    case domain::EventKind::action_extended:
      return ActionStep::extend;
    case domain::EventKind::action_reopened:
      return ActionStep::reopen;
    case domain::EventKind::action_escalated:
      return ActionStep::escalate;
    default:
      return std::nullopt;
  }
}

inline std::optional<domain::Step> case_step_of(const domain::EventBody& body) {
  using domain::Step;
  switch (domain::kind_of(body)) {
    case domain::EventKind::decided:
      return Step::decide;
    case domain::EventKind::signed_off:
      return Step::sign_off;
    case domain::EventKind::milestone_recorded:
      return Step::record;
    case domain::EventKind::paused:
      return Step::pause;
    case domain::EventKind::resumed:
      return Step::resume;
    case domain::EventKind::recommended:
      return Step::recommend;
    case domain::EventKind::action_assigned:
      return Step::assign_action;
    case domain::EventKind::disseminated:
      return Step::disseminate;
    default:
      return std::nullopt;
  }
}

template <class State, class StepTaken>
void check_in_table(std::span<const domain::Move<State, StepTaken>> moves, State from,
                    StepTaken step, State to) {
  RC_LOG() << fmt::format("{} by {} to {}\n", code(from), code(step), code(to));
  RC_ASSERT(std::ranges::find(moves, domain::Move<State, StepTaken>{from, step, to}) !=
            moves.end());
}

/// A property fails unless the tables of steps have what the event did.
inline void check_move(const domain::CaseState& before, const domain::Event& event,
                       const domain::CaseState& after) {
  if (const auto step = case_step_of(event.body)) {
    // A review that is decided anew on the day on which another ended counts what was reached then.
    const auto to = stage_of(after.standing);
    const bool same_day = to == domain::Stage::follow_up || to == domain::Stage::closed;
    if (*step == domain::Step::sign_off && same_day) return;
    check_in_table(domain::case_moves(), stage_of(before.standing), *step, to);
  }
  const auto step = action_step_of(event.body);
  if (!step) return;
  const auto number = *domain::action_number(domain::subject_of(event.body));
  check_in_table(domain::action_moves(), status_of(*find_action(before, number)), *step,
                 status_of(*find_action(after, number)));
}

}  // namespace susr::test
