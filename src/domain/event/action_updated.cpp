// SPDX-License-Identifier: MIT
#include "susr/domain/event/action_updated.hpp"

#include <fmt/format.h>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

#include "legs.hpp"

namespace susr::domain {

namespace {

void change_barrier(Action& action, const ActionUpdated& updated, const Event& event) {
  if (updated.barrier_change == BarrierChange::cleared) {
    if (!action.barrier) refuse_event(event, Rule::no_barrier);
    action.barrier.reset();
    action.escalation.reset();
  }
  if (updated.barrier_change == BarrierChange::raised) {
    if (updated.barrier.empty()) refuse_event(event, Rule::barrier_without_text);
    if (action.barrier) {
      refuse_event(event, Rule::barrier_open_already, {{"since", to_text(action.barrier->since)}});
    }
    action.barrier =
        Barrier{.since = event.effective_on(), .what = updated.barrier, .leg = updated.leg};
  }
}

}  // namespace

std::string ActionUpdated::receipt() const {
  std::string name = leg ? "leg" : "all";
  if (status) name += "-status";
  if (barrier_change != BarrierChange::none) name += fmt::format("-{}", code(barrier_change));
  return name;
}

void ActionUpdated::apply(Action& action, const Event& event) const {
  const bool changes_status = status || barrier_change != BarrierChange::none;
  if (!changes_status && note.empty() && evidence.empty()) {
    refuse_event(event, Rule::empty_update);
  }
  const bool under_way = is_under_way(action);
  if (!under_way && changes_status) refuse_event(event, Rule::update_of_completed);
  change_barrier(action, *this, event);
  const auto meant = [&](const Leg& each) {
    return under_way ? is_open(each) : each.status == LegStatus::completed;
  };
  for_legs(action, leg, event, meant, [&](Leg& each) {
    if (status) set_status(each, *status, event);
    add_evidence(each, evidence);
  });
  if (!note.empty()) action.note = note;
  add_progress(action, event);
  settle(action, event);
}

}  // namespace susr::domain
