// SPDX-License-Identifier: MIT
// Rows of the report `actions`, a row a leg.

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "action_plan.hpp"
#include "action_status.hpp"
#include "near_titles.hpp"
#include "plan.hpp"
#include "published_number.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

/// Reports values that a status needs and that are missing.
void require_what_status_needs(const Values& values, const TakeProblem& take) {
  const auto action = action_status_in(values);
  if (leg_status_in(values) == domain::LegStatus::completed) {
    require_value(values, "completed_on", "import.needed.completed-leg", take);
  }
  if (action == domain::ActionStatus::ratified)
    require_value(values, "meeting_on", "import.needed.ratified-action", take);
  if (action == domain::ActionStatus::stepped_down) {
    for (const auto* column : {"stepped_down_on", "step_down_reason", "step_down_authority"})
      require_value(values, column, "import.needed.stepped-down-action", take);
  }
}

/// Reports what ended before it began.
void require_order(const Values& values, const TakeProblem& take) {
  for (const auto* column : {"completed_on", "meeting_on", "stepped_down_on"}) {
    if (!values.has("assigned_on") || !values.has(column)) continue;
    if (day_in(values, column) >= date_in(values, "assigned_on").first_day) continue;
    take({.column = column,
          .code = "wrong-order",
          .why = say("import.before-assignment"),
          .hint = {}});
  }
}

/// Reports cells of a row that contradict each other.
void require_no_contradiction(const Values& values, const TakeProblem& take) {
  const auto complain_if = [&](bool contradiction, std::string column, std::string_view key) {
    if (!contradiction) return;
    take({.column = std::move(column), .code = "contradiction", .why = say(key), .hint = {}});
  };
  const auto& action = values["action_status"];
  const auto& leg = values["leg_status"];
  const bool open = leg == "open" || leg == "in-progress";
  complain_if(leg_status_in(values) != domain::LegStatus::completed && values.has("completed_on"),
              "completed_on", "import.status-not-completed");
  complain_if(open && (action == "completed" || action == "ratified"), "leg_status",
              "import.status-completed");
  complain_if(!action.empty() && action != "ratified" && values.has("meeting_on"), "meeting_on",
              "import.status-not-ratified");
  complain_if(!action.empty() && action != "stepped-down" && values.has("stepped_down_on"),
              "stepped_down_on", "import.status-not-stepped-down");
  if (action_status_in(values) != domain::ActionStatus::stepped_down) {
    for (const auto* column : {"step_down_reason", "step_down_authority"})
      complain_if(values.has(column), column, "import.row-not-stepped-down");
  }
  complain_if(values.has("barrier_since") && !values.has("barrier"), "barrier_since",
              "import.row-without-barrier");
  complain_if(values.has("leads") && values.has("agency"), "agency", "import.agencies-in-leads");
}

RowKeys keys(const Values& values, const domain::Policy& policy, const TakeProblem& take) {
  if (!values.has("leads")) require_value(values, "agency", "import.needed.action", take);
  if (!values.has("item")) {
    require_value(values, "title", "import.needed.action-without-id", take);
    require_value(values, "due_on", "import.needed.action-without-id", take);
  }
  require_area(values, policy, take);
  require_what_status_needs(values, take);
  require_order(values, take);
  require_no_contradiction(values, take);
  const auto id = domain::parse_item_id(values["item"]);
  if (values.has("item") && id.case_reference != values["case"]) {
    take({.column = "item",
          .code = "contradiction",
          .why = say("import.action-of-other-case"),
          .hint = {}});
  }
  // An action without a number is known by what it is to do, and for which recommendation.
  auto item = values.has("item") ? id.item
                                 : fmt::format("\n{}\n{}", number_key(values["recommendation"]),
                                               title_key(values["title"]));
  auto leads = values.has("leads") ? values["leads"] : domain::to_text(lead_in(values, policy));
  return {.case_reference = values["case"],
          .row = fmt::format("{}\n{}", item, leads),
          .item = std::move(item)};
}

int highest_number(const ExistingCase& existing, std::span<const Row> rows) {
  int highest = 0;
  for (const auto& event : existing.events) {
    const auto* assigned = std::get_if<domain::ActionAssigned>(&event.body);
    if (assigned != nullptr) highest = std::max(highest, assigned->number);
  }
  for (const auto& row : rows) {
    const auto item = domain::parse_item_id(row.values["item"]).item;
    highest = std::max(highest, domain::action_number(item).value_or(0));
  }
  return highest;
}

std::vector<ImportItem> plan(const ExistingCase& existing, std::span<const Row> rows,
                             const ImportContext& context) {
  int highest = std::max(highest_number(existing, rows), context.claimed);
  std::vector<std::vector<Row>> actions;
  std::map<std::string, std::size_t> places;
  for (const auto& row : rows) {
    const auto [place, is_new] = places.emplace(row.key, actions.size());
    if (is_new) actions.emplace_back();
    actions[place->second].push_back(row);
  }
  std::vector<ImportItem> items;
  for (const auto& action : actions)
    items.push_back(plan_action(existing, action, highest, context));
  note_near_titles(existing, actions, items);
  return items;
}

}  // namespace

RowRules action_rows() {
  return {.keys = keys,
          .number =
              [](const Values& values) {
                const auto item = domain::parse_item_id(values["item"]).item;
                return domain::action_number(item).value_or(0);
              },
          .plan = plan};
}

}  // namespace susr::exchange
