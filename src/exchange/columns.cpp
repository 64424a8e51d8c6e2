// SPDX-License-Identifier: MIT
#include "columns.hpp"

#include <algorithm>
#include <stdexcept>

#include "susr/domain/milestone.hpp"
#include "susr/domain/vocabulary.hpp"

#include "date_cell.hpp"

namespace susr::exchange {

namespace {

ImportColumn column(std::string_view name, Holds holds, Need need = Need::optional) {
  return {.name = name, .holds = holds, .need = need, .codes = {}};
}

ImportColumn worked_out(std::string_view name) {
  return column(name, Holds::text, Need::worked_out);
}

template <class Enumeration>
ImportColumn code(std::string_view name) {
  return {.name = name, .holds = Holds::code, .codes = domain::all_codes<Enumeration>()};
}

ImportColumn code(std::string_view name, std::vector<std::string> codes,
                  Need need = Need::optional) {
  return {.name = name, .holds = Holds::code, .need = need, .codes = std::move(codes)};
}

std::vector<std::string> recordable_milestones() {
  std::vector<std::string> codes;
  for (const auto& rule : domain::milestone_rules())
    codes.emplace_back(domain::code(rule.milestone));
  return codes;
}

// Each list is that of the report of its name, as a test holds it to, and then what only a file of
// another shape needs.

std::vector<ImportColumn> referrals() {
  return {column("case", Holds::reference, Need::required),
          code<domain::Regime>("regime"),
          column("agency", Holds::agency, Need::required),
          column("criteria", Holds::criteria, Need::required),
          column("referred_on", Holds::past_date),
          column("received_on", Holds::past_day),
          column("event_date", Holds::event_date),
          column("decided_on", Holds::past_date),
          code<domain::Outcome>("outcome"),
          worked_out("days_to_decision"),
          code<domain::SignOffOutcome>("sign_off"),
          column("signed_off_on", Holds::past_date),
          column("notified_on", Holds::past_date),
          code<domain::Outcome>("in_force"),
          column("criteria_met", Holds::criteria),
          worked_out("stage"),
          code<domain::Depth>("depth"),
          code<domain::Immediacy>("immediacy")};
}

std::vector<ImportColumn> milestones() {
  return {column("case", Holds::reference, Need::required),
          code("milestone", recordable_milestones(), Need::required),
          column("reached_on", Holds::past_date, Need::required), column("post", Holds::appointee),
          column("note", Holds::text)};
}

std::vector<ImportColumn> recommendations() {
  return {column("case", Holds::reference, Need::required),
          worked_out("item"),
          column("number", Holds::published_number, Need::key_of_the_new),
          column("text", Holds::text, Need::required),
          code<domain::Level>("level"),
          column("themes", Holds::themes),
          column("made_on", Holds::past_date),
          worked_out("status"),
          worked_out("actions"),
          worked_out("open"),
          worked_out("in_progress"),
          worked_out("completed"),
          worked_out("ratified"),
          worked_out("stepped_down"),
          worked_out("overdue")};
}

std::vector<ImportColumn> actions() {
  return {column("case", Holds::reference, Need::required),
          column("item", Holds::item),
          column("title", Holds::text, Need::of_the_new),
          column("recommendation", Holds::published_number),
          column("agency", Holds::agency),
          column("area", Holds::area),
          column("lead_post", Holds::identifier),
          column("measure", Holds::text),
          column("assigned_on", Holds::past_date),
          column("due_on", Holds::due_day, Need::of_the_new),
          column("original_due_on", Holds::due_day),
          column("times_extended", Holds::number),
          worked_out("days_slipped"),
          code<domain::LegStatus>("leg_status"),
          code<domain::ActionStatus>("action_status"),
          column("completed_on", Holds::past_date),
          column("updated_on", Holds::past_date),
          code<domain::Ratification>("ratification"),
          worked_out("days_overdue"),
          worked_out("rag"),
          worked_out("overdue_on_original"),
          column("barrier_since", Holds::past_date),
          code<domain::EscalationLevel>("escalated_to"),
          column("barrier", Holds::text),
          column("evidence", Holds::text),
          column("note", Holds::text),
          column("meeting_on", Holds::past_day),
          column("stepped_down_on", Holds::past_date),
          column("step_down_reason", Holds::text),
          column("step_down_authority", Holds::identifier),
          column("minute", Holds::text),
          worked_out("ratified_by_completer"),
          column("leads", Holds::leads)};
}

std::vector<ImportColumn> updates() {
  return {column("case", Holds::reference),
          column("item", Holds::item, Need::required),
          column("agency", Holds::agency),
          column("area", Holds::area),
          column("updated_on", Holds::past_date, Need::required),
          code("status", {"in-progress", "completed", "not-relevant"}),
          column("note", Holds::text),
          column("evidence", Holds::text),
          code("barrier_change", {"raised", "cleared"}),
          column("barrier", Holds::text)};
}

}  // namespace

std::span<const ImportColumn> columns_of(ImportKind kind) {
  static const std::vector all{referrals(), milestones(), recommendations(), actions(), updates()};
  return all.at(static_cast<std::size_t>(kind));
}

config::MappedColumns import_columns(ImportKind kind) {
  config::MappedColumns columns;
  for (const auto& column : columns_of(kind)) {
    columns.known.emplace_back(column.name);
    if (column.need == Need::worked_out) columns.worked_out.emplace_back(column.name);
    if (is_date(column.holds)) columns.dates.emplace_back(column.name);
  }
  return columns;
}

const std::string& Values::operator[](std::string_view column) const {
  const auto found = std::ranges::find(columns_, column, &ImportColumn::name);
  if (found == columns_.end()) throw std::logic_error("no such column");
  return (*values_)[static_cast<std::size_t>(found - columns_.begin())];
}

}  // namespace susr::exchange
