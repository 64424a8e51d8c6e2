// SPDX-License-Identifier: MIT
#include "susr/domain/steps.hpp"

#include <algorithm>
#include <array>

namespace susr::domain {

namespace {

template <class State, class Body>
void add_steps(std::vector<Step<State>>& steps) {
  if constexpr (StepOf<Body, State>) {
    for (const auto& move : Body::moves)
      steps.push_back({move.from, kind_of<Body>(), move.to});
  }
}

template <class State, class... Bodies>
std::vector<Step<State>> steps_of(std::type_identity<std::variant<Bodies...>> /*all*/) {
  std::vector<Step<State>> steps;
  (add_steps<State, Bodies>(steps), ...);
  return steps;
}

template <class Body>
constexpr std::string_view command() {
  if constexpr (requires { Body::command; }) return Body::command;
  return {};
}

template <class... Bodies>
constexpr auto commands_of(std::type_identity<std::variant<Bodies...>> /*all*/) {
  return std::array{command<Bodies>()...};
}

template <class State>
bool allows(std::span<const Step<State>> steps, State from, EventKind kind) {
  return std::ranges::any_of(
      steps, [&](const Step<State>& step) { return step.from == from && step.kind == kind; });
}

template <class State>
std::vector<EventKind> allowed_at(State state) {
  std::vector<EventKind> kinds;
  for (const auto& entry : codes_of<EventKind>) {
    if (may_follow(state, entry.value)) kinds.push_back(entry.value);
  }
  return kinds;
}

}  // namespace

std::span<const Step<Stage>> case_steps() {
  static const auto steps = steps_of<Stage>(std::type_identity<EventBodies>{});
  return steps;
}

std::span<const Step<ActionStatus>> action_steps() {
  static const auto steps = steps_of<ActionStatus>(std::type_identity<EventBodies>{});
  return steps;
}

std::string_view command_of(EventKind kind) {
  static constexpr auto commands = commands_of(std::type_identity<EventBodies>{});
  return commands.at(static_cast<std::size_t>(kind));
}

std::vector<EventKind> steps_at(Stage stage) {
  return allowed_at(stage);
}

std::vector<EventKind> steps_at(ActionStatus status) {
  return allowed_at(status);
}

bool may_follow(Stage stage, EventKind step) {
  return allows(case_steps(), stage, step);
}

bool may_follow(ActionStatus status, EventKind step) {
  return allows(action_steps(), status, step);
}

}  // namespace susr::domain
