// SPDX-License-Identifier: MIT
#include "planned_action.hpp"

#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// The day, or the day the action ended if that is earlier.
domain::PartialDate before_the_end(const RowsOfAction& rows, domain::PartialDate day) {
  for (const auto* column : {"meeting_on", "stepped_down_on"}) {
    const auto end = rows.date(column);
    if (end && end->last_day() < day.last_day()) day = *end;
  }
  return day;
}

}  // namespace

int PlannedAction::number() const {
  return domain::action_number(domain::parse_item_id(item.id).item).value();
}

std::vector<domain::Lead> PlannedAction::leads_of(const Row& row) const {
  auto leads = rows.leads_in(row.values);
  for (auto& lead : leads) {
    if (const auto* leg = recorded_leg(lead)) lead = leg->lead;
  }
  return leads;
}

const domain::Leg* PlannedAction::recorded_leg(const domain::Lead& lead) const {
  return recorded == nullptr ? nullptr : domain::leg_meant_by(*recorded, lead);
}

domain::PartialDate PlannedAction::updated_on(const Row& row) const {
  return before_the_end(
      rows, row.values.has("updated_on") ? date_in(row.values, "updated_on") : context.on);
}

void PlannedAction::add(domain::EventBody body, const domain::PartialDate& on, const Row& row,
                        std::string_view column) {
  item.steps.push_back({.body = std::move(body), .on = on, .source = row.row});
  if (!item.is_new) item.changed.emplace_back(column);
}

bool is_same_text(std::string_view one, std::string_view other) {
  return support::text_key(one) == support::text_key(other);
}

void refuse_to_go_back(const Row& row, std::string_view column, std::string_view status) {
  refuse_row(row, column, "goes-back", say("import.status-goes-back", arg("status", status)),
             say("import.status-goes-back.hint"));
}

}  // namespace susr::exchange
