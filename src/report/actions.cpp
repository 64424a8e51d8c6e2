// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "due_dates.hpp"
#include "learned.hpp"
#include "reports.hpp"
#include "selection.hpp"

namespace susr::report {

namespace {

using domain::ActionAssigned;

bool is_open(const storage::LegDetail& leg) {
  return domain::is_open(leg.clock);
}

bool is_blocked(const storage::LegDetail& leg) {
  return is_open(leg) && leg.barrier;
}

/// Whether a leg is late on the due date that it was first given; empty for one that no longer
/// counts.
Cell late_at_first(const storage::LegDetail& leg, const Context& context) {
  return overdue_on_original(leg.clock, leg.completed_on, context.as_of);
}

/// The text of the action that a leg is of.
auto text(std::string ActionAssigned::* member) {
  return [member](const storage::LegDetail& leg) { return leg.texts[member]; };
}

/// What was agreed, and what is due when.
FieldList<storage::LegDetail> fields_of_assignment(const domain::Policy& policy) {
  using Leg = storage::LegDetail;
  return {{id_column("case", Shown::in_data_only), &Leg::case_reference},
          {item_column(), item_of_leg},
          {title_column(), title_of},
          {text_column("recommendation", Shown::in_data_only),
           [](const Leg& leg) -> Cell {
             return table::RecommendationId{leg.case_reference,
                                            leg.texts[&ActionAssigned::recommendation]};
           }},
          {as_main(text_column("agency")),
           [&policy](const Leg& leg) -> Cell { return lead_in_both(policy, leg.lead); }},
          {text_column("area", Shown::in_data_only),
           [&policy](const Leg& leg) { return area_or_theme(policy, leg.lead.area); }},
          {text_column("lead_post", Shown::in_data_only), text(&ActionAssigned::lead_post)},
          {text_column("measure", Shown::in_data_only), text(&ActionAssigned::measure)},
          {date_column("assigned_on", Shown::in_data_only), &Leg::assigned_on},
          {as_main(date_column("due_on")), [](const Leg& leg) { return leg.clock.due_on; }},
          {first_due_column(), [](const Leg& leg) { return leg.clock.original_due_on; }},
          {unless_zero(number_column("times_extended")),
           [](const Leg& leg) { return leg.clock.times_extended; }},
          {unless_zero(number_column("days_slipped")), [](const Leg& leg) {
             return domain::days_overdue(leg.clock.original_due_on, leg.clock.due_on);
           }}};
}

/// How it is going.
FieldList<storage::LegDetail> fields_of_progress(const Context& context) {
  using Leg = storage::LegDetail;
  return {{code_column<domain::LegStatus>("leg_status"),
           [](const Leg& leg) { return leg.clock.leg_status; }},
          {code_column<domain::ActionStatus>("action_status", Shown::in_data_only),
           [](const Leg& leg) { return leg.clock.action_status; }},
          {date_column("completed_on", Shown::in_data_only), &Leg::completed_on},
          {date_column("updated_on", Shown::in_data_only),
           [](const Leg& leg) { return leg.clock.updated_on; }},
          {code_column<domain::Ratification>("ratification", Shown::in_data_only),
           [](const Leg& leg) { return leg.clock.ratification; }},
          {as_main(number_column("days_overdue")),
           [context](const Leg& leg) -> std::optional<int> {
             if (!domain::is_overdue(leg.clock, context.as_of)) return std::nullopt;
             return domain::days_overdue(leg.clock.due_on, context.as_of);
           }},
          {as_main(code_column<domain::Rag>("rag")),
           [context](const Leg& leg) {
             return domain::rag_of(leg.clock, context.policy, context.as_of);
           }},
          {yes_no_column("overdue_on_original"),
           [context](const Leg& leg) { return late_at_first(leg, context); }},
          {date_column("barrier_since", Shown::in_data_only),
           [](const Leg& leg) { return is_blocked(leg) ? cell(leg.barrier->since) : Cell{}; }},
          {code_column<domain::EscalationLevel>("escalated_to", Shown::in_data_only),
           [](const Leg& leg) { return is_open(leg) ? cell(leg.clock.escalated_to) : Cell{}; }},
          {text_column("barrier", Shown::in_data_only),
           [](const Leg& leg) { return is_blocked(leg) ? cell(leg.barrier->what) : Cell{}; }}};
}

/// What shows it, and how it ended.
FieldList<storage::LegDetail> fields_of_end(const domain::Policy& policy) {
  using Leg = storage::LegDetail;
  return {
      {text_column("evidence", Shown::in_data_only), &Leg::evidence},
      {text_column("note", Shown::in_data_only), &Leg::note},
      {date_column("meeting_on", Shown::in_data_only),
       [](const Leg& leg) { return leg.ratified ? cell(leg.ratified->meeting_on) : Cell{}; }},
      {date_column("stepped_down_on", Shown::in_data_only),
       [](const Leg& leg) { return leg.stepped_down ? cell(leg.stepped_down->on) : Cell{}; }},
      {text_column("step_down_reason", Shown::in_data_only),
       [](const Leg& leg) { return leg.stepped_down ? cell(leg.stepped_down->reason) : Cell{}; }},
      {text_column("step_down_authority", Shown::in_data_only),
       [](const Leg& leg) {
         return leg.stepped_down ? cell(leg.stepped_down->authority) : Cell{};
       }},
      {text_column("minute", Shown::in_data_only),
       [](const Leg& leg) { return leg.ratified ? cell(leg.ratified->minute) : Cell{}; }},
      {yes_no_column("ratified_by_completer", Shown::in_data_only),
       [](const Leg& leg) { return leg.ratified ? yes_or_no(leg.by_one_account) : Cell{}; }},
      {text_column("title_cy", Shown::in_data_only), &Leg::title_cy},
      {text_column("finding"),
       [](const Leg& leg) { return finding_item(leg.texts[&ActionAssigned::finding]); }},
      {text_column("themes", Shown::in_data_only),
       [&policy](const Leg& leg) { return themes_cell(policy, leg.themes); }}};
}

FieldList<storage::LegDetail> fields_of_actions(const Context& context) {
  auto all = fields_of_assignment(context.policy);
  std::ranges::move(fields_of_progress(context), std::back_inserter(all));
  std::ranges::move(fields_of_end(context.policy), std::back_inserter(all));
  return all;
}

std::vector<std::string> action_statuses() {
  auto codes = domain::all_codes<domain::ActionStatus>();
  codes.emplace_back(domain::code(domain::LegStatus::not_relevant));
  return codes;
}

Report actions(const Context& context, const Selection& selection) {
  using Leg = storage::LegDetail;
  const auto each_leg = [context, selection](const auto& take) {
    for_each_selected_leg(context, selection, [&](const Leg& leg) {
      if (is_between(selection, leg.clock.due_on)) take(leg);
    });
  };
  auto report = report_of(
      context,
      table_of_due<Leg>(context, "actions", fields_of_actions(context), each_leg,
                        [](const DueDates& dates, const Leg& leg) { return dates.of_leg(leg); }),
      selection.case_reference);
  report.notes = lines({rag_rule(context.policy)});
  return report;
}

}  // namespace

Entry describe_actions() {
  using enum Filter;
  return {
      .name = "actions",
      .choices = {case_reference, agency, area, criteria, outcome, status, rag, theme, from, to},
      .make = actions,
      .statuses = action_statuses()};
}

}  // namespace susr::report
