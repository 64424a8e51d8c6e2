// SPDX-License-Identifier: MIT
// What agencies told of their actions, in the columns in which an import takes it.

#include "susr/domain/reference.hpp"

#include "reports.hpp"
#include "told_events.hpp"

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

/// What an agency reported, of which case and on which day.
struct Reported {
  const std::string& case_reference;
  const domain::PartialDate& on;
  const ActionUpdated& update;
};

Cell barrier_change(const Reported& each) {
  const auto change = each.update.barrier_change;
  return change == BarrierChange::none ? Cell{} : cell(change);
}

FieldList<Reported> fields_of_updates(const domain::Policy& policy) {
  using Each = const Reported&;
  return {{id_column("case", Shown::in_data_only), [](Each each) { return each.case_reference; }},
          {item_column(),
           [](Each each) -> Cell {
             return domain::ItemId{each.case_reference, domain::action_item(each.update.number)};
           }},
          {as_main(text_column("agency")),
           [&policy](Each each) {
             const auto& leg = each.update.leg;
             return leg ? Cell{lead_in_both(policy, *leg)} : Cell{};
           }},
          {text_column("area", Shown::in_data_only),
           [&policy](Each each) {
             const auto& leg = each.update.leg;
             return leg ? area_or_theme(policy, leg->area) : Cell{};
           }},
          {as_main(partial_date_column("updated_on")), [](Each each) { return each.on; }},
          {as_main(code_column<domain::LegStatus>("status")),
           [](Each each) { return each.update.status; }},
          {title_column("note"), [](Each each) { return each.update.note; }},
          {text_column("evidence"), [](Each each) { return each.update.evidence; }},
          {code_column<BarrierChange>("barrier_change", Shown::in_data_only), barrier_change},
          {text_column("barrier"), [](Each each) { return each.update.barrier; }}};
}

Report updates(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<Reported>(
                       "updates", fields_of_updates(context.policy),
                       [context, selection](const auto& take) {
                         for_each_told_event(
                             context, selection,
                             [&](const std::string& reference, const domain::Event& event) {
                               const auto update = update_of(event);
                               const bool asked_for = update && is_asked_for(*update, selection) &&
                                                      is_between(selection, event.effective);
                               if (asked_for) take({reference, event.effective, *update});
                             });
                       }),
                   selection.case_reference);
}

}  // namespace

Entry describe_updates() {
  using enum Filter;
  return {.name = "updates",
          .choices = {case_reference, agency, area, criteria, outcome, from, to},
          .make = updates};
}

}  // namespace susr::report
