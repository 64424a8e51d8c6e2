// SPDX-License-Identifier: MIT
#include "susr/domain/steps.hpp"

#include <algorithm>

namespace susr::domain {

namespace {

using CaseMove = Move<Stage, Step>;
using ActionMove = Move<ActionStatus, ActionStep>;

using enum Stage;

constexpr std::array case_table{
    // A decision that the Chair referred back is notified too, so milestones are recorded here.
    CaseMove{decision, Step::decide, sign_off}, CaseMove{decision, Step::record, decision},
    CaseMove{decision, Step::pause, decision}, CaseMove{decision, Step::resume, decision},

    CaseMove{sign_off, Step::sign_off, decision}, CaseMove{sign_off, Step::sign_off, review},
    CaseMove{sign_off, Step::sign_off, mapf}, CaseMove{sign_off, Step::sign_off, no_review},
    CaseMove{sign_off, Step::decide, sign_off}, CaseMove{sign_off, Step::record, sign_off},
    CaseMove{sign_off, Step::pause, sign_off}, CaseMove{sign_off, Step::resume, sign_off},

    // A decision may be revised while the review runs; the earlier one counts until the Chair has
    // spoken to the new one.
    CaseMove{review, Step::record, review}, CaseMove{review, Step::record, follow_up},
    CaseMove{review, Step::recommend, review}, CaseMove{review, Step::assign_action, review},
    CaseMove{review, Step::disseminate, review}, CaseMove{review, Step::pause, review},
    CaseMove{review, Step::resume, review}, CaseMove{review, Step::decide, review},
    CaseMove{review, Step::sign_off, review}, CaseMove{review, Step::sign_off, mapf},
    CaseMove{review, Step::sign_off, no_review},

    CaseMove{mapf, Step::record, mapf}, CaseMove{mapf, Step::record, closed},
    CaseMove{mapf, Step::recommend, mapf}, CaseMove{mapf, Step::assign_action, mapf},
    CaseMove{mapf, Step::disseminate, mapf}, CaseMove{mapf, Step::pause, mapf},
    CaseMove{mapf, Step::resume, mapf}, CaseMove{mapf, Step::decide, mapf},
    CaseMove{mapf, Step::sign_off, mapf}, CaseMove{mapf, Step::sign_off, review},
    CaseMove{mapf, Step::sign_off, no_review},

    // A pause may still be open when a case gets here, so it can be ended, but none begins.
    CaseMove{follow_up, Step::record, follow_up}, CaseMove{follow_up, Step::record, closed},
    CaseMove{follow_up, Step::recommend, follow_up},
    CaseMove{follow_up, Step::assign_action, follow_up},
    CaseMove{follow_up, Step::disseminate, follow_up}, CaseMove{follow_up, Step::resume, follow_up},
    CaseMove{follow_up, Step::decide, follow_up}, CaseMove{follow_up, Step::sign_off, follow_up},
    CaseMove{follow_up, Step::sign_off, mapf}, CaseMove{follow_up, Step::sign_off, no_review},

    CaseMove{closed, Step::record, closed}, CaseMove{closed, Step::recommend, closed},
    CaseMove{closed, Step::assign_action, closed}, CaseMove{closed, Step::disseminate, closed},
    CaseMove{closed, Step::resume, closed}, CaseMove{closed, Step::decide, closed},
    CaseMove{closed, Step::sign_off, closed}, CaseMove{closed, Step::sign_off, review},
    CaseMove{closed, Step::sign_off, mapf}, CaseMove{closed, Step::sign_off, no_review},

    CaseMove{no_review, Step::record, no_review}, CaseMove{no_review, Step::resume, no_review},
    CaseMove{no_review, Step::decide, no_review}, CaseMove{no_review, Step::sign_off, no_review},
    CaseMove{no_review, Step::sign_off, review}, CaseMove{no_review, Step::sign_off, mapf},

    CaseMove{learning_source, Step::recommend, learning_source},
    CaseMove{learning_source, Step::assign_action, learning_source},
    CaseMove{learning_source, Step::disseminate, learning_source}};

using enum ActionStatus;

constexpr std::array action_table{
    ActionMove{open, ActionStep::update, open}, ActionMove{open, ActionStep::update, in_progress},
    ActionMove{open, ActionStep::update, completed},
    ActionMove{open, ActionStep::complete, in_progress},
    ActionMove{open, ActionStep::complete, completed},
    ActionMove{open, ActionStep::step_down, stepped_down},
    ActionMove{open, ActionStep::extend, open}, ActionMove{open, ActionStep::escalate, open},

    ActionMove{in_progress, ActionStep::update, in_progress},
    ActionMove{in_progress, ActionStep::update, completed},
    ActionMove{in_progress, ActionStep::complete, in_progress},
    ActionMove{in_progress, ActionStep::complete, completed},
    ActionMove{in_progress, ActionStep::step_down, stepped_down},
    ActionMove{in_progress, ActionStep::extend, in_progress},
    ActionMove{in_progress, ActionStep::escalate, in_progress},
    // A leg that was completed too early.
    ActionMove{in_progress, ActionStep::reopen, in_progress},
    ActionMove{in_progress, ActionStep::reopen, open},

    // What was forgotten is added before the Delivery Group meets.
    ActionMove{completed, ActionStep::update, completed},
    ActionMove{completed, ActionStep::ratify, ratified},
    ActionMove{completed, ActionStep::reopen, open},
    ActionMove{completed, ActionStep::reopen, in_progress},

    ActionMove{ratified, ActionStep::reopen, open},
    ActionMove{ratified, ActionStep::reopen, in_progress},

    ActionMove{stepped_down, ActionStep::reopen, open},
    ActionMove{stepped_down, ActionStep::reopen, in_progress}};

template <class State, class StepTaken>
bool allows(std::span<const Move<State, StepTaken>> moves, State from, StepTaken step) {
  return std::ranges::any_of(
      moves, [&](const auto& move) { return move.from == from && move.step == step; });
}

template <class StepTaken, class State>
std::vector<StepTaken> allowed_at(State state) {
  std::vector<StepTaken> steps;
  for (const auto& entry : codes_of<StepTaken>) {
    if (may_follow(state, entry.value)) steps.push_back(entry.value);
  }
  return steps;
}

}  // namespace

std::span<const Move<Stage, Step>> case_moves() {
  return case_table;
}

std::span<const Move<ActionStatus, ActionStep>> action_moves() {
  return action_table;
}

std::vector<Step> steps_at(Stage stage) {
  return allowed_at<Step>(stage);
}

std::vector<ActionStep> steps_at(ActionStatus status) {
  return allowed_at<ActionStep>(status);
}

bool may_follow(Stage stage, Step step) {
  return allows(case_moves(), stage, step);
}

bool may_follow(ActionStatus status, ActionStep step) {
  return allows(action_moves(), status, step);
}

}  // namespace susr::domain
