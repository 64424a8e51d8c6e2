// SPDX-License-Identifier: MIT
// Rows of the report `milestones`.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/milestone.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using domain::Event;
using domain::MilestoneRecorded;

domain::Milestone milestone_in(const Values& values) {
  return code_in<domain::Milestone>(values, "milestone").value();
}

bool is_repeatable(domain::Milestone milestone) {
  const auto rule = domain::rule_of(milestone);
  return rule && rule->repeatable;
}

/// Tells that the register has nobody of that post for the appointment.
void require_appointee(const Values& values, const domain::Policy& policy,
                       const TakeProblem& take) {
  const auto posts = domain::appointable_posts(policy, milestone_in(values));
  if (!posts || !values.has("post")) return;
  if (std::ranges::find(*posts, values["post"]) != posts->end()) return;
  take({.column = "post",
        .code = "unknown-post",
        .why = "the register has no such post for the appointment",
        .hint = support::known_values_hint(values["post"], *posts)});
}

RowKeys keys(const Values& values, const domain::Policy& policy, const TakeProblem& take) {
  if (!values.has("milestone")) return {.case_reference = values["case"], .row = {}, .thing = {}};
  require_appointee(values, policy, take);
  auto key = values["milestone"];
  if (is_repeatable(milestone_in(values))) {
    key += fmt::format("\n{}\n{}", values["reached_on"], support::folded(values["post"]));
  }
  return {.case_reference = values["case"], .row = key, .thing = key};
}

/// The event by which the record has the milestone of the row; null if it has none.
const Event* find(const Told& told, const MilestoneRecorded& wanted,
                  const domain::PartialDate& on) {
  const bool repeatable = is_repeatable(wanted.milestone);
  for (const auto& event : told.events) {
    const auto* recorded = std::get_if<MilestoneRecorded>(&event.body);
    if (recorded == nullptr || recorded->milestone != wanted.milestone) continue;
    const bool same =
        event.effective == on && support::equal_but_for_case(recorded->post, wanted.post);
    if (!repeatable || same) return &event;
  }
  return nullptr;
}

Thing plan(const Told& told, const Row& row, const Planning& planning) {
  const MilestoneRecorded body{.milestone = milestone_in(row.values),
                               .post = row.values["post"],
                               .note = row.values["note"]};
  const auto on = date_in(row.values, "reached_on");
  const auto* recorded = find(told, body, on);
  Thing thing{.item = fmt::format("{} {}", told.reference, domain::code(body.milestone)),
              .rows = {row.row},
              .is_new = recorded == nullptr,
              .steps = {},
              .changed = {},
              .problem = std::nullopt};
  constexpr std::array fields{SaidField{"post", "post"}, SaidField{"note", "note"}};
  if (recorded == nullptr) {
    thing.steps.push_back({.body = body, .on = on, .source = row.row});
  } else {
    add_correction(thing, *recorded, body, row, fields, "reached_on", planning);
  }
  return thing;
}

std::vector<Thing> plan_all(const Told& told, std::span<const Row> rows, const Planning& planning) {
  std::vector<Thing> things;
  for (const auto& row : rows)
    things.push_back(plan(told, row, planning));
  // The order in which they were reached, which is that in which some of them must be recorded.
  std::ranges::stable_sort(things, {}, [](const Thing& thing) {
    return thing.steps.empty() ? std::pair(false, domain::Date::min())
                               : place_of(thing.steps.front());
  });
  return things;
}

}  // namespace

KindOfRows milestone_rows() {
  return {.keys = keys, .plan = plan_all};
}

}  // namespace susr::exchange
