// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

// The steps of a case and of an action: kinds of event that can only be recorded in some of its
// states. Steps of an action don't depend on the stage of its case: actions go on after a review
// ends.

/// A state in which a step can be taken, and a state that it can lead to.
template <class State>
struct Step {
  State from;
  EventKind kind;
  State to;
  bool operator==(const Step&) const = default;
};

/// Every step that can be taken, for a case and for an action, from the kinds of event.
std::span<const Step<Stage>> case_steps();
std::span<const Step<ActionStatus>> action_steps();

/// The command that takes a step; empty for a kind of event that isn't one.
std::string_view command_of(EventKind kind);

/// The steps that may be taken in a state, in the order of `EventBodies`.
std::vector<EventKind> steps_at(Stage stage);
std::vector<EventKind> steps_at(ActionStatus status);

/// Whether the step may be taken in that state.
bool may_follow(Stage stage, EventKind step);
bool may_follow(ActionStatus status, EventKind step);

}  // namespace susr::domain
