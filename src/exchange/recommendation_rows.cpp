// SPDX-License-Identifier: MIT
// Rows of the report `recommendations`.

#include <algorithm>
#include <array>
#include <utility>

#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using domain::Event;
using domain::Recommended;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& /*take*/) {
  const auto key = values.has("number") ? support::folded(values["number"]) : values["text"];
  return {.case_reference = values["case"], .row = key, .thing = key};
}

/// The event by which the record has the recommendation; null if it has none. It is known by its
/// number, or by its text where the file has no number.
const Event* find(const Told& told, const Values& values) {
  const auto* meant = domain::recommendation_meant_by(*told.state, values["number"]);
  for (const auto& event : told.events) {
    const auto* made = std::get_if<Recommended>(&event.body);
    if (made == nullptr) continue;
    const bool same = values.has("number") ? meant != nullptr && made->number == meant->made.number
                                           : made->text == values["text"];
    if (same) return &event;
  }
  return nullptr;
}

int highest_number(const Told& told, std::span<const Row> rows) {
  int highest = 0;
  const auto count = [&](const std::string& number) {
    highest = std::max(highest, domain::whole_number(number).value_or(0));
  };
  for (const auto& event : told.events) {
    if (const auto* made = std::get_if<Recommended>(&event.body)) count(made->number);
  }
  for (const auto& row : rows)
    count(row.values["number"]);
  return highest;
}

Thing plan(const Told& told, const Row& row, int& highest, const Planning& planning) {
  const auto& values = row.values;
  Recommended body{
      .number = values["number"],
      .text = values["text"],
      .level = code_in<domain::Level>(values, "level").value_or(domain::Level::regional),
      .themes = support::split(values["themes"], ',')};
  const auto* recorded = find(told, values);
  if (recorded != nullptr) body.number = std::get<Recommended>(recorded->body).number;
  if (body.number.empty()) body.number = std::to_string(++highest);
  Thing thing{.item = domain::item_id(told.reference, domain::recommendation_item(body.number)),
              .rows = {row.row},
              .is_new = recorded == nullptr,
              .steps = {},
              .changed = {},
              .problem = std::nullopt};
  constexpr std::array fields{SaidField{"text", "text"}, SaidField{"level", "level"},
                              SaidField{"themes", "themes"}};
  if (recorded == nullptr) {
    const auto on = values.has("made_on") ? date_in(values, "made_on") : planning.on;
    thing.steps.push_back({.body = std::move(body), .on = on, .source = row.row});
  } else {
    add_correction(thing, *recorded, body, row, fields, "made_on", planning);
  }
  return thing;
}

std::vector<Thing> plan_all(const Told& told, std::span<const Row> rows, const Planning& planning) {
  std::vector<Thing> things;
  int highest = std::max(highest_number(told, rows), planning.claimed);
  for (const auto& row : rows)
    things.push_back(plan(told, row, highest, planning));
  return things;
}

}  // namespace

KindOfRows recommendation_rows() {
  return {
      .keys = keys,
      .number =
          [](const Values& values) { return domain::whole_number(values["number"]).value_or(0); },
      .plan = plan_all};
}

}  // namespace susr::exchange
