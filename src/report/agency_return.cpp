// SPDX-License-Identifier: MIT
// What an agency is asked to fill in and send back: its open actions.

#include "susr/report/agency_return.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::LegToReturn;

domain::ReturnCode return_code_of(const Context& context, const std::string& agency) {
  const auto head = storage::head_of(context.store);
  const auto first = storage::first_hash(context.store);
  return {.agency = agency,
          .as_of = context.as_of,
          .sequence = head.events,
          .record = first.substr(0, domain::return_digits),
          .hash = head.hash.substr(0, domain::return_digits)};
}

/// The cases in which the agency has open legs.
std::set<std::string> cases_to_return(const Context& context, const std::string& agency) {
  std::set<std::string> cases;
  storage::for_each_leg(context.store, context.as_of, {.agency = agency}, {},
                        [&](const storage::LegDetail& leg) {
                          if (domain::is_open(leg.clock)) cases.insert(leg.case_reference);
                        });
  return cases;
}

bool is_overdue_at(const LegToReturn& leg, domain::Date as_of) {
  return domain::is_overdue({.leg_status = leg.status, .due_on = leg.due_on}, as_of);
}

Cell days_overdue_of(const LegToReturn& leg, domain::Date as_of) {
  return is_overdue_at(leg, as_of) ? cell(domain::days_overdue(leg.due_on, as_of)) : Cell{};
}

Cell item_of_return(const LegToReturn& leg) {
  return domain::ItemId{leg.case_reference, domain::action_item(leg.assigned.number)};
}

/// The title in the language of whoever reads it.
Cell title_of_return(const LegToReturn& leg) {
  return table::InBoth{leg.assigned.title, leg.assigned.title_cy};
}

FieldList<LegToReturn> fields_of_return(const std::string& agency, const std::string& code) {
  using Each = const LegToReturn&;
  const auto nothing = [](Each /*each*/) { return Cell{}; };
  return {
      {item_column(), item_of_return},
      {title_column(), title_of_return},
      {text_column("area"), [](Each each) { return each.lead.area; }},
      {as_main(date_column("due_on")), [](Each each) { return each.due_on; }},
      {text_column("note_on_record"), [](Each each) { return each.note; }},
      {text_column("evidence_on_record"), [](Each each) { return each.evidence; }},
      {text_column("barrier_on_record"), [](Each each) { return each.barrier; }},
      {as_main(code_column<domain::LegStatus>("status")), [](Each each) { return each.status; }},
      {date_column("updated_on"), nothing},
      {text_column("note"), nothing},
      {text_column("evidence"), nothing},
      {text_column("barrier"), nothing},
      {code_column<domain::BarrierChange>("barrier_change"), nothing},
      {text_column("agency"), [agency](Each /*each*/) { return agency; }},
      {text_column("code"), [code](Each /*each*/) { return code; }}};
}

}  // namespace

AgencyReturn agency_return(const Context& context, const std::string& agency) {
  AgencyReturn made{.code = return_code_of(context, agency), .legs = {}};
  storage::CaseReader reader(context.store);
  for (const auto& reference : cases_to_return(context, agency)) {
    const auto state = domain::state_in_return(reader.events_of(reference), made.code);
    if (!state) continue;
    for (auto& leg : domain::legs_to_return(*state, agency))
      made.legs.push_back(std::move(leg));
  }
  std::ranges::stable_sort(made.legs, {}, &LegToReturn::due_on);
  return made;
}

Report return_report(const AgencyReturn& made) {
  return {
      .name = "return",
      .as_of = domain::to_text(made.code.as_of),
      .tables = {table_of<LegToReturn>(
          "return", fields_of_return(made.code.agency, domain::to_text(made.code)), made.legs)}};
}

std::int64_t count_overdue(const AgencyReturn& made) {
  return std::ranges::count_if(
      made.legs, [&](const LegToReturn& leg) { return is_overdue_at(leg, made.code.as_of); });
}

Report reminder_list(const AgencyReturn& made, bool only_overdue) {
  using Each = const LegToReturn&;
  const auto as_of = made.code.as_of;
  auto legs = made.legs;
  std::erase_if(legs, [&](Each leg) { return only_overdue && !is_overdue_at(leg, as_of); });
  const FieldList<LegToReturn> fields{
      {item_column(), item_of_return},
      {title_column(), title_of_return},
      {text_column("area"), [](Each each) { return each.lead.area; }},
      {as_main(date_column("due_on")), [](Each each) { return each.due_on; }},
      {as_main(number_column("days_overdue")),
       [as_of](Each each) { return days_overdue_of(each, as_of); }},
      {as_main(code_column<domain::LegStatus>("status")), [](Each each) { return each.status; }}};
  return {.name = "reminder",
          .as_of = domain::to_text(as_of),
          .tables = {table_of<LegToReturn>("reminder", fields, std::move(legs))}};
}

}  // namespace susr::report
