// SPDX-License-Identifier: MIT
#include "action_legs.hpp"

#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/fold_text.hpp"

#include "action_status.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::LegStatus;

/// A leg may have been entered as in progress on a later day than its completion, because a
/// register without days gives it the day of the import. If that entry says nothing else, it is
/// corrected to the day of the completion.
void make_room(PlannedAction& plan, const Row& row, const domain::Lead& lead) {
  const auto on = date_in(row.values, "completed_on");
  for (const auto& event : plan.existing.events) {
    const auto* updated = std::get_if<domain::ActionUpdated>(&event.body);
    const bool is_later = updated != nullptr && updated->number == plan.number() &&
                          updated->leg == lead && event.effective_on() > on.last_day();
    const domain::ActionUpdated only_status{
        .number = plan.number(), .leg = lead, .status = LegStatus::in_progress};
    if (!is_later || *updated != only_status) continue;
    plan.add(domain::Corrected{.event = event.sequence,
                               .effective = on,
                               .fields = {},
                               .reason = std::string(imported)},
             plan.context.on, row, "leg_status");
  }
}

/// Whether the leg has that evidence, alone or after what it had before.
bool has_evidence(const domain::Leg* leg, const std::string& evidence) {
  if (evidence.empty()) return true;
  if (leg == nullptr) return false;
  const auto recorded = support::text_key(leg->evidence);
  const auto key = support::text_key(evidence);
  return recorded == key || recorded.ends_with("; " + key);
}

/// Whether the event is the one by which that leg, and no other, was completed.
bool completes(const PlannedAction& plan, const domain::Event& event, const domain::Leg& leg) {
  const auto is_it = [&](int number, const std::optional<domain::Lead>& lead) {
    const bool only_leg = !lead && plan.recorded->legs.size() == 1;
    return number == plan.recorded->assigned.number && (only_leg || lead == leg.lead);
  };
  if (const auto* completed = std::get_if<domain::ActionCompleted>(&event.body)) {
    return is_it(completed->number, completed->leg);
  }
  const auto* updated = std::get_if<domain::ActionUpdated>(&event.body);
  return updated != nullptr && updated->status == LegStatus::completed &&
         is_it(updated->number, updated->leg);
}

/// Corrects the day on which a leg was completed.
void correct_completion(PlannedAction& plan, const Row& row, const domain::Leg& leg) {
  if (!row.values.has("completed_on")) return;
  if (day_in(row.values, "completed_on") == leg.completed_on) return;
  const domain::Event* recorded = nullptr;
  for (const auto& event : plan.existing.events) {
    if (completes(plan, event, leg)) recorded = &event;
  }
  if (recorded == nullptr) {
    refuse_row(row, "completed_on", "other-day", say("import.completed-with-other-legs"),
               say("import.completed-with-other-legs.hint"));
  }
  add_correction(plan.item, *recorded, recorded->body, row, {}, "completed_on", plan.context);
}

void plan_leg(PlannedAction& plan, const Row& row, const domain::Lead& lead) {
  const auto* recorded = plan.recorded_leg(lead);
  const auto was = recorded == nullptr ? LegStatus::open : recorded->status;
  const auto wanted = leg_status_in(row.values).value_or(was);
  const bool ended = was == LegStatus::completed || was == LegStatus::not_relevant;
  if (wanted != was && (ended || wanted == LegStatus::open)) {
    refuse_to_go_back(row, row.values.has("leg_status") ? "leg_status" : "action_status",
                      domain::code(was));
  }
  domain::ActionUpdated body{.number = plan.number(), .leg = lead};
  if (wanted != was) body.status = wanted;
  if (!has_evidence(recorded, row.values["evidence"])) body.evidence = row.values["evidence"];
  if (wanted == was && was == LegStatus::completed) correct_completion(plan, row, *recorded);
  if (!body.status && body.evidence.empty()) return;
  if (body.status == LegStatus::completed) make_room(plan, row, lead);
  const auto on =
      wanted == LegStatus::completed ? date_in(row.values, "completed_on") : plan.updated_on(row);
  plan.add(std::move(body), on, row, wanted == was ? "evidence" : "leg_status");
}

}  // namespace

void plan_legs(PlannedAction& plan) {
  for (const auto& row : plan.rows.all()) {
    for (const auto& lead : plan.leads_of(row))
      plan_leg(plan, row, lead);
  }
}

}  // namespace susr::exchange
