// SPDX-License-Identifier: MIT
// What is completed and waits for the Delivery Group; and what it ratified.

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/support/text.hpp"

#include "facts.hpp"
#include "reports.hpp"
#include "selection.hpp"

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

std::string evidence_of(const ActionView& action) {
  std::vector<std::string> all;
  for (const auto& leg : action.legs) {
    if (!leg.evidence.empty()) all.push_back(domain::to_text(leg.lead) + ": " + leg.evidence);
  }
  return support::join(all, "; ");
}

Row row_of(const ActionView& action, const Source& source) {
  const auto& leg = action.action();
  const auto completed = completed_on(action);
  const auto& ratified = leg.ratified;
  return {cell(leg.case_reference),
          cell(id_of(leg)),
          cell(leg.title),
          cell(leads_of(action)),
          cell(leg.lead_post),
          cell(leg.clock.due_on),
          cell(leg.clock.original_due_on),
          cell(completed),
          completed && !ratified ? cell(domain::days_overdue(*completed, source.as_of)) : Cell{},
          completed ? yes_or_no(*completed > leg.clock.due_on) : Cell{},
          cell(evidence_of(action)),
          cell(leg.clock.action_status),
          ratified ? cell(ratified->on) : Cell{},
          ratified ? cell(ratified->meeting_on) : Cell{},
          ratified ? cell(ratified->minute) : Cell{},
          ratified ? yes_or_no(is_by_one_account(action)) : Cell{}};
}

}  // namespace

std::vector<Column> ratification_columns() {
  return {id_column("case"),
          item_column(),
          text_column("title"),
          text_column("leads"),
          text_column("lead_post", Shown::in_data_only),
          date_column("due_on"),
          date_column("original_due_on", Shown::in_data_only),
          date_column("completed_on"),
          number_column("days_waiting"),
          yes_no_column("completed_late", Shown::in_data_only),
          text_column("evidence"),
          code_column<domain::ActionStatus>("action_status", Shown::in_data_only),
          date_column("ratified_on", Shown::in_data_only),
          date_column("meeting_on", Shown::where_filled),
          text_column("minute", Shown::where_filled),
          yes_no_column("ratified_by_completer", Shown::where_filled)};
}

std::vector<std::string> ratification_statuses() {
  return {std::string(domain::code(domain::ActionStatus::completed)),
          std::string(domain::code(domain::ActionStatus::ratified))};
}

void take_awaiting_ratification(const Source& source, const Selection& selection,
                                const TakeRow& take) {
  for_each_action(source, selection, [&](const ActionView& action) {
    const bool asked_for = is_between(selection, completed_on(action));
    if (has_wanted_status(action, selection) && asked_for) take(row_of(action, source));
  });
}

namespace {

/// What was ratified, and of that what was by the account that had completed it.
struct RatifiedActions {
  std::int64_t all = 0;
  std::vector<Row> by_completer;
};

RatifiedActions ratified_actions(const Source& source, Selection selection) {
  selection.statuses.clear();
  RatifiedActions ratified;
  for_each_action(source, selection, [&](const ActionView& action) {
    if (!is_ratified(action) || !is_between(selection, completed_on(action))) return;
    ++ratified.all;
    const auto& leg = action.action();
    if (!is_by_one_account(action)) return;
    ratified.by_completer.push_back({cell(leg.case_reference), cell(id_of(leg)), cell(leg.title),
                                     cell(leads_of(action)), cell(completed_on(action)),
                                     cell(leg.ratified->on), cell(leg.ratified->meeting_on),
                                     cell(leg.ratified->minute)});
  });
  return ratified;
}

Table by_completer_list(std::vector<Row> rows) {
  return table("ratified-by-completer",
               {id_column("case"), item_column(), text_column("title"), text_column("leads"),
                date_column("completed_on"), date_column("ratified_on"), date_column("meeting_on"),
                text_column("minute", Shown::where_filled)},
               std::move(rows));
}

}  // namespace

Report ratification(const Source& source, const Selection& selection) {
  auto report = report_of(
      source, "ratification", ratification_columns(),
      [source, selection](const TakeRow& take) {
        take_awaiting_ratification(source, selection, take);
      },
      selection.case_reference);
  if (!selection.statuses.empty()) {
    report.heading =
        title_block(source, label("title.ratification-by-status"), selection.case_reference);
  }
  auto ratified = ratified_actions(source, selection);
  if (ratified.all == 0) return report;
  report.notes = [line = fmt::format(fmt::runtime(label("note.ratified-by-completer")),
                                     fmt::arg("n", ratified.by_completer.size()),
                                     fmt::arg("of", ratified.all))] { return std::vector{line}; };
  if (!ratified.by_completer.empty()) {
    report.appendices = {by_completer_list(std::move(ratified.by_completer))};
  }
  return report;
}

}  // namespace susr::report
