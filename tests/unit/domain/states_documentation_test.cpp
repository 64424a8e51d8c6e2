// SPDX-License-Identifier: MIT
// docs/states.md is made from the tables of which step can follow which.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/steps.hpp"

#include "made_document.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)

constexpr const char* head = R"(# Which step can follow which

<!-- Made by tests/unit/domain/states_documentation_test.cpp from the steps in include/susr/domain/event/. -->

A case is at a stage: what it is waiting for, or what is under way. An action has a status. Each kind of event
says which commands you can use at that point, in `include/susr/domain/event/`. This page is made from those
files. Any other step is refused, and the message names the steps that can follow.

The tables are necessary but not sufficient. A step listed here can still be refused: milestones have their own
rules ([the domain](domain.md)), a ratification needs a different post and evidence, and so on.

What counts is the day a step took effect (`--on`), not the day it was typed in. So you can enter a forgotten
step later, if everything recorded for the days after it can still follow.
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

/// The arrows from one state to another, labelled with the steps that lead there. A step that does
/// not change the state has no arrow.
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

/// One row per state: the steps you can take.
template <class State>
std::string table(std::string_view state_title) {
  auto text = fmt::format("| {} | what can follow |\n| --- | --- |\n", state_title);
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
      "{}\n## A case\n\n{}\n{}\nA learning source begins with `learning-source` and has only one "
      "stage.\n\n## An action\n\nYou can use the commands for an action at every stage of its case."
      "\n\n{}\n{}",
      head, diagram(case_steps(), Stage::decision, "refer"), table<Stage>("stage"),
      diagram(action_steps(), ActionStatus::open, "assign-action"), table<ActionStatus>("status"));
}

}  // namespace

TEST_CASE("docs/states.md says what the kinds of event say") {
  susr::test::check_made_document("docs/states.md", document());
}
