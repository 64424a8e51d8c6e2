// SPDX-License-Identifier: MIT
#include "action_folder.hpp"

#include <algorithm>

#include "susr/domain/overdue.hpp"
#include "susr/domain/refused.hpp"
#include "susr/domain/steps.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

bool is_open(const Leg& leg) {
  return leg.status == LegStatus::open || leg.status == LegStatus::in_progress;
}

bool is_under_way(ActionStatus status) {
  return status == ActionStatus::open || status == ActionStatus::in_progress;
}

void require(const Action& action, ActionStep step, const Event& event) {
  const auto status = status_of(action);
  if (may_follow(status, step)) return;
  std::vector<std::string> steps;
  for (const auto allowed : steps_at(status))
    steps.emplace_back(code(allowed));
  refuse_event(event, Rule::not_at_status,
               {{"status", std::string(code(status))}, {"steps", support::join(steps, ", ")}});
}

std::string legs_text(const Action& action) {
  std::vector<std::string> legs;
  for (const auto& leg : action.legs)
    legs.push_back(to_text(leg.lead));
  return support::join(legs, ", ");
}

Leg& leg_of(Action& action, const Lead& lead, const Event& event) {
  const auto found = std::ranges::find(action.legs, lead, &Leg::lead);
  if (found == action.legs.end()) {
    refuse_event(event, Rule::unknown_leg, {{"legs", legs_text(action)}});
  }
  return *found;
}

/// Calls `work` with the leg that is meant: the one named, or each of those that `otherwise`.
template <class Meant, class Work>
void for_legs(Action& action, const std::optional<Lead>& named, const Event& event,
              const Meant& otherwise, const Work& work) {
  if (named) {
    work(leg_of(action, *named, event));
    return;
  }
  for (auto& leg : action.legs) {
    if (otherwise(leg)) work(leg);
  }
}

void add_evidence(Leg& leg, const std::string& evidence) {
  if (evidence.empty()) return;
  if (!leg.evidence.empty()) leg.evidence += "; ";
  leg.evidence += evidence;
}

Actor actor_of(const Event& event) {
  return {.account = event.actor, .post = event.on_behalf_of};
}

void add_progress(Action& action, const Event& event) {
  auto& actors = action.progressed_by;
  const auto actor = actor_of(event);
  if (std::ranges::find(actors, actor) == actors.end()) actors.push_back(actor);
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

/// What every step but an escalation, which is no news of the work, leaves behind. A barrier and an
/// escalation are of work that goes on.
void settle(Action& action, const Event& event) {
  action.updated_on = event.effective_on();
  if (is_under_way(status_of(action))) return;
  action.barrier.reset();
  action.escalation.reset();
}

void reopen(Leg& leg) {
  leg = Leg{.lead = leg.lead};
}

}  // namespace

Action action_from(const ActionAssigned& assigned, const Event& event) {
  const auto day = event.effective_on();
  Action action{
      .assigned = assigned, .assigned_on = day, .due_on = assigned.due_on, .updated_on = day};
  for (const auto& lead : assigned.leads) {
    if (std::ranges::find(action.legs, lead, &Leg::lead) != action.legs.end()) {
      refuse_event(event, Rule::lead_named_twice, {{"lead", to_text(lead)}});
    }
    action.legs.push_back({.lead = lead});
  }
  return action;
}

void carry_out(Action& action, const ActionUpdated& updated, const Event& event) {
  require(action, ActionStep::update, event);
  const bool says_nothing = !updated.status && updated.note.empty() && updated.evidence.empty() &&
                            updated.barrier_change == BarrierChange::none;
  if (says_nothing) {
    refuse_event(event, Rule::empty_update);
  }
  const bool under_way = is_under_way(status_of(action));
  if (!under_way && (updated.status || updated.barrier_change != BarrierChange::none)) {
    refuse_event(event, Rule::update_of_completed);
  }
  change_barrier(action, updated, event);
  const auto meant = [&](const Leg& leg) {
    return under_way ? is_open(leg) : leg.status == LegStatus::completed;
  };
  for_legs(action, updated.leg, event, meant, [&](Leg& leg) {
    if (updated.status) set_status(leg, *updated.status, event);
    add_evidence(leg, updated.evidence);
  });
  if (!updated.note.empty()) action.note = updated.note;
  add_progress(action, event);
  settle(action, event);
}

void carry_out(Action& action, const ActionCompleted& completed, const Event& event) {
  require(action, ActionStep::complete, event);
  for_legs(
      action, completed.leg, event, [](const Leg& leg) { return is_open(leg); },
      [&](Leg& leg) {
        set_status(leg, LegStatus::completed, event);
        add_evidence(leg, completed.evidence);
      });
  add_progress(action, event);
  settle(action, event);
}

void carry_out(Action& action, const ActionRatified& ratified, const Event& event) {
  require(action, ActionStep::ratify, event);
  if (action.assigned.ratification == Ratification::not_required) {
    refuse_event(event, Rule::ratification_not_required);
  }
  if (ratified.meeting_on > event.effective_on()) {
    refuse_event(event, Rule::meeting_too_late, {{"meeting_on", to_text(ratified.meeting_on)}});
  }
  for (const auto& leg : action.legs) {
    if (leg.completed_on.value_or(Date::min()) <= ratified.meeting_on) continue;
    refuse_event(event, Rule::leg_completed_after_meeting,
                 {{"leg", to_text(leg.lead)},
                  {"completed_on", to_text(*leg.completed_on)},
                  {"meeting_on", to_text(ratified.meeting_on)}});
  }
  action.ratified = Ratified{.meeting_on = ratified.meeting_on,
                             .on = event.effective_on(),
                             .minute = ratified.minute,
                             .by = actor_of(event)};
  settle(action, event);
}

void carry_out(Action& action, const ActionSteppedDown& stepped_down, const Event& event) {
  require(action, ActionStep::step_down, event);
  action.stepped_down = SteppedDown{.on = event.effective_on(),
                                    .reason = stepped_down.reason,
                                    .authority = stepped_down.authority};
  settle(action, event);
}

namespace {

/// Of how many extensions one event can tell.
void require_number(int times, const Event& event) {
  constexpr int most = 1000;
  if (times >= 1 && times <= most) return;
  refuse_event(event, Rule::too_many_extensions,
               {{"times", std::to_string(times)}, {"most", std::to_string(most)}});
}

}  // namespace

void carry_out(Action& action, const ActionExtended& extended, const Event& event) {
  require(action, ActionStep::extend, event);
  require_number(extended.times, event);
  const auto from = action.due_on;
  const auto to = extended.due_on;
  if (to == from) refuse_event(event, Rule::due_already, {{"due_on", to_text(to)}});
  if (to < from && extended.direction == Direction::later) {
    refuse_event(event, Rule::extended_to_earlier, {{"to", to_text(to)}, {"from", to_text(from)}});
  }
  if (to < event.effective_on()) {
    refuse_event(event, Rule::due_before_extension, {{"due_on", to_text(to)}});
  }
  action.extensions.push_back({.on = event.effective_on(),
                               .from = from,
                               .to = to,
                               .reason = extended.reason,
                               .approved_by = extended.approved_by,
                               .times = extended.times});
  action.due_on = to;
  if (to > from) action.times_extended += extended.times;
  // It was put forward for being late, and now it is not.
  if (!action.barrier) action.escalation.reset();
  settle(action, event);
}

void carry_out(Action& action, const ActionReopened& reopened, const Event& event) {
  require(action, ActionStep::reopen, event);
  const auto status = status_of(action);
  if (status == ActionStatus::in_progress && !reopened.leg) {
    refuse_event(event, Rule::reopened_without_leg);
  }
  const bool was_stepped_down = status == ActionStatus::stepped_down;
  const bool any_completed = std::ranges::any_of(
      action.legs, [](const Leg& leg) { return leg.status == LegStatus::completed; });
  // Stepping down left the legs as they were. Of a completed action those that did not apply stay
  // so, unless none did.
  const auto meant = [&](const Leg& leg) {
    if (was_stepped_down) return false;
    return leg.status == LegStatus::completed || !any_completed;
  };
  for_legs(action, reopened.leg, event, meant, [&](Leg& leg) {
    if (is_open(leg) && was_stepped_down) return;
    if (is_open(leg)) {
      refuse_event(event, Rule::leg_is_open, {{"leg", to_text(leg.lead)}});
    }
    reopen(leg);
  });
  action.ratified.reset();
  action.stepped_down.reset();
  ++action.times_reopened;
  settle(action, event);
}

void carry_out(Action& action, const ActionEscalated& escalated, const Event& event) {
  require(action, ActionStep::escalate, event);
  if (!action.barrier && action.due_on >= event.effective_on()) {
    refuse_event(event, Rule::nothing_to_escalate);
  }
  if (action.escalation && action.escalation->level >= escalated.level) {
    refuse_event(event, Rule::escalated_already,
                 {{"level", std::string(code(action.escalation->level))},
                  {"on", to_text(action.escalation->on)}});
  }
  action.escalation =
      Escalation{.level = escalated.level, .on = event.effective_on(), .reason = escalated.reason};
}

}  // namespace susr::domain
