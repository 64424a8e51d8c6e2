// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "susr/domain/case_state.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/steps.hpp"

#include "properties.hpp"

namespace susr::test {

template <class State>
void check_in_table(std::span<const domain::Step<State>> steps, State from, domain::EventKind kind,
                    State to) {
  RC_LOG() << fmt::format("{} by {} to {}\n", code(from), code(kind), code(to));
  RC_ASSERT(std::ranges::find(steps, domain::Step<State>{from, kind, to}) != steps.end());
}

/// Whether events of the kind are steps of what has such states.
template <class State>
bool is_step_of(std::span<const domain::Step<State>> steps, domain::EventKind kind) {
  return std::ranges::find(steps, kind, &domain::Step<State>::kind) != steps.end();
}

/// A property fails unless the tables of steps have what the event did.
inline void check_move(const domain::CaseState& before, const domain::Event& event,
                       const domain::CaseState& after) {
  const auto kind = domain::kind_of(event.body);
  if (is_step_of(domain::case_steps(), kind)) {
    // A review that is decided anew on the day on which another ended counts what was reached then.
    const auto to = stage_of(after.standing);
    const bool same_day = to == domain::Stage::follow_up || to == domain::Stage::closed;
    if (kind == domain::kind_of<domain::SignedOff>() && same_day) return;
    check_in_table(domain::case_steps(), stage_of(before.standing), kind, to);
  }
  if (!is_step_of(domain::action_steps(), kind)) return;
  const auto number = *domain::action_number(domain::subject_of(event.body));
  check_in_table(domain::action_steps(), status_of(*find_action(before, number)), kind,
                 status_of(*find_action(after, number)));
}

}  // namespace susr::test
