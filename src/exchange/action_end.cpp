// SPDX-License-Identifier: MIT
#include "action_end.hpp"

#include <array>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"

#include "action_status.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::ActionStatus;
using fmt::arg;

template <class Body>
const domain::Event& last_of_action(const PlannedAction& plan) {
  const domain::Event* last = nullptr;
  for (const auto& event : plan.existing.events) {
    const auto* body = std::get_if<Body>(&event.body);
    if (body != nullptr && body->number == plan.number()) last = &event;
  }
  if (last == nullptr) {
    throw support::Error(
        support::ErrorKind::store,
        {.what = say("import.end-not-in-log", arg("action", domain::action_item(plan.number()))),
         .why = say("import.end-not-in-log.why"),
         .hint = say("import.end-not-in-log.hint")});
  }
  return *last;
}

void ratify(PlannedAction& plan, ActionStatus was) {
  const auto& row = plan.rows.with("meeting_on");
  const domain::ActionRatified body{.number = plan.number(),
                                    .meeting_on = day_in(row.values, "meeting_on"),
                                    .minute = plan.rows.said("minute")};
  if (was != ActionStatus::ratified) {
    return plan.add(body, date_in(row.values, "meeting_on"), row, "action_status");
  }
  const auto& recorded = last_of_action<domain::ActionRatified>(plan);
  const auto& before = std::get<domain::ActionRatified>(recorded.body);
  const bool on_that_day = recorded.effective_on() == before.meeting_on;
  constexpr std::array fields{SaidField{"meeting_on", "meeting_on"}, SaidField{"minute", "minute"}};
  add_correction(plan.item, recorded, body, row, fields, on_that_day ? "meeting_on" : "",
                 plan.context);
}

void step_down(PlannedAction& plan, ActionStatus was) {
  const auto& row = plan.rows.with("stepped_down_on");
  const domain::ActionSteppedDown body{.number = plan.number(),
                                       .reason = plan.rows.said("step_down_reason"),
                                       .authority = plan.rows.said("step_down_authority")};
  if (was != ActionStatus::stepped_down) {
    return plan.add(body, date_in(row.values, "stepped_down_on"), row, "action_status");
  }
  constexpr std::array fields{SaidField{"step_down_reason", "reason"},
                              SaidField{"step_down_authority", "authority"}};
  add_correction(plan.item, last_of_action<domain::ActionSteppedDown>(plan), body, row, fields,
                 "stepped_down_on", plan.context);
}

}  // namespace

void plan_end(PlannedAction& plan) {
  const auto& row = plan.rows.with("action_status");
  const auto wanted = action_status_in(plan.rows.merged().values);
  const auto was =
      plan.recorded == nullptr ? ActionStatus::open : domain::status_of(*plan.recorded);
  const bool ended = was == ActionStatus::ratified || was == ActionStatus::stepped_down;
  if (ended && wanted && *wanted != was) {
    refuse_to_go_back(row, "action_status", domain::code(was));
  }
  if (wanted == ActionStatus::ratified) ratify(plan, was);
  if (wanted == ActionStatus::stepped_down) step_down(plan, was);
}

}  // namespace susr::exchange
