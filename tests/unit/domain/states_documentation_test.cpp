// SPDX-License-Identifier: MIT
// docs/states.md is made from the tables of what may follow what.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/steps.hpp"

#include "made_document.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)

constexpr const char* head = R"(# What may follow what

<!-- Made by tests/unit/domain/states_documentation_test.cpp from the steps in include/susr/domain/event/. -->

A case is at a stage, which is what it waits for; an action has a status. Which commands may be used then
stands with each kind of event, in `include/susr/domain/event/`, from which this page is made. Another step is
refused, and the message names those that may follow. A step that may follow can still be refused: a milestone has
rules of its own ([the domain](domain.md)), a ratification needs another post and evidence, and so on.

Nothing here says when a step was typed in. What counts is the day it took effect (`--on`), so a forgotten
step can be entered later, if all that was recorded for the days after it can still follow.
)";

std::string joined(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// A Mermaid identifier: it may have no hyphen.
std::string name_of(std::string_view code) {
  std::string name(code);
  std::ranges::replace(name, '-', '_');
  return name;
}

/// The arrows from one state to another, the steps that lead there on them; a step that leaves the
/// state as it is has none.
template <class State>
std::string diagram(std::span<const Step<State>> all_steps, State first,
                    std::string_view begun_by) {
  std::string text = "```mermaid\nstateDiagram-v2\n";
  for (const auto& state : codes_of<State>)
    text += fmt::format("  {}: {}\n", name_of(state.code), state.code);
  text += fmt::format("  [*] --> {}: {}\n", name_of(code(first)), begun_by);
  for (const auto& from : codes_of<State>) {
    for (const auto& to : codes_of<State>) {
      std::vector<std::string> steps;
      for (const auto& step : all_steps) {
        const bool on_it = step.from == from.value && step.to == to.value && from.value != to.value;
        if (on_it) steps.emplace_back(command_of(step.kind));
      }
      if (steps.empty()) continue;
      text += fmt::format("  {} --> {}: {}\n", name_of(from.code), name_of(to.code), joined(steps));
    }
  }
  return text + "```\n";
}

/// A row a state: the steps that may be taken.
template <class State>
std::string table(std::string_view state_title) {
  auto text = fmt::format("| {} | what may follow |\n| --- | --- |\n", state_title);
  for (const auto& state : codes_of<State>) {
    std::vector<std::string> steps;
    for (const auto step : steps_at(state.value))
      steps.push_back(fmt::format("`{}`", command_of(step)));
    text += fmt::format("| `{}` | {} |\n", state.code, joined(steps));
  }
  return text;
}

std::string document() {
  return fmt::format(
      "{}\n## A case\n\n{}\n{}\nA learning source begins with `learning-source` and stays at its "
      "one "
      "stage.\n\n## An action\n\nThe commands about an action may be used at every stage of its "
      "case.\n\n{}\n{}",
      head, diagram(case_steps(), Stage::decision, "refer"), table<Stage>("stage"),
      diagram(action_steps(), ActionStatus::open, "assign-action"), table<ActionStatus>("status"));
}

}  // namespace

TEST_CASE("docs/states.md says what the kinds of event say") {
  susr::test::check_made_document("docs/states.md", document());
}
