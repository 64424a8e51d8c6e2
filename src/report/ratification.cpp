// SPDX-License-Identifier: MIT
// What is completed and waits for the Delivery Group.

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
  return {cell(leg.case_reference),
          cell(id_of(leg)),
          cell(leg.title),
          cell(leads_of(action)),
          cell(leg.lead_post),
          cell(leg.clock.due_on),
          cell(leg.clock.original_due_on),
          cell(completed),
          completed ? cell(domain::days_overdue(*completed, source.as_of)) : Cell{},
          completed ? yes_or_no(*completed > leg.clock.due_on) : Cell{},
          cell(evidence_of(action))};
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
          text_column("evidence")};
}

void take_awaiting_ratification(const Source& source, const Selection& selection,
                                const TakeRow& take) {
  for_each_action(source, selection, [&](const ActionView& action) {
    const bool asked_for = is_between(selection, completed_on(action));
    if (awaits_ratification(action) && asked_for) take(row_of(action, source));
  });
}

Report ratification(const Source& source, const Selection& selection) {
  return report_of(
      source, "ratification", ratification_columns(),
      [source, selection](const TakeRow& take) {
        take_awaiting_ratification(source, selection, take);
      },
      selection.case_reference);
}

}  // namespace susr::report
