// SPDX-License-Identifier: MIT
// Rows of the report `appointees`: the list of accredited chairs and reviewers.

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/appointees.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "plan.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using domain::AppointeeRegistered;

RowKeys keys(const Values& values, const domain::Policy& /*policy*/, const TakeProblem& /*take*/) {
  const auto key = fmt::format("{}\n{}", support::folded(values["post"]), values["role"]);
  return {.case_reference = {}, .row = key, .item = key};
}

/// The last entry on record for the post and role of the row; null if there is none.
const AppointeeRegistered* find(std::span<const domain::Event> of_board, const Values& values) {
  const AppointeeRegistered* last = nullptr;
  for (const auto& event : of_board) {
    const auto* entry = std::get_if<AppointeeRegistered>(&event.body);
    const bool is_it = entry != nullptr && domain::code(entry->role) == values["role"] &&
                       support::equal_but_for_case(entry->post, values["post"]);
    if (is_it) last = entry;
  }
  return last;
}

AppointeeRegistered begun(const Values& values) {
  return {.post = values["post"],
          .role = code_in<domain::Role>(values, "role").value_or(domain::Role::reviewer)};
}

ImportItem plan(std::span<const domain::Event> of_board, const Row& row,
                const ImportContext& context) {
  constexpr std::array fields{SaidField{"accredited_on", "accredited_on"},
                              SaidField{"accredited_until", "accredited_until"},
                              SaidField{"competencies", "competencies"}};
  const auto* recorded = find(of_board, row.values);
  const auto& before = recorded == nullptr ? begun(row.values) : *recorded;
  ImportItem item{.id = fmt::format("{} ({})", before.post, domain::code(before.role)),
                  .rows = {row.row},
                  .is_new = recorded == nullptr,
                  .steps = {},
                  .changed = {},
                  .problem = std::nullopt};
  auto body = said_anew(before, row.values, fields, item.changed);
  if (item.is_new && !row.values.has("accredited_on")) {
    item.problem = ImportProblem{.row = row.row,
                                 .column = "accredited_on",
                                 .code = "missing-value",
                                 .why = say("import.appointee-without-day"),
                                 .hint = say("import.appointee-without-day.hint")};
  } else if (item.is_new || !item.changed.empty()) {
    item.steps.push_back({.body = std::move(body), .on = context.on, .source = row.row});
  }
  if (item.is_new) item.changed.clear();
  return item;
}

std::vector<ImportItem> plan_all(const ExistingCase& existing, std::span<const Row> rows,
                                 const ImportContext& context) {
  std::vector<ImportItem> items;
  for (const auto& row : rows)
    items.push_back(plan(existing.events, row, context));
  return items;
}

}  // namespace

RowRules appointee_rows() {
  return {.keys = keys, .plan = plan_all, .is_of_board = true};
}

}  // namespace susr::exchange
