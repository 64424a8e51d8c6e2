// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "facts.hpp"
#include "reports.hpp"
#include "selection.hpp"

namespace susr::report {

namespace {

Row row_of(const storage::LegRow& leg, const Source& source) {
  const auto& clock = leg.clock;
  const auto slipped = (clock.due_on - clock.original_due_on).count();
  const bool open = domain::is_open(clock);
  const bool late = domain::is_overdue(clock, source.as_of);
  const auto& barrier = leg.barrier;
  const auto& stepped_down = leg.stepped_down;
  return {cell(leg.case_reference),
          cell(id_of(leg)),
          cell(leg.title),
          cell(leg.recommendation),
          cell(leg.lead.agency),
          cell(leg.lead.area),
          cell(leg.lead_post),
          cell(leg.measure),
          cell(leg.assigned_on),
          cell(clock.due_on),
          cell(clock.original_due_on),
          cell(clock.times_extended),
          cell(std::int64_t{slipped}),
          cell(clock.leg_status),
          cell(clock.action_status),
          cell(leg.completed_on),
          cell(clock.updated_on),
          cell(clock.ratification),
          late ? cell(domain::days_overdue(clock.due_on, source.as_of)) : Cell{},
          cell(domain::rag_of(clock, source.policy, source.as_of)),
          overdue_on_original(clock, leg.completed_on, source.as_of),
          open && barrier ? cell(barrier->since) : Cell{},
          open ? cell(clock.escalated_to) : Cell{},
          open && barrier ? cell(barrier->what) : Cell{},
          cell(leg.evidence),
          cell(leg.note),
          leg.ratified ? cell(leg.ratified->meeting_on) : Cell{},
          stepped_down ? cell(stepped_down->on) : Cell{},
          stepped_down ? cell(stepped_down->reason) : Cell{},
          stepped_down ? cell(stepped_down->authority) : Cell{},
          leg.ratified ? cell(leg.ratified->minute) : Cell{},
          leg.ratified ? yes_or_no(leg.by_one_account) : Cell{}};
}

/// The number of the recommendation, of which a spreadsheet keeps the whole id as it is.
Column recommendation_column() {
  auto column = text_column("recommendation", Shown::in_data_only);
  column.in_spreadsheet = [](const Row& row) -> Cell {
    const auto& reference = std::get<std::string>(row[0]);
    const auto* number = std::get_if<std::string>(&row[3]);
    if (number == nullptr || number->empty()) return {};
    return domain::item_id(reference, domain::recommendation_item(*number));
  };
  return column;
}

std::vector<Column> columns() {
  return {id_column("case", Shown::as_heading),
          item_column(),
          text_column("title"),
          recommendation_column(),
          agency_column(5),
          text_column("area", Shown::in_data_only),
          text_column("lead_post", Shown::in_data_only),
          text_column("measure", Shown::in_data_only),
          date_column("assigned_on", Shown::in_data_only),
          date_column("due_on"),
          date_column("original_due_on"),
          number_column("times_extended"),
          number_column("days_slipped"),
          code_column<domain::LegStatus>("leg_status"),
          code_column<domain::ActionStatus>("action_status", Shown::in_data_only),
          date_column("completed_on", Shown::in_data_only),
          date_column("updated_on", Shown::in_data_only),
          code_column<domain::Ratification>("ratification", Shown::in_data_only),
          number_column("days_overdue"),
          code_column<domain::Rag>("rag"),
          yes_no_column("overdue_on_original"),
          date_column("barrier_since", Shown::in_data_only),
          code_column<domain::EscalationLevel>("escalated_to", Shown::in_data_only),
          text_column("barrier", Shown::in_data_only),
          text_column("evidence", Shown::in_data_only),
          text_column("note", Shown::in_data_only),
          date_column("meeting_on", Shown::in_data_only),
          date_column("stepped_down_on", Shown::in_data_only),
          text_column("step_down_reason", Shown::in_data_only),
          text_column("step_down_authority", Shown::in_data_only),
          text_column("minute", Shown::in_data_only),
          yes_no_column("ratified_by_completer", Shown::in_data_only)};
}

}  // namespace

Report actions(const Source& source, const Selection& selection) {
  auto report = report_of(
      source, "actions", columns(),
      [source, selection](const TakeRow& take) {
        for_each_selected_leg(source, selection, [&](const storage::LegRow& leg) {
          if (is_between(selection, leg.clock.due_on)) take(row_of(leg, source));
        });
      },
      selection.case_reference);
  report.notes = [line = rag_rule(source.policy)] { return std::vector{line}; };
  return report;
}

}  // namespace susr::report
