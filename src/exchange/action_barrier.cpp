// SPDX-License-Identifier: MIT
#include "action_barrier.hpp"

namespace susr::exchange {

void plan_barrier(PlannedAction& plan) {
  const auto& what = plan.rows.said("barrier");
  const auto& recorded = plan.recorded != nullptr ? plan.recorded->barrier : std::nullopt;
  if (what.empty() || (recorded && is_same_text(recorded->what, what))) return;
  const auto& row = plan.rows.with("barrier");
  const auto since =
      row.values.has("barrier_since") ? date_in(row.values, "barrier_since") : plan.updated_on(row);
  domain::ActionUpdated body{.number = plan.number()};
  if (recorded) {
    body.barrier_change = domain::BarrierChange::cleared;
    plan.add(body, since, row, "barrier");
  }
  body.barrier_change = domain::BarrierChange::raised;
  body.barrier = what;
  plan.add(body, since, row, "barrier");
}

void plan_escalation(PlannedAction& plan) {
  const auto& row = plan.rows.with("escalated_to");
  const auto level = code_in<domain::EscalationLevel>(row.values, "escalated_to");
  const auto& recorded = plan.recorded != nullptr ? plan.recorded->escalation : std::nullopt;
  if (!level || (recorded && recorded->level == *level)) return;
  if (recorded && recorded->level > *level) {
    refuse_to_go_back(row, "escalated_to", domain::code(recorded->level));
  }
  auto on = plan.updated_on(row);
  const auto since = plan.rows.date("barrier_since");
  if (!plan.rows.said("barrier").empty() && since && since->last_day() > on.last_day()) on = *since;
  const bool late = plan.rows.day("due_on").value_or(plan.due_on) < on.last_day();
  if (plan.rows.said("barrier").empty() && !late) on = plan.context.on;
  plan.add(
      domain::ActionEscalated{
          .number = plan.number(), .level = *level, .reason = std::string(imported)},
      on, row, "escalated_to");
}

}  // namespace susr::exchange
