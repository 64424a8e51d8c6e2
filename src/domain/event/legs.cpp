// SPDX-License-Identifier: MIT
#include "legs.hpp"

#include <algorithm>
#include <vector>

#include "susr/domain/refused.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

std::string legs_text(const Action& action) {
  std::vector<std::string> legs;
  for (const auto& leg : action.legs)
    legs.push_back(to_text(leg.lead));
  return support::join(legs, ", ");
}

}  // namespace

bool is_open(const Leg& leg) {
  return leg.status == LegStatus::open || leg.status == LegStatus::in_progress;
}

bool is_under_way(const Action& action) {
  const auto status = status_of(action);
  return status == ActionStatus::open || status == ActionStatus::in_progress;
}

Actor actor_of(const Event& event) {
  return {.account = event.actor, .post = event.on_behalf_of};
}

void set_status(Leg& leg, LegStatus status, const Event& event) {
  const bool again = leg.status == status && status != LegStatus::in_progress;
  if (leg.status == LegStatus::completed || again) {
    refuse_event(event, Rule::leg_has_ended,
                 {{"leg", to_text(leg.lead)}, {"status", std::string(code(leg.status))}});
  }
  const bool was_not_relevant = leg.status == LegStatus::not_relevant;
  if (status == LegStatus::open || (was_not_relevant && status == LegStatus::in_progress)) {
    refuse_event(event, Rule::update_reopens_leg);
  }
  leg.status = status;
  if (status != LegStatus::completed) return;
  leg.completed_on = event.effective_on();
  leg.completed_by = actor_of(event);
}

void add_evidence(Leg& leg, const std::string& evidence) {
  if (evidence.empty()) return;
  if (!leg.evidence.empty()) leg.evidence += "; ";
  leg.evidence += evidence;
}

void add_progress(Action& action, const Event& event) {
  auto& actors = action.progressed_by;
  const auto actor = actor_of(event);
  if (std::ranges::find(actors, actor) == actors.end()) actors.push_back(actor);
}

void settle(Action& action, const Event& event) {
  action.updated_on = event.effective_on();
  if (is_under_way(action)) return;
  action.barrier.reset();
  action.escalation.reset();
}

Leg& leg_of(Action& action, const Lead& lead, const Event& event) {
  const auto found = std::ranges::find(action.legs, lead, &Leg::lead);
  if (found == action.legs.end()) {
    refuse_event(event, Rule::unknown_leg, {{"legs", legs_text(action)}});
  }
  return *found;
}

}  // namespace susr::domain
