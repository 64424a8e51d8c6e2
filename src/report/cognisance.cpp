// SPDX-License-Identifier: MIT
// Which agency leads, acknowledged or was sent the learning of which review, and who has yet to.

#include "susr/domain/overdue.hpp"

#include "cognisance_facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Cognisance;
using domain::CognisanceStatus;

/// What one agency has to do with the learning of one case.
struct Noticed {
  const std::string& case_reference;
  const Cognisance& what;
};

/// A value that only what is outstanding has.
template <class Get>
auto if_outstanding(Get get) {
  return [get](const Noticed& each) -> Cell {
    const bool outstanding = each.what.status == CognisanceStatus::outstanding;
    return outstanding ? table::cell_of(get, each.what) : Cell{};
  };
}

FieldList<Noticed> fields_of_cognisance(const Context& context) {
  using Each = const Noticed&;
  return {{as_said_once(as_key(id_column("case"))), [](Each each) { return each.case_reference; }},
          {as_main(text_column("agency")), [](Each each) { return each.what.agency; }},
          {as_main(code_column<CognisanceStatus>("status")),
           [](Each each) { return coded(domain::code(each.what.status), "cognisance"); }},
          {unless_zero(number_column("leads")), [](Each each) { return each.what.leads; }},
          {partial_date_column("published_on", Shown::in_data_only),
           [](Each each) { return each.what.published_on; }},
          {partial_date_column("circulated_on"), [](Each each) { return each.what.circulated_on; }},
          {text_column("circulated"), [](Each each) { return list_cell(each.what.circulated); }},
          {as_main(partial_date_column("acknowledged_on")),
           [](Each each) { return each.what.acknowledged_on; }},
          {as_main(partial_date_column("outstanding_since")), if_outstanding(&Cognisance::since)},
          {as_main(date_column("due_on")), [](Each each) { return each.what.due_on; }},
          {number_column("days_overdue"), [context](Each each) {
             const auto& due_on = each.what.due_on;
             return due_on ? cell(domain::days_overdue(*due_on, context.as_of)) : Cell{};
           }}};
}

bool is_asked_for(const Cognisance& each, const Selection& selection) {
  const auto& statuses = selection.statuses;
  if (selection.agency && each.agency != *selection.agency) return false;
  return statuses.empty() || statuses.contains(std::string(domain::code(each.status)));
}

void take_all(const Context& context, const Selection& selection,
              const std::function<void(const Noticed&)>& take) {
  for_each_cognisance(context, selection,
                      [&](const std::string& reference, const domain::CognisanceFacts& facts) {
                        if (!facts.is_out()) return;
                        for (const auto& each : domain::cognisance(facts, context.policy)) {
                          if (is_asked_for(each, selection)) take({reference, each});
                        }
                      });
}

Message note_on(const domain::Policy& policy) {
  const auto& within = policy.learning.acknowledge_within;
  if (!within) return {.key = "note.cognisance", .arguments = {}};
  return {.key = "note.cognisance-clock", .arguments = {argument("within", Cell{*within})}};
}

Report cognisance(const Context& context, const Selection& selection) {
  auto report = report_of(context,
                          table_of<Noticed>("cognisance", fields_of_cognisance(context),
                                            [context, selection](const auto& take) {
                                              take_all(context, selection, take);
                                            }),
                          selection.case_reference);
  report.notes = lines({note_on(context.policy)});
  return report;
}

}  // namespace

Entry describe_cognisance() {
  using enum Filter;
  return {.name = "cognisance",
          .choices = {case_reference, agency, criteria, outcome, status},
          .make = cognisance,
          .statuses = domain::all_codes<CognisanceStatus>()};
}

}  // namespace susr::report
