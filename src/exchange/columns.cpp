// SPDX-License-Identifier: MIT
#include "columns.hpp"

#include <algorithm>
#include <stdexcept>

#include "susr/domain/milestone.hpp"
#include "susr/domain/vocabulary.hpp"

#include "date_cell.hpp"

namespace susr::exchange {

namespace {

ImportColumn column(std::string_view name, CellContent content, Need need = Need::optional) {
  return {.name = name, .content = content, .need = need, .codes = {}};
}

ImportColumn worked_out(std::string_view name) {
  return column(name, CellContent::text, Need::worked_out);
}

template <class Enumeration>
ImportColumn code(std::string_view name) {
  return {.name = name, .content = CellContent::code, .codes = domain::all_codes<Enumeration>()};
}

ImportColumn code(std::string_view name, std::vector<std::string> codes,
                  Need need = Need::optional) {
  return {.name = name, .content = CellContent::code, .need = need, .codes = std::move(codes)};
}

std::vector<std::string> recordable_milestones() {
  std::vector<std::string> codes;
  for (const auto& rule : domain::milestone_rules())
    codes.emplace_back(domain::code(rule.milestone));
  return codes;
}

// Each list has the columns of the report of that name (a test checks it), then those that only a
// file of another shape needs.

std::vector<ImportColumn> referrals() {
  return {column("case", CellContent::reference, Need::required),
          code<domain::Regime>("regime"),
          column("agency", CellContent::agency, Need::required),
          column("criteria", CellContent::criteria),
          column("referred_on", CellContent::past_date),
          column("received_on", CellContent::past_day),
          column("event_date", CellContent::event_date),
          column("decided_on", CellContent::past_date),
          code<domain::Outcome>("outcome"),
          worked_out("days_to_decision"),
          code<domain::SignOffOutcome>("sign_off"),
          column("signed_off_on", CellContent::past_date),
          column("notified_on", CellContent::past_date),
          code<domain::Outcome>("in_force"),
          column("criteria_met", CellContent::criteria),
          worked_out("stage"),
          code<domain::Depth>("depth"),
          code<domain::Immediacy>("immediacy")};
}

std::vector<ImportColumn> milestones() {
  return {column("case", CellContent::reference, Need::required),
          code("milestone", recordable_milestones(), Need::required),
          column("reached_on", CellContent::past_date, Need::required),
          column("post", CellContent::appointee),
          column("note", CellContent::text),
          code<domain::SessionFormat>("format"),
          column("attended", CellContent::number)};
}

std::vector<ImportColumn> recommendations() {
  return {column("case", CellContent::reference, Need::required),
          worked_out("item"),
          column("number", CellContent::published_number, Need::key_of_the_new),
          column("text", CellContent::text, Need::required),
          code<domain::Level>("level"),
          column("themes", CellContent::themes),
          column("made_on", CellContent::past_date),
          worked_out("status"),
          worked_out("actions"),
          worked_out("open"),
          worked_out("in_progress"),
          worked_out("completed"),
          worked_out("ratified"),
          worked_out("stepped_down"),
          worked_out("overdue"),
          column("text_cy", CellContent::text)};
}

std::vector<ImportColumn> actions() {
  return {column("case", CellContent::reference, Need::required),
          column("item", CellContent::item),
          column("title", CellContent::text, Need::of_the_new),
          column("recommendation", CellContent::published_number),
          column("agency", CellContent::agency),
          column("area", CellContent::area),
          column("lead_post", CellContent::identifier),
          column("measure", CellContent::text),
          column("assigned_on", CellContent::past_date),
          column("due_on", CellContent::due_day, Need::of_the_new),
          column("original_due_on", CellContent::due_day),
          column("times_extended", CellContent::number),
          worked_out("days_slipped"),
          code<domain::LegStatus>("leg_status"),
          code<domain::ActionStatus>("action_status"),
          column("completed_on", CellContent::past_date),
          column("updated_on", CellContent::past_date),
          code<domain::Ratification>("ratification"),
          worked_out("days_overdue"),
          worked_out("rag"),
          worked_out("overdue_on_original"),
          column("barrier_since", CellContent::past_date),
          code<domain::EscalationLevel>("escalated_to"),
          column("barrier", CellContent::text),
          column("evidence", CellContent::text),
          column("note", CellContent::text),
          column("meeting_on", CellContent::past_day),
          column("stepped_down_on", CellContent::past_date),
          column("step_down_reason", CellContent::text),
          column("step_down_authority", CellContent::identifier),
          column("minute", CellContent::text),
          worked_out("ratified_by_completer"),
          column("title_cy", CellContent::text),
          column("finding", CellContent::finding),
          column("themes", CellContent::themes),
          column("leads", CellContent::leads)};
}

std::vector<ImportColumn> updates() {
  return {column("case", CellContent::reference),
          column("item", CellContent::item, Need::required),
          column("agency", CellContent::agency),
          column("area", CellContent::area),
          column("updated_on", CellContent::past_date, Need::required),
          code("status", {"in-progress", "completed", "not-relevant"}),
          column("note", CellContent::text),
          column("evidence", CellContent::text),
          code("barrier_change", {"raised", "cleared"}),
          column("barrier", CellContent::text)};
}

std::vector<ImportColumn> themes() {
  return {column("theme", CellContent::identifier, Need::required),
          column("name", CellContent::text),
          column("name_cy", CellContent::text),
          column("definition", CellContent::text),
          column("parent", CellContent::identifier),
          column("valid_from", CellContent::due_day),
          column("valid_until", CellContent::due_day),
          code("status", {"current", "to-come", "retired", "configured", "uncoded"}),
          worked_out("recommendations"),
          worked_out("findings"),
          worked_out("actions"),
          worked_out("cases"),
          worked_out("sources")};
}

std::vector<ImportColumn> findings() {
  return {column("case", CellContent::reference, Need::required),
          column("item", CellContent::finding_id),
          code("kind", domain::all_codes<domain::FindingType>(), Need::required),
          column("text", CellContent::text, Need::required),
          column("themes", CellContent::themes),
          column("agencies", CellContent::agencies),
          column("found_on", CellContent::past_date),
          worked_out("actions"),
          worked_out("open"),
          worked_out("overdue"),
          column("text_cy", CellContent::text)};
}

std::vector<ImportColumn> appointees() {
  return {column("post", CellContent::identifier, Need::required),
          code("role", domain::all_codes<domain::Role>(), Need::required),
          column("accredited_on", CellContent::due_day),
          column("accredited_until", CellContent::due_day),
          worked_out("status"),
          column("competencies", CellContent::text),
          worked_out("reviews_now"),
          worked_out("reviews"),
          worked_out("cases")};
}

std::vector<ImportColumn> returns() {
  return {column("item", CellContent::item, Need::required),
          column("title", CellContent::text),
          column("area", CellContent::area),
          column("due_on", CellContent::due_day),
          column("note_on_record", CellContent::text),
          column("evidence_on_record", CellContent::text),
          column("barrier_on_record", CellContent::text),
          code<domain::LegStatus>("status"),
          column("updated_on", CellContent::past_date),
          column("note", CellContent::text),
          column("evidence", CellContent::text),
          column("barrier", CellContent::text),
          code("barrier_change", {"raised", "cleared"}),
          column("agency", CellContent::agency, Need::required),
          column("code", CellContent::text, Need::required)};
}

}  // namespace

std::span<const ImportColumn> columns_of(ImportKind kind) {
  static const std::vector all{referrals(), milestones(), recommendations(), actions(), updates(),
                               themes(),    findings(),   appointees(),      returns()};
  return all.at(static_cast<std::size_t>(kind));
}

config::MappedColumns import_columns(ImportKind kind) {
  config::MappedColumns columns;
  for (const auto& column : columns_of(kind)) {
    columns.known.emplace_back(column.name);
    if (column.need == Need::worked_out) columns.worked_out.emplace_back(column.name);
    if (is_date(column.content)) columns.dates.emplace_back(column.name);
  }
  return columns;
}

const std::string& Values::operator[](std::string_view column) const {
  const auto found = std::ranges::find(columns_, column, &ImportColumn::name);
  if (found == columns_.end()) throw std::logic_error("no such column");
  return (*values_)[static_cast<std::size_t>(found - columns_.begin())];
}

}  // namespace susr::exchange
