// SPDX-License-Identifier: MIT
#include "action_plan.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/action_texts.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "action_barrier.hpp"
#include "action_end.hpp"
#include "action_legs.hpp"
#include "action_status.hpp"
#include "near_titles.hpp"
#include "planned_action.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::Date;
using domain::LegStatus;
using fmt::arg;

void name_item(PlannedAction& plan, int number) {
  plan.item.id = domain::item_id(plan.existing.reference, domain::action_item(number));
}

/// Finds the action in the record: by its number, or by its title and recommendation.
void find_action(PlannedAction& plan) {
  if (!plan.existing.state) return;
  const auto number = domain::action_number(domain::parse_item_id(plan.rows.said("item")).item);
  if (number) {
    plan.recorded = domain::find_action(*plan.existing.state, *number);
  } else {
    for (const auto& action : plan.existing.state->actions) {
      const auto& assigned = action.assigned;
      const bool same =
          title_key(assigned.title) == title_key(plan.rows.said("title")) &&
          number_key(assigned.recommendation) == number_key(plan.rows.said("recommendation"));
      if (same && plan.recorded != nullptr) {
        refuse_row(plan.rows.first(), "title", "ambiguous", say("import.title-ambiguous"),
                   say("import.title-ambiguous.hint"));
      }
      if (same) plan.recorded = &action;
    }
  }
  if (plan.recorded != nullptr) name_item(plan, plan.recorded->assigned.number);
}

/// Finds the recommendation that the rows name, as the record calls it.
void find_recommendation(PlannedAction& plan) {
  const auto& number = plan.rows.said("recommendation");
  if (number.empty()) return;
  const auto& row = plan.rows.with("recommendation");
  const std::string recorded =
      plan.recorded == nullptr ? "" : plan.recorded->assigned.recommendation;
  std::string longer;
  for (const auto& each : plan.existing.state->recommendations) {
    const bool is_it = number_key(each.made.number) == number_key(number);
    const bool is_like_it = is_same_but_for_zeros(each.made.number, number);
    if (is_it || (is_like_it && plan.recommendation.empty()))
      plan.recommendation = each.made.number;
    if (has_lost_zero(number, each.made.number)) longer = each.made.number;
  }
  const bool is_recorded = !plan.recommendation.empty() && plan.recommendation == recorded;
  if (!longer.empty() && !is_recorded && !plan.context.keeps_zeros) {
    refuse_row(row, "recommendation", "lost-zero",
               say("import.lost-zero-beside", arg("number", longer)), say("import.lost-zero.hint"));
  }
  if (plan.recommendation.empty()) {
    refuse_row(row, "recommendation", "unknown-recommendation",
               say("import.unknown-recommendation"), say("import.unknown-recommendation.hint"));
  }
}

/// The first due date, as far as the file gives it.
Date original_due_on(const PlannedAction& plan) {
  if (const auto original = plan.rows.day("original_due_on")) return *original;
  if (plan.recorded != nullptr) return plan.recorded->assigned.due_on;
  return plan.rows.day("due_on").value();
}

domain::ActionAssigned assignment(const PlannedAction& plan, int number) {
  domain::ActionAssigned body{
      .number = number,
      .due_on = original_due_on(plan),
      .ratification =
          code_in<domain::Ratification>(plan.rows.with("ratification").values, "ratification")
              .value_or(domain::Ratification::required)};
  for (const auto& text : domain::action_texts)
    body.*text.member = plan.rows.said(text.name);
  body.recommendation = plan.recommendation;
  body.themes = support::split(plan.rows.said("themes"), ',');
  if (plan.recorded != nullptr) body.leads = plan.recorded->assigned.leads;
  for (const auto& row : plan.rows.all()) {
    for (auto& lead : plan.leads_of(row)) {
      const bool known = std::ranges::find(body.leads, lead) != body.leads.end();
      if (known && plan.recorded == nullptr) {
        refuse_row(row, row.values.has("leads") ? "leads" : "agency", "duplicate-key",
                   say("import.leg-twice"));
      }
      if (!known) body.leads.push_back(std::move(lead));
    }
  }
  return body;
}

void assign(PlannedAction& plan, int& highest) {
  const auto number = domain::action_number(domain::parse_item_id(plan.rows.said("item")).item);
  for (const auto* column : {"title", "due_on", "assigned_on"}) {
    if (!plan.rows.said(column).empty()) continue;
    refuse_row(plan.rows.first(), column, "missing-value", say("import.needed.new-action"));
  }
  const auto on = plan.rows.date("assigned_on");
  plan.item.is_new = true;
  auto body = assignment(plan, number ? *number : highest + 1);
  if (!number) ++highest;
  name_item(plan, body.number);
  plan.due_on = body.due_on;
  plan.add(std::move(body), *on, plan.rows.first(), "assigned_on");
}

void correct_assignment(PlannedAction& plan) {
  plan.due_on = plan.recorded->due_on;
  const auto body = assignment(plan, plan.recorded->assigned.number);
  const auto is_it = [&](const domain::Event& event) {
    const auto* assigned = std::get_if<domain::ActionAssigned>(&event.body);
    return assigned != nullptr && assigned->number == body.number;
  };
  const auto recorded = std::ranges::find_if(plan.existing.events, is_it);
  std::vector<SaidField> fields{{"original_due_on", "due_on"},
                                {"ratification", "ratification"},
                                {"themes", "themes"},
                                {"agency", "leads"},
                                {"leads", "leads"}};
  for (const auto& text : domain::action_texts)
    fields.push_back({text.name, text.name});
  add_correction(plan.item, *recorded, body, plan.rows.merged(), fields, "assigned_on",
                 plan.context);
}

/// A file does not say when an action was extended, so this is the last day on which it can have
/// been.
domain::PartialDate extended_on(const PlannedAction& plan, Date to) {
  auto day = std::min(plan.updated_on(plan.rows.with("updated_on")).last_day(), to);
  for (const auto& row : plan.rows.all()) {
    if (leg_status_in(row.values) == LegStatus::completed) {
      day = std::min(day, day_in(row.values, "completed_on"));
    }
  }
  if (plan.item.is_new) return domain::on_day(std::max(day, plan.rows.day("assigned_on").value()));
  const auto& earlier = plan.recorded->extensions;
  const auto last = earlier.empty() ? plan.recorded->assigned_on : earlier.back().on;
  return domain::on_day(std::max(day, last));
}

/// How many extensions the file has beyond those in the record: at least one.
int extensions_more(const PlannedAction& plan) {
  int times = 1;
  if (!plan.rows.said("times_extended").empty())
    domain::take_value(times, plan.rows.said("times_extended"));
  return std::max(1, times - (plan.recorded == nullptr ? 0 : plan.recorded->times_extended));
}

void extend(PlannedAction& plan) {
  const auto to = plan.rows.day("due_on").value_or(plan.due_on);
  if (to == plan.due_on) return;
  if (plan.recorded != nullptr && to < plan.due_on) {
    refuse_row(plan.rows.with("due_on"), "due_on", "goes-back",
               say("import.due-goes-back", arg("due_on", domain::to_text(plan.due_on))),
               say("import.due-goes-back.hint"));
  }
  domain::ActionExtended body{.number = plan.number(),
                              .due_on = to,
                              .direction = domain::Direction::either,
                              .reason = std::string(imported),
                              .approved_by = "not in the file",
                              .times = extensions_more(plan)};
  plan.add(std::move(body), extended_on(plan, to), plan.rows.with("due_on"), "due_on");
}

void note(PlannedAction& plan) {
  const auto& note = plan.rows.said("note");
  if (note.empty() || (plan.recorded != nullptr && is_same_text(plan.recorded->note, note))) return;
  const auto& row = plan.rows.with("note");
  plan.add(domain::ActionUpdated{.number = plan.number(), .note = note}, plan.updated_on(row), row,
           "note");
}

/// Notes that the file names another lead and leaves out one in the record, which stays.
void note_other_legs(PlannedAction& plan) {
  if (plan.recorded == nullptr) return;
  std::vector<domain::Lead> said;
  for (const auto& row : plan.rows.all())
    std::ranges::copy(plan.leads_of(row), std::back_inserter(said));
  const auto is_in = [](const std::vector<domain::Lead>& leads) {
    return [&leads](const domain::Lead& lead) {
      return std::ranges::find(leads, lead) != leads.end();
    };
  };
  const auto& recorded = plan.recorded->assigned.leads;
  if (std::ranges::all_of(said, is_in(recorded)) || std::ranges::all_of(recorded, is_in(said)))
    return;
  plan.item.note = say("import.leg-added-beside", arg("action", plan.item.id));
}

/// Throws `Unfit`.
ImportItem plan_rows(PlannedAction plan, int& highest) {
  find_action(plan);
  find_recommendation(plan);
  plan.recorded == nullptr ? assign(plan, highest) : correct_assignment(plan);
  note_other_legs(plan);
  extend(plan);
  plan_barrier(plan);
  plan_legs(plan);
  note(plan);
  plan_escalation(plan);
  plan_end(plan);
  std::ranges::stable_sort(plan.item.steps, {}, place_of);
  return std::move(plan.item);
}

}  // namespace

ImportItem plan_action(const ExistingCase& existing, std::span<const Row> rows, int& highest,
                       const ImportContext& context) {
  ImportItem item;
  try {
    item = plan_rows(
        {.existing = existing, .context = context, .rows = RowsOfAction(rows, context.policy)},
        highest);
  } catch (const Unfit& unfit) {
    item.id = rows.front().values["item"];
    item.problem = unfit.problem;
  }
  for (const auto& row : rows)
    item.rows.push_back(row.row);
  return item;
}

}  // namespace susr::exchange
