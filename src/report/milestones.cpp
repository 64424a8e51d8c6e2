// SPDX-License-Identifier: MIT
// Every milestone that was recorded, in the columns in which an import takes them.

#include "reports.hpp"
#include "selection.hpp"
#include "told_events.hpp"
#include "words.hpp"

namespace susr::report {

Report milestones(const Source& source, const Selection& selection) {
  return report_of(
      source, "milestones",
      {id_column("case"), code_column<domain::Milestone>("milestone"),
       partial_date_column("reached_on"), text_column("post"), text_column("note")},
      [source, selection](const TakeRow& take) {
        for_each_told_event(
            source, selection, [&](const std::string& reference, const domain::Event& event) {
              const auto* reached = std::get_if<domain::MilestoneRecorded>(&event.body);
              if (reached == nullptr || !is_between(selection, event.effective)) return;
              take({cell(reference), cell(reached->milestone), cell(event.effective),
                    cell(reached->post), cell(reached->note)});
            });
      },
      selection.case_reference);
}

}  // namespace susr::report
