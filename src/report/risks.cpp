// SPDX-License-Identifier: MIT
// Risks to completing reviews and actions.

#include "susr/domain/reference.hpp"

#include "reports.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

std::string_view status_of(const Risk& risk) {
  return risk.is_open() ? "open" : "closed";
}

FieldList<Risk> fields_of_risks(const Context& context) {
  using Each = const Risk&;
  return {
      {id_column("case", Shown::in_data_only), [](Each each) { return each.case_reference; }},
      {item_column(), [](Each each) { return item_of(each); }},
      {title_column("text"), [](Each each) { return each.raised.text; }},
      {id_column("action"),
       [](Each each) {
         if (!each.raised.action) return Cell{};
         return Cell{domain::ItemId{each.case_reference, domain::action_item(*each.raised.action)}};
       }},
      {as_main(code_column<domain::Likelihood>("likelihood")),
       [](Each each) { return each.raised.likelihood; }},
      {as_main(text_column("owner")), [](Each each) { return each.raised.owner; }},
      {as_main(partial_date_column("raised_on")), [](Each each) { return each.raised_on; }},
      {as_main(code_column("status", {"open", "closed"})),
       [](Each each) { return coded(status_of(each), "risk-status"); }},
      {partial_date_column("closed_on"), [](Each each) { return each.closed_on; }},
      {text_column("close_reason"), [](Each each) { return each.close_reason; }},
      {number_column("days_open"),
       [as_of = context.as_of](Each each) { return days_open(each, as_of); }}};
}

Report risks(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<Risk>("risks", fields_of_risks(context),
                                  [context, selection](const auto& take) {
                                    for (const auto& risk : risks_in(context, selection)) {
                                      const auto& statuses = selection.statuses;
                                      const bool asked_for =
                                          statuses.empty() ||
                                          statuses.contains(std::string(status_of(risk)));
                                      if (asked_for && is_between(selection, risk.raised_on))
                                        take(risk);
                                    }
                                  }),
                   selection.case_reference);
}

}  // namespace

Entry describe_risks() {
  using enum Filter;
  return {.name = "risks",
          .choices = {case_reference, agency, area, criteria, outcome, status, theme, from, to},
          .make = risks,
          .statuses = {"open", "closed"}};
}

}  // namespace susr::report
