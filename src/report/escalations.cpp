// SPDX-License-Identifier: MIT
// Actions with an open barrier, and those that were escalated.

#include <algorithm>

#include "susr/domain/overdue.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

/// Since when something has been in the way of the action, or before somebody.
std::optional<domain::Date> since(const storage::LegDetail& leg) {
  if (!leg.barrier) return leg.escalation ? std::optional(leg.escalation->on) : std::nullopt;
  return leg.escalation ? std::min(leg.barrier->since, leg.escalation->on) : leg.barrier->since;
}

/// A value of what is in the way, and of whom it is before; empty where there is none.
template <class Get>
auto of_barrier(Get get) {
  return [get](const ActionView& action) {
    const auto& barrier = action.action().barrier;
    return barrier ? cell(std::invoke(get, *barrier)) : Cell{};
  };
}
template <class Get>
auto of_escalation(Get get) {
  return [get](const ActionView& action) {
    const auto& escalation = action.action().escalation;
    return escalation ? cell(std::invoke(get, *escalation)) : Cell{};
  };
}

Cell met_by(const domain::Barrier& barrier) {
  return barrier.leg ? cell(domain::to_text(*barrier.leg)) : Cell{};
}

FieldList<ActionView> fields(const Context& context) {
  using Each = const ActionView&;
  using domain::Barrier;
  using domain::Escalation;
  return {{id_column("case", Shown::in_data_only),
           [](Each each) { return each.action().case_reference; }},
          {item_column(), [](Each each) { return item_of_leg(each.action()); }},
          {title_column(), [](Each each) { return title_of(each.action()); }},
          {as_main(text_column("leads")), leads_of(context)},
          {date_column("due_on", Shown::in_data_only),
           [](Each each) { return each.action().clock.due_on; }},
          {as_main(number_column("days_overdue")),
           [context](Each each) { return days_overdue(each, context.as_of); }},
          {code_column<domain::Rag>("rag", Shown::in_data_only),
           [context](Each each) { return rag_of(each, context); }},
          {date_column("barrier_since", Shown::in_data_only), of_barrier(&Barrier::since)},
          {text_column("met_by", Shown::in_data_only), of_barrier(met_by)},
          {text_column("barrier"), of_barrier(&Barrier::what)},
          {code_column<domain::EscalationLevel>("escalated_to"), of_escalation(&Escalation::level)},
          {date_column("escalated_on", Shown::in_data_only), of_escalation(&Escalation::on)},
          {text_column("reason"), of_escalation(&Escalation::reason)},
          {number_column("days_open"), [context](Each each) {
             return domain::days_overdue(*since(each.action()), context.as_of);
           }}};
}

}  // namespace

Table escalations_table(const Context& context, const Selection& selection) {
  return table_of<ActionView>("escalations", fields(context),
                              [context, selection](const auto& take) {
                                for_each_action(context, selection, [&](const ActionView& action) {
                                  const auto day = since(action.action());
                                  if (day && is_between(selection, day)) take(action);
                                });
                              });
}

namespace {

Report escalations(const Context& context, const Selection& selection) {
  return report_of(context, escalations_table(context, selection), selection.case_reference);
}

}  // namespace

Entry describe_escalations() {
  using enum Filter;
  return {.name = "escalations",
          .choices = {case_reference, agency, area, criteria, outcome, theme, from, to},
          .make = escalations};
}

}  // namespace susr::report
