// SPDX-License-Identifier: MIT
// Rows of the report `updates`: agencies' updates on their actions.

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::ActionCompleted;
using domain::ActionUpdated;
using domain::Event;

RowKeys keys(const Values& values, const domain::Policy& policy, const TakeProblem& take) {
  require_area(values, policy, take);
  const auto reference = domain::parse_item_id(values["item"]).case_reference;
  if (values.has("case") && values["case"] != reference) {
    take({.column = "case",
          .code = "contradiction",
          .why = say("import.case-of-other-action"),
          .hint = {}});
  }
  if (values["barrier_change"] == "raised")
    require_value(values, "barrier", "import.needed.barrier", take);
  if (!values.has("status") && !values.has("note") && !values.has("evidence") &&
      !values.has("barrier") && !values.has("barrier_change")) {
    take({.column = {}, .code = "says-nothing", .why = say("import.says-nothing"), .hint = {}});
  }
  // An action may have several updates a day: only rows that say the same count as one.
  const auto said =
      fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", values["item"], values["agency"],
                  values["area"], values["updated_on"], values["status"],
                  support::text_key(values["note"]), support::text_key(values["evidence"]),
                  values["barrier_change"], support::text_key(values["barrier"]));
  return {.case_reference = reference, .row = said, .item = values["item"]};
}

/// The update that a row gives. The leg is spelled as the action has it.
ActionUpdated body_of(const Values& values, const domain::Policy& policy,
                      const domain::CaseState& state) {
  ActionUpdated body{
      .number = domain::action_number(domain::parse_item_id(values["item"]).item).value(),
      .status = code_in<domain::LegStatus>(values, "status"),
      .note = values["note"],
      .evidence = values["evidence"],
      .barrier_change = code_in<domain::BarrierChange>(values, "barrier_change")
                            .value_or(values.has("barrier") ? domain::BarrierChange::raised
                                                            : domain::BarrierChange::none),
      .barrier = values["barrier"]};
  if (values.has("agency")) body.leg = lead_in(values, policy);
  const auto* action = domain::find_action(state, body.number);
  const auto* leg =
      action != nullptr && body.leg ? domain::leg_meant_by(*action, *body.leg) : nullptr;
  if (leg != nullptr) body.leg = leg->lead;
  return body;
}

/// The update with its texts in the form used for comparing.
ActionUpdated with_keys(ActionUpdated update) {
  for (auto* text : {&update.note, &update.evidence, &update.barrier})
    *text = support::text_key(*text);
  return update;
}

/// The event as an update; nothing if it is not one.
std::optional<ActionUpdated> as_update(const Event& event) {
  if (const auto* updated = std::get_if<ActionUpdated>(&event.body)) return *updated;
  const auto* completed = std::get_if<ActionCompleted>(&event.body);
  if (completed == nullptr) return std::nullopt;
  return ActionUpdated{.number = completed->number,
                       .leg = completed->leg,
                       .status = domain::LegStatus::completed,
                       .evidence = completed->evidence};
}

/// Plans the rows of one case. Each event in the record belongs to at most one row.
class Plan {
 public:
  Plan(const ExistingCase& existing, const ImportContext& context)
      : existing_(existing), context_(context) {}

  std::vector<ImportItem> make(std::span<const Row> rows) {
    std::vector<ImportItem> items;
    std::vector<const Row*> others;
    for (const auto& row : rows) {
      const auto* same = find(row, [&](const ActionUpdated& recorded) {
        return with_keys(recorded) ==
               with_keys(body_of(row.values, context_.policy, *existing_.state));
      });
      if (same == nullptr) others.push_back(&row);
      if (same != nullptr) items.push_back(item_of(row));
    }
    for (const auto* row : others)
      items.push_back(plan(*row));
    return items;
  }

 private:
  [[nodiscard]] ImportItem item_of(const Row& row) const {
    return {.id = row.values["item"],
            .rows = {row.row},
            .is_new = false,
            .steps = {},
            .changed = {},
            .problem = std::nullopt};
  }

  ImportItem plan(const Row& row) {
    auto item = item_of(row);
    const auto body = body_of(row.values, context_.policy, *existing_.state);
    // Raising and clearing a barrier are separate updates, even on one day.
    const auto* recorded = find(row, [&](const ActionUpdated& update) {
      return update.barrier_change == body.barrier_change;
    });
    const bool updated =
        recorded != nullptr && std::holds_alternative<ActionUpdated>(recorded->body);
    if (!updated) {
      item.is_new = true;
      item.steps.push_back(
          {.body = body, .on = date_in(row.values, "updated_on"), .source = row.row});
      return item;
    }
    constexpr std::array fields{
        SaidField{"status", "status"}, SaidField{"note", "note"}, SaidField{"evidence", "evidence"},
        SaidField{"barrier_change", "barrier_change"}, SaidField{"barrier", "barrier"}};
    add_correction(item, *recorded, body, row, fields, {}, context_);
    return item;
  }

  /// A fitting event with the day, action and leg of the row, not yet taken by another row.
  template <class Fits>
  const Event* find(const Row& row, const Fits& fits) {
    const auto wanted = body_of(row.values, context_.policy, *existing_.state);
    const auto on = date_in(row.values, "updated_on");
    for (const auto& event : existing_.events) {
      const auto recorded = as_update(event);
      const bool about_it = recorded && recorded->number == wanted.number &&
                            recorded->leg == wanted.leg && event.effective == on;
      if (!about_it || taken_.contains(event.sequence) || !fits(*recorded)) continue;
      taken_.insert(event.sequence);
      return &event;
    }
    return nullptr;
  }

  const ExistingCase& existing_;
  const ImportContext& context_;
  std::set<std::int64_t> taken_;
};

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  return Plan(existing, context).make(rows);
}

}  // namespace

RowRules update_rows() {
  return {.keys = keys, .plan = plan_all};
}

}  // namespace susr::exchange
