// SPDX-License-Identifier: MIT
#include "rows_of_action.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/action_texts.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// What rows of one action must agree on, besides its texts.
constexpr std::array<std::string_view, 15> of_the_action{"assigned_on",
                                                         "due_on",
                                                         "original_due_on",
                                                         "times_extended",
                                                         "action_status",
                                                         "ratification",
                                                         "barrier_since",
                                                         "escalated_to",
                                                         "barrier",
                                                         "note",
                                                         "meeting_on",
                                                         "stepped_down_on",
                                                         "step_down_reason",
                                                         "step_down_authority",
                                                         "themes"};

std::vector<std::string_view> columns_of_the_action() {
  std::vector<std::string_view> columns;
  for (const auto& text : domain::action_texts)
    columns.push_back(text.name);
  columns.insert(columns.end(), of_the_action.begin(), of_the_action.end());
  return columns;
}

}  // namespace

void refuse_row(const Row& row, std::string_view column, std::string code, std::string why,
                std::string hint) {
  throw Unfit{{.row = row.row,
               .column = std::string(column),
               .code = std::move(code),
               .why = std::move(why),
               .hint = std::move(hint)}};
}

RowsOfAction::RowsOfAction(std::span<const Row> rows, const domain::Policy& policy)
    : rows_(rows), policy_(policy) {
  require_agreement();
}

const Row& RowsOfAction::with(std::string_view column) const {
  const auto found =
      std::ranges::find_if(rows_, [&](const Row& row) { return row.values.has(column); });
  return found == rows_.end() ? rows_.front() : *found;
}

std::optional<domain::PartialDate> RowsOfAction::date(std::string_view column) const {
  const auto& row = with(column);
  return row.values.has(column) ? std::optional(date_in(row.values, column)) : std::nullopt;
}

std::optional<domain::Date> RowsOfAction::day(std::string_view column) const {
  const auto found = date(column);
  return found ? std::optional(found->last_day()) : std::nullopt;
}

void RowsOfAction::require_agreement() const {
  for (const auto column : columns_of_the_action()) {
    const auto& value = said(column);
    for (const auto& row : rows_) {
      if (!row.values.has(column) || row.values[column] == value) continue;
      if (support::folded(row.values[column]) == support::folded(value)) continue;
      refuse_row(row, column, "legs-disagree",
                 say("import.legs-disagree", arg("row", rows_.front().row)));
    }
  }
}

std::vector<domain::Lead> RowsOfAction::leads_in(const Values& values) const {
  if (!values.has("leads")) return {lead_in(values, policy_)};
  std::vector<domain::Lead> leads;
  for (const auto& part : support::split(values["leads"], ';')) {
    domain::take_value(leads.emplace_back(), part);
    leads.back() = domain::with_only_area(policy_, std::move(leads.back()));
  }
  return leads;
}

const Row& RowsOfAction::merged() {
  if (!merged_) {
    for (const auto& name : import_columns(ImportKind::actions).known)
      merged_values_.push_back(said(name));
    merged_.emplace(Row{.row = rows_.front().row,
                        .key = {},
                        .values = Values(columns_of(ImportKind::actions), merged_values_)});
  }
  return *merged_;
}

}  // namespace susr::exchange
