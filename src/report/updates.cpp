// SPDX-License-Identifier: MIT
// What agencies told of their actions, in the columns in which an import takes it.

#include "susr/domain/reference.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "told_events.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

using domain::ActionUpdated;
using domain::BarrierChange;

/// An event as an update; nothing for any that is none.
std::optional<ActionUpdated> update_of(const domain::Event& event) {
  if (const auto* updated = std::get_if<ActionUpdated>(&event.body)) return *updated;
  const auto* completed = std::get_if<domain::ActionCompleted>(&event.body);
  if (completed == nullptr) return std::nullopt;
  return ActionUpdated{.number = completed->number,
                       .leg = completed->leg,
                       .status = domain::LegStatus::completed,
                       .evidence = completed->evidence};
}

bool is_asked_for(const ActionUpdated& update, const Selection& selection) {
  const auto& leg = update.leg;
  const bool by_agency = !selection.agency || (leg && leg->agency == *selection.agency);
  const bool in_area =
      !selection.area || (leg && (leg->area.empty() || leg->area == *selection.area));
  return by_agency && in_area;
}

Row row_of(const std::string& reference, const domain::Event& event, const ActionUpdated& update) {
  const auto& leg = update.leg;
  const bool of_barrier = update.barrier_change != BarrierChange::none;
  return {cell(reference),
          cell(domain::item_id(reference, domain::action_item(update.number))),
          leg ? cell(leg->agency) : Cell{},
          leg ? cell(leg->area) : Cell{},
          cell(event.effective),
          cell(update.status),
          cell(update.note),
          cell(update.evidence),
          of_barrier ? cell(update.barrier_change) : Cell{},
          cell(update.barrier)};
}

}  // namespace

Report updates(const Source& source, const Selection& selection) {
  return report_of(
      source, "updates",
      {id_column("case", Shown::as_heading), item_column(), agency_column(3),
       text_column("area", Shown::in_data_only), partial_date_column("updated_on"),
       code_column<domain::LegStatus>("status"), text_column("note"), text_column("evidence"),
       code_column<BarrierChange>("barrier_change", Shown::in_data_only), text_column("barrier")},
      [source, selection](const TakeRow& take) {
        for_each_told_event(source, selection,
                            [&](const std::string& reference, const domain::Event& event) {
                              const auto update = update_of(event);
                              const bool asked_for = update && is_asked_for(*update, selection) &&
                                                     is_between(selection, event.effective);
                              if (asked_for) take(row_of(reference, event, *update));
                            });
      },
      selection.case_reference);
}

}  // namespace susr::report
