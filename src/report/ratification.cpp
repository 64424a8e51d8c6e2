// SPDX-License-Identifier: MIT
// What is completed and waits for the Delivery Group; and what it ratified.

#include <functional>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

bool awaits_ratification(const ActionView& action) {
  return action.action().clock.action_status == domain::ActionStatus::completed &&
         finish_of(action) == domain::Finish::unfinished;
}

bool is_ratified(const ActionView& action) {
  return action.action().clock.action_status == domain::ActionStatus::ratified;
}

/// Without --status, what awaits ratification.
bool has_wanted_status(const ActionView& action, const Selection& selection) {
  const auto wants = [&](domain::ActionStatus status) {
    return selection.statuses.contains(std::string(domain::code(status)));
  };
  if (awaits_ratification(action)) {
    return selection.statuses.empty() || wants(domain::ActionStatus::completed);
  }
  return is_ratified(action) && wants(domain::ActionStatus::ratified);
}

/// The evidence of each leg, after its lead.
Cell evidence_of(const ActionView& action, const domain::Policy& policy) {
  table::InBoth all;
  for (const auto& leg : action.legs) {
    if (leg.evidence.empty()) continue;
    const auto [lead, area_cy] = lead_in_both(policy, leg.lead);
    const auto* between = all.text.empty() ? "" : "; ";
    const domain::Lead in_welsh{lead.agency, area_cy.empty() ? lead.area : area_cy};
    all.text += fmt::format("{}{}: {}", between, domain::to_text(lead), leg.evidence);
    all.welsh += fmt::format("{}{}: {}", between, domain::to_text(in_welsh), leg.evidence);
  }
  return all;
}

using EachAction = const ActionView&;

/// A value of what the Delivery Group ratified; empty where it did not.
template <class Get>
auto of_ratified(Get get) {
  return [get](EachAction action) -> Cell {
    const auto& ratified = action.action().ratified;
    return ratified ? cell(std::invoke(get, *ratified)) : Cell{};
  };
}

Cell by_completer(EachAction action) {
  return action.action().ratified ? yes_or_no(is_by_one_account(action)) : Cell{};
}

/// Whether it was completed after its due date; empty where it is not completed.
Cell completed_late(EachAction action) {
  const auto completed = completed_on(action);
  return completed ? yes_or_no(*completed > action.action().clock.due_on) : Cell{};
}

/// For how long it has waited for the group.
Cell days_waiting(EachAction action, domain::Date as_of) {
  const auto completed = completed_on(action);
  const bool waits = completed && !action.action().ratified;
  return waits ? cell(domain::days_overdue(*completed, as_of)) : Cell{};
}

FieldList<ActionView> fields_of_ratification(const Context& context) {
  return {
      {id_column("case", Shown::in_data_only),
       [](EachAction action) { return action.action().case_reference; }},
      {item_column(), [](EachAction action) { return item_of_leg(action.action()); }},
      {title_column(), [](EachAction action) { return title_of(action.action()); }},
      {as_main(text_column("leads")), leads_of(context)},
      {text_column("lead_post", Shown::in_data_only),
       [](EachAction action) { return action.action().texts[&domain::ActionAssigned::lead_post]; }},
      {as_main(date_column("due_on")),
       [](EachAction action) { return action.action().clock.due_on; }},
      {date_column("original_due_on", Shown::in_data_only),
       [](EachAction action) { return action.action().clock.original_due_on; }},
      {as_main(date_column("completed_on")), completed_on},
      {as_main(number_column("days_waiting")),
       [context](EachAction action) { return days_waiting(action, context.as_of); }},
      {yes_no_column("completed_late", Shown::in_data_only), completed_late},
      {text_column("evidence"),
       [context](EachAction action) { return evidence_of(action, context.policy); }},
      {code_column<domain::ActionStatus>("action_status", Shown::in_data_only),
       [](EachAction action) { return action.action().clock.action_status; }},
      {date_column("ratified_on", Shown::in_data_only), of_ratified(&domain::Ratified::on)},
      {date_column("meeting_on"), of_ratified(&domain::Ratified::meeting_on)},
      {text_column("minute"), of_ratified(&domain::Ratified::minute)},
      {yes_no_column("ratified_by_completer"), by_completer}};
}

/// The columns of those that the account ratified which had completed them.
FieldList<ActionView> fields_by_completer(const Context& context) {
  return {{id_column("case", Shown::in_data_only),
           [](EachAction action) { return action.action().case_reference; }},
          {item_column(), [](EachAction action) { return item_of_leg(action.action()); }},
          {title_column(), [](EachAction action) { return title_of(action.action()); }},
          {as_main(text_column("leads")), leads_of(context)},
          {as_main(date_column("completed_on")), completed_on},
          {date_column("ratified_on"), of_ratified(&domain::Ratified::on)},
          {date_column("meeting_on"), of_ratified(&domain::Ratified::meeting_on)},
          {text_column("minute"), of_ratified(&domain::Ratified::minute)}};
}

/// What was ratified, and of that what was by the account that had completed it.
struct RatifiedActions {
  std::int64_t all = 0;
  std::vector<ActionView> by_completer;
};

RatifiedActions ratified_actions(const Context& context, Selection selection) {
  selection.statuses.clear();
  RatifiedActions ratified;
  const auto look = [&](EachAction action) {
    if (!is_ratified(action) || !is_between(selection, completed_on(action))) return;
    ++ratified.all;
    if (is_by_one_account(action)) ratified.by_completer.push_back(action);
  };
  for_each_action(context, selection, look, {.statuses = {domain::ActionStatus::ratified}});
  return ratified;
}

std::vector<std::string> ratification_statuses() {
  return {std::string(domain::code(domain::ActionStatus::completed)),
          std::string(domain::code(domain::ActionStatus::ratified))};
}

}  // namespace

Table ratification_table(const Context& context, const Selection& selection) {
  return table_of<ActionView>(
      "ratification", fields_of_ratification(context), [context, selection](const auto& take) {
        const auto look = [&](EachAction action) {
          const bool asked_for = is_between(selection, completed_on(action));
          if (has_wanted_status(action, selection) && asked_for) take(action);
        };
        storage::ActionFilter filter;
        if (selection.statuses.empty()) filter.statuses = {domain::ActionStatus::completed};
        for_each_action(context, selection, look, std::move(filter));
      });
}

namespace {

Report ratification(const Context& context, const Selection& selection) {
  auto report =
      report_of(context, ratification_table(context, selection), selection.case_reference);
  if (!selection.statuses.empty()) {
    report.heading =
        title_block(context, Message{"title.ratification-by-status"}, selection.case_reference);
  }
  auto ratified = ratified_actions(context, selection);
  if (ratified.all == 0) return report;
  report.notes = lines(
      {{.key = "note.ratified-by-completer",
        .arguments = {argument("n", ratified.by_completer.size()), argument("of", ratified.all)}}});
  if (!ratified.by_completer.empty()) {
    report.appendices = {table_of<ActionView>("ratified-by-completer", fields_by_completer(context),
                                              std::move(ratified.by_completer))};
  }
  return report;
}

}  // namespace

Entry describe_ratification() {
  using enum Filter;
  return {.name = "ratification",
          .choices = {case_reference, agency, area, criteria, outcome, status, theme, from, to},
          .make = ratification,
          .statuses = ratification_statuses()};
}

}  // namespace susr::report
