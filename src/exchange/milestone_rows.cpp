// SPDX-License-Identifier: MIT
// Rows of the report `milestones`.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/milestone.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::Event;
using domain::MilestoneRecorded;

domain::Milestone milestone_in(const Values& values) {
  return code_in<domain::Milestone>(values, "milestone").value();
}

bool is_repeatable(domain::Milestone milestone) {
  const auto rule = domain::rule_of(milestone);
  return rule && rule->repeatable;
}

/// Reports a post that is not in the register for that appointment.
void require_appointee(const Values& values, const domain::Policy& policy,
                       const TakeProblem& take) {
  const auto posts = domain::appointable_posts(policy, milestone_in(values));
  if (!posts || !values.has("post")) return;
  if (std::ranges::find(*posts, values["post"]) != posts->end()) return;
  take({.column = "post",
        .code = "unknown-post",
        .why = say("import.unknown-post"),
        .hint = support::known_values_hint(values["post"], *posts)});
}

RowKeys keys(const Values& values, const domain::Policy& policy, const TakeProblem& take) {
  if (!values.has("milestone")) return {.case_reference = values["case"], .row = {}, .item = {}};
  require_appointee(values, policy, take);
  auto key = values["milestone"];
  if (is_repeatable(milestone_in(values))) {
    key += fmt::format("\n{}\n{}", values["reached_on"], support::folded(values["post"]));
  }
  return {.case_reference = values["case"], .row = key, .item = key};
}

/// The event that recorded the milestone of the row; null if there is none.
const Event* find(const ExistingCase& existing, const MilestoneRecorded& wanted,
                  const domain::PartialDate& on) {
  const bool repeatable = is_repeatable(wanted.milestone);
  for (const auto& event : existing.events) {
    const auto* recorded = std::get_if<MilestoneRecorded>(&event.body);
    if (recorded == nullptr || recorded->milestone != wanted.milestone) continue;
    const bool same =
        event.effective == on && support::equal_but_for_case(recorded->post, wanted.post);
    if (!repeatable || same) return &event;
  }
  return nullptr;
}

std::optional<int> number_in(const Values& values, std::string_view column) {
  std::optional<int> number;
  if (values.has(column)) domain::take_value(number, values[column]);
  return number;
}

ImportItem plan(const ExistingCase& existing, const Row& row, const ImportContext& context) {
  const MilestoneRecorded body{.milestone = milestone_in(row.values),
                               .post = row.values["post"],
                               .note = row.values["note"],
                               .format = code_in<domain::SessionFormat>(row.values, "format"),
                               .attended = number_in(row.values, "attended")};
  const auto on = date_in(row.values, "reached_on");
  const auto* recorded = find(existing, body, on);
  ImportItem item{.id = fmt::format("{} {}", existing.reference, domain::code(body.milestone)),
                  .rows = {row.row},
                  .is_new = recorded == nullptr,
                  .steps = {},
                  .changed = {},
                  .problem = std::nullopt};
  constexpr std::array fields{SaidField{"post", "post"}, SaidField{"note", "note"},
                              SaidField{"format", "format"}, SaidField{"attended", "attended"}};
  if (recorded == nullptr) {
    item.steps.push_back({.body = body, .on = on, .source = row.row});
  } else {
    add_correction(item, *recorded, body, row, fields, "reached_on", context);
  }
  return item;
}

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  std::vector<ImportItem> items;
  for (const auto& row : rows)
    items.push_back(plan(existing, row, context));
  // In the order in which they were reached, since some must be recorded in that order.
  std::ranges::stable_sort(items, {}, [](const ImportItem& item) {
    return item.steps.empty() ? std::pair(false, domain::Date::min())
                              : place_of(item.steps.front());
  });
  return items;
}

}  // namespace

RowRules milestone_rows() {
  return {.keys = keys, .plan = plan_all};
}

}  // namespace susr::exchange
