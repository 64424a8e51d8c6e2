// SPDX-License-Identifier: MIT
// Everything that was found: key findings, good practice and immediate learning.

#include <algorithm>
#include <map>
#include <utility>

#include "susr/storage/entries.hpp"
#include "susr/support/text.hpp"

#include "learned.hpp"
#include "names.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// What has become of the actions that stem from a finding.
struct FindingsCounts {
  int all = 0;
  int open = 0;
  int overdue = 0;
};
/// By case and the number that actions give.
using CountsByFinding = std::map<std::pair<std::string, std::string>, FindingsCounts>;

CountsByFinding count_actions(const Context& context, const Selection& selection) {
  CountsByFinding counts;
  for_each_action(context, {.case_reference = selection.case_reference},
                  [&](const ActionView& action) {
                    const auto& number = action.action().texts[&domain::ActionAssigned::finding];
                    if (number.empty()) return;
                    auto& its = counts[{action.action().case_reference, number}];
                    ++its.all;
                    if (is_open(action)) ++its.open;
                    if (is_overdue(action, context.as_of)) ++its.overdue;
                  });
  return counts;
}

bool is_asked_for(const FoundIn& found, const Selection& selection) {
  const auto has = [](const std::vector<std::string>& names, const auto& wanted) {
    return !wanted || std::ranges::find(names, *wanted) != names.end();
  };
  const auto& finding = found.finding;
  const auto& statuses = selection.statuses;
  const bool is_of_kind =
      statuses.empty() || statuses.contains(std::string(domain::code(finding.type)));
  return is_of_kind && has(finding.themes, selection.theme) &&
         has(finding.agencies, selection.agency) && is_between(selection, found.on);
}

/// A finding, and what has become of the actions that stem from it.
struct FindingsCounted {
  FoundIn found;
  FindingsCounts actions;
};

FieldList<FindingsCounted> fields_of_findings(const domain::Policy& policy) {
  using Each = const FindingsCounted&;
  const auto count = [](int FindingsCounts::* member) {
    return [member](Each each) { return each.actions.*member; };
  };
  return {
      {id_column("case", Shown::in_data_only), [](Each each) { return each.found.case_reference; }},
      {item_column(), [](Each each) { return id_of(each.found); }},
      {as_main(code_column<domain::FindingType>("kind")),
       [](Each each) { return each.found.finding.type; }},
      {title_column("text"), [](Each each) { return text_of(each.found.finding); }},
      {text_column("themes"),
       [&policy](Each each) { return themes_cell(policy, each.found.finding.themes); }},
      {text_column("agencies"),
       [](Each each) { return support::join(each.found.finding.agencies, ", "); }},
      {as_main(partial_date_column("found_on")), [](Each each) { return each.found.on; }},
      {number_column("actions"), count(&FindingsCounts::all)},
      {unless_zero(number_column("open")), count(&FindingsCounts::open)},
      {as_main(unless_zero(number_column("overdue"))), count(&FindingsCounts::overdue)},
      {text_column("text_cy", Shown::in_data_only),
       [](Each each) { return each.found.finding.text_cy; }}};
}

template <class Take>
void for_each_selected_finding(const Context& context, const Selection& selection,
                               const Take& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  auto counts = count_actions(context, selection);
  storage::for_each_entry<domain::FindingRecorded>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::FindingRecorded& finding,
          const domain::PartialDate& on) {
        const FoundIn found{reference, finding, on};
        if (!selected.holds_case(reference) || !is_asked_for(found, selection)) return;
        take({found, counts[{reference, std::to_string(finding.number)}]});
      });
}

Report findings(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<FindingsCounted>("findings", fields_of_findings(context.policy),
                                             [context, selection](const auto& take) {
                                               for_each_selected_finding(context, selection, take);
                                             }),
                   selection.case_reference);
}

}  // namespace

Entry describe_findings() {
  using enum Filter;
  return {.name = "findings",
          .choices = {case_reference, agency, criteria, outcome, status, theme, from, to},
          .make = findings,
          .statuses = domain::all_codes<domain::FindingType>()};
}

}  // namespace susr::report
