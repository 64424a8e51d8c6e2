// SPDX-License-Identifier: MIT
// Figures of actions as tidy data, one a row: for each period what came and went in it, and what
// there was at the end of it, over one board or several.
#include <memory>

#include "action_series.hpp"
#include "group_columns.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// A figure of the panel.
struct PanelFigure {
  const Span* span = nullptr;
  Group group;
  Measure measure = Measure::opened;
  std::int64_t n = 0;
};

/// Every measure sums over boards; not every one does over what an action can have several of.
Selection of_panel(Selection selection) {
  if (selection.by.empty()) selection.by = {By::board};
  return selection;
}

template <class Take>
void take_panel(const Context& context, const Selection& selection, const Take& take) {
  const Selected selected(context, cases_of(selection));
  const auto spans = spans_of(context, selection, selected);
  const auto series = action_series(context, selection, selected, spans);
  for (std::size_t place = 0; place < spans.size(); ++place) {
    for (const auto& [group, figures] : series) {
      for (const auto& each : domain::codes_of<Measure>)
        take({&spans[place], group, each.value, figures[place].of(each.value)});
    }
  }
}

FieldList<PanelFigure> fields_of_panel(const Context& context, const Selection& selection) {
  using Each = const PanelFigure&;
  FieldList<PanelFigure> fields{
      {id_column("period", Shown::as_heading), [](Each each) { return each.span->name; }},
      {date_column("ends_on", Shown::in_data_only), [](Each each) { return each.span->last; }}};
  for (auto& field : group_fields(context, selection.by, false, &PanelFigure::group))
    fields.push_back(std::move(field));
  fields.emplace_back(as_title(code_column<Measure>("measure")),
                      [](Each each) { return coded(domain::code(each.measure), "panel-measure"); });
  fields.emplace_back(as_main(number_column("n")), &PanelFigure::n);
  return fields;
}

Report panel(const Context& context, const Selection& asked) {
  const auto selection = of_panel(asked);
  auto table = table_of<PanelFigure>(
      "panel", fields_of_panel(context, selection),
      [context, selection](const auto& take) { take_panel(context, selection, take); });
  auto report = report_of(context, std::move(table), selection.case_reference);
  report.notes = lines({{.key = "note.panel"}});
  return report;
}

}  // namespace

Entry describe_panel() {
  using enum Filter;
  return {.name = "panel",
          .choices = {case_reference, agency, area, criteria, outcome, theme, from, to, every, by},
          .make = panel};
}

}  // namespace susr::report
