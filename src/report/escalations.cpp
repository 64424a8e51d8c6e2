// SPDX-License-Identifier: MIT
// Actions with an open barrier, and those that were escalated.

#include <algorithm>

#include "susr/domain/overdue.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

/// Since when something has been in the way of the action, or before somebody.
std::optional<domain::Date> since(const storage::LegRow& leg) {
  if (!leg.barrier) return leg.escalation ? std::optional(leg.escalation->on) : std::nullopt;
  return leg.escalation ? std::min(leg.barrier->since, leg.escalation->on) : leg.barrier->since;
}

Row row_of(const ActionView& action, const Source& source) {
  const auto& leg = action.action();
  const auto& [barrier, escalation] = std::tie(leg.barrier, leg.escalation);
  const bool late = is_overdue(action, source.as_of);
  const auto met_by = barrier ? barrier->leg : std::nullopt;
  return {cell(leg.case_reference),
          cell(id_of(leg)),
          cell(leg.title),
          cell(leads_of(action)),
          cell(leg.clock.due_on),
          late ? cell(domain::days_overdue(leg.clock.due_on, source.as_of)) : Cell{},
          cell(rag_of(action, source)),
          barrier ? cell(barrier->since) : Cell{},
          met_by ? cell(domain::to_text(*met_by)) : Cell{},
          barrier ? cell(barrier->what) : Cell{},
          escalation ? cell(escalation->level) : Cell{},
          escalation ? cell(escalation->on) : Cell{},
          escalation ? cell(escalation->reason) : Cell{},
          cell(domain::days_overdue(*since(leg), source.as_of))};
}

}  // namespace

std::vector<Column> escalations_columns() {
  return {id_column("case"),
          item_column(),
          text_column("title"),
          text_column("leads"),
          date_column("due_on", Shown::in_data_only),
          number_column("days_overdue"),
          code_column<domain::Rag>("rag", Shown::in_data_only),
          date_column("barrier_since", Shown::in_data_only),
          text_column("met_by", Shown::in_data_only),
          text_column("barrier", Shown::where_filled),
          code_column<domain::EscalationLevel>("escalated_to", Shown::where_filled),
          date_column("escalated_on", Shown::in_data_only),
          text_column("reason", Shown::where_filled),
          number_column("days_open")};
}

void take_escalations(const Source& source, const Selection& selection, const TakeRow& take) {
  for_each_action(source, selection, [&](const ActionView& action) {
    const auto day = since(action.action());
    if (day && is_between(selection, day)) take(row_of(action, source));
  });
}

Report escalations(const Source& source, const Selection& selection) {
  return report_of(
      source, "escalations", escalations_columns(),
      [source, selection](const TakeRow& take) { take_escalations(source, selection, take); },
      selection.case_reference);
}

}  // namespace susr::report
