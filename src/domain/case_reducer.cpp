// SPDX-License-Identifier: MIT
#include "case_reducer.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/reference.hpp"
#include "susr/domain/refused.hpp"
#include "susr/domain/steps.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

/// Throws `Refused` for the rule unless the event's step may be taken in that state.
template <class State>
void require_step(State state, const Event& event, Rule rule, const char* name) {
  if (may_follow(state, kind_of(event.body))) return;
  std::vector<std::string> commands;
  for (const auto kind : steps_at(state))
    commands.emplace_back(command_of(kind));
  refuse_event(event, rule,
               {{name, std::string(code(state))}, {"steps", support::join(commands, ", ")}});
}

Action& action_of(CaseState& state, int number, const Event& event) {
  const auto found = std::ranges::find_if(
      state.actions, [&](const Action& each) { return each.assigned.number == number; });
  if (found == state.actions.end()) {
    refuse_event(event, Rule::unknown_action, {{"action", action_item(number)}});
  }
  return *found;
}

template <BeginsACase Body>
CaseState begun_by(const Body& body, const Event& event) {
  CaseState state{.standing = {.reference = event.case_reference, .referred_on = event.effective}};
  body.apply(state, event);
  return state;
}

/// A kind without `apply` changes nothing.
template <class Body, class Of>
void apply_to(Of& what, const Body& body, const Event& event) {
  if constexpr (requires { body.apply(what, event); }) body.apply(what, event);
}

}  // namespace

template <class Body>
void CaseReducer::apply(const Body& body, const Event& event) {
  if constexpr (BeginsACase<Body>) {
    if (state_) refuse_event(event, Rule::reference_taken);
    state_ = begun_by(body, event);
    return;
  }
  if (!state_) refuse_event(event, Rule::not_yet_referred);
  if constexpr (OfTheBoard<Body>) {
    refuse_event(event, Rule::policy_of_a_case);
  } else if constexpr (StepOf<Body, ActionStatus>) {
    auto& action = action_of(*state_, body.number, event);
    require_step(status_of(action), event, Rule::not_at_status, "status");
    apply_to(action, body, event);
  } else {
    if constexpr (StepOf<Body, Stage>) {
      require_step(stage_of(state_->standing), event, Rule::not_at_stage, "stage");
    }
    apply_to(*state_, body, event);
    if constexpr (EntryOfACase<Body>) {
      state_->entries.push_back({.body = body, .on = event.effective});
    }
  }
}

void CaseReducer::apply(const Event& event) {
  std::visit([&](const auto& body) { apply(body, event); }, event.body);
}

}  // namespace susr::domain
