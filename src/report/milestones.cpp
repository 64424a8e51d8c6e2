// SPDX-License-Identifier: MIT
// Every milestone that was recorded, in the columns in which an import takes them.

#include "reports.hpp"
#include "selection.hpp"
#include "told_events.hpp"

namespace susr::report {

namespace {

/// A milestone that was recorded, of that case and on that day.
struct Recorded {
  const std::string& case_reference;
  const domain::PartialDate& on;
  const domain::MilestoneRecorded& what;
};

FieldList<Recorded> fields_of_milestones() {
  return {
      {as_key(id_column("case")), [](const Recorded& each) { return each.case_reference; }},
      {as_main(code_column<domain::Milestone>("milestone")),
       [](const Recorded& each) { return each.what.milestone; }},
      {as_main(partial_date_column("reached_on")), [](const Recorded& each) { return each.on; }},
      {text_column("post"), [](const Recorded& each) { return each.what.post; }},
      {text_column("note"), [](const Recorded& each) { return each.what.note; }},
      {code_column<domain::SessionFormat>("format"),
       [](const Recorded& each) { return each.what.format; }},
      {number_column("attended"), [](const Recorded& each) { return each.what.attended; }},
  };
}

Report milestones_report(const Context& context, const Selection& selection) {
  return report_of(
      context,
      table_of<Recorded>(
          "milestones", fields_of_milestones(),
          [context, selection](const auto& take) {
            for_each_told_event(
                context, selection, [&](const std::string& reference, const domain::Event& event) {
                  const auto* reached = std::get_if<domain::MilestoneRecorded>(&event.body);
                  if (reached == nullptr || !is_between(selection, event.effective)) return;
                  take({reference, event.effective, *reached});
                });
          }),
      selection.case_reference);
}

}  // namespace

Entry describe_milestones() {
  using enum Filter;
  return {.name = "milestones",
          .choices = {case_reference, criteria, outcome, from, to},
          .make = milestones_report};
}

}  // namespace susr::report
