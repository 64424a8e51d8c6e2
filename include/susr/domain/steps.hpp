// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <vector>

#include "susr/domain/vocabulary.hpp"

namespace susr::domain {

/// The commands that move a case on.
enum class Step { decide, sign_off, record, pause, resume, recommend, assign_action, disseminate };
template <>
inline constexpr std::array codes_of<Step>{Code{Step::decide, "decide"},
                                           Code{Step::sign_off, "sign-off"},
                                           Code{Step::record, "record"},
                                           Code{Step::pause, "pause"},
                                           Code{Step::resume, "resume"},
                                           Code{Step::recommend, "recommend"},
                                           Code{Step::assign_action, "assign-action"},
                                           Code{Step::disseminate, "disseminate"}};

/// The commands that move an action on, whatever the stage of its case: a review that ended leaves
/// actions that go on.
enum class ActionStep { update, complete, ratify, step_down, extend, reopen, escalate };
template <>
inline constexpr std::array codes_of<ActionStep>{
    Code{ActionStep::update, "update-action"},    Code{ActionStep::complete, "complete-action"},
    Code{ActionStep::ratify, "ratify-action"},    Code{ActionStep::step_down, "step-down-action"},
    Code{ActionStep::extend, "extend-action"},    Code{ActionStep::reopen, "reopen-action"},
    Code{ActionStep::escalate, "escalate-action"}};

/// That a step may be taken in a state, and a state that it may lead to.
template <class State, class StepTaken>
struct Move {
  State from;
  StepTaken step;
  State to;
  bool operator==(const Move&) const = default;
};

/// The whole of what may follow what for a case, and for an action.
std::span<const Move<Stage, Step>> case_moves();
std::span<const Move<ActionStatus, ActionStep>> action_moves();

/// The steps that may be taken in a state, in the order of `codes_of`.
std::vector<Step> steps_at(Stage stage);
std::vector<ActionStep> steps_at(ActionStatus status);

/// Whether the step may be taken in that state.
bool may_follow(Stage stage, Step step);
bool may_follow(ActionStatus status, ActionStep step);

}  // namespace susr::domain
