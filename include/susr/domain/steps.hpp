// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

// The steps of a case, and those of an action: kinds of event that may be recorded in some of its
// states only. Those of an action may be taken whatever the stage of its case: a review that ended
// leaves actions that go on.

/// That a step may be taken in a state, and a state that it may lead to.
template <class State>
struct Step {
  State from;
  EventKind kind;
  State to;
  bool operator==(const Step&) const = default;
};

/// The whole of what may follow what for a case, and for an action, as the kinds of event have it.
std::span<const Step<Stage>> case_steps();
std::span<const Step<ActionStatus>> action_steps();

/// The command that takes a step; empty for a kind of event that is none.
std::string_view command_of(EventKind kind);

/// The steps that may be taken in a state, in the order of `EventBody`.
std::vector<EventKind> steps_at(Stage stage);
std::vector<EventKind> steps_at(ActionStatus status);

/// Whether the step may be taken in that state.
bool may_follow(Stage stage, EventKind step);
bool may_follow(ActionStatus status, EventKind step);

}  // namespace susr::domain
