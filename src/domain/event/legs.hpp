// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

// What the steps of an action do to it and its legs.

namespace susr::domain {

bool is_open(const Leg& leg);
bool is_under_way(const Action& action);

/// Who recorded the event.
Actor actor_of(const Event& event);

/// Gives the leg a status. Throws `Refused` if it has ended, or would be open again.
void set_status(Leg& leg, LegStatus status, const Event& event);

void add_evidence(Leg& leg, const std::string& evidence);

/// Adds who recorded the event to those who recorded progress.
void add_progress(Action& action, const Event& event);

/// What every step but an escalation, which is no news of the work, leaves behind. A barrier and an
/// escalation are of work that goes on.
void settle(Action& action, const Event& event);

/// The leg of that lead. Throws `Refused` if the action has none.
Leg& leg_of(Action& action, const Lead& lead, const Event& event);

/// Calls `work` with the leg that is meant: the one named, or each of those that `otherwise`.
template <class Meant, class Work>
void for_legs(Action& action, const std::optional<Lead>& named, const Event& event,
              const Meant& otherwise, const Work& work) {
  if (named) {
    work(leg_of(action, *named, event));
    return;
  }
  for (auto& leg : action.legs) {
    if (otherwise(leg)) work(leg);
  }
}

}  // namespace susr::domain
