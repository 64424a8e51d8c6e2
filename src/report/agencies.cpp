// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "susr/domain/overdue.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::LegStatus;

/// What an agency has to do, and how it got on. All but `actions` is counted in legs.
struct AgenciesCounts {
  std::set<std::pair<std::string, int>> actions;
  std::int64_t legs = 0;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
  std::int64_t completed = 0;
  std::int64_t ratified = 0;
  std::int64_t stepped_down = 0;
  std::int64_t not_relevant = 0;
  std::int64_t completed_late = 0;
  std::int64_t days_late = 0;  ///< of all that are overdue and all that were completed late

  void add(const storage::LegDetail& leg, domain::Date as_of) {
    actions.emplace(leg.case_reference, leg.number);
    ++legs;
    if (leg.clock.action_status == ActionStatus::stepped_down) {
      ++stepped_down;
    } else if (leg.clock.leg_status == LegStatus::not_relevant) {
      ++not_relevant;
    } else if (leg.clock.leg_status != LegStatus::completed) {
      ++open;
      if (domain::is_overdue(leg.clock, as_of)) add_late(overdue, leg.clock.due_on, as_of);
    } else {
      ++(leg.clock.action_status == ActionStatus::ratified ? ratified : completed);
      if (leg.completed_on > leg.clock.due_on) {
        add_late(completed_late, leg.clock.due_on, *leg.completed_on);
      }
    }
  }

 private:
  void add_late(std::int64_t& count, domain::Date due_on, domain::Date until) {
    ++count;
    days_late += domain::days_overdue(due_on, until);
  }
};

std::string name_of(const std::string& code, const domain::Policy& policy) {
  const auto found = std::ranges::find(policy.agencies, code, &domain::Agency::code);
  return found == policy.agencies.end() ? std::string{} : found->name;
}

/// An agency, by its code, and what was counted of it.
struct AgenciesCounted {
  const std::string& agency;
  const AgenciesCounts& counts;
};

Cell average_days_late(const AgenciesCounted& each) {
  const auto late = each.counts.overdue + each.counts.completed_late;
  return late == 0 ? Cell{}
                   : cell(static_cast<double>(each.counts.days_late) / static_cast<double>(late));
}

FieldList<AgenciesCounted> fields_of_agencies(const domain::Policy& policy) {
  const auto count = [](std::int64_t AgenciesCounts::* member) {
    return [member](const AgenciesCounted& each) { return each.counts.*member; };
  };
  return {{as_key(text_column("agency")), [](const AgenciesCounted& each) { return each.agency; }},
          {as_main(text_column("name")),
           [&policy](const AgenciesCounted& each) { return name_of(each.agency, policy); }},
          {number_column("actions"),
           [](const AgenciesCounted& each) { return each.counts.actions.size(); }},
          {number_column("legs"), count(&AgenciesCounts::legs)},
          {as_main(number_column("open")), count(&AgenciesCounts::open)},
          {as_main(number_column("overdue")), count(&AgenciesCounts::overdue)},
          {unless_zero(number_column("completed")), count(&AgenciesCounts::completed)},
          {unless_zero(number_column("ratified")), count(&AgenciesCounts::ratified)},
          {unless_zero(number_column("stepped_down")), count(&AgenciesCounts::stepped_down)},
          {unless_zero(number_column("not_relevant")), count(&AgenciesCounts::not_relevant)},
          {unless_zero(number_column("completed_late")), count(&AgenciesCounts::completed_late)},
          {decimal_column("average_days_late"), average_days_late}};
}

std::map<std::string, AgenciesCounts> counts_by_agency(const Context& context,
                                                       const Selection& selection) {
  std::map<std::string, AgenciesCounts> counts;
  for_each_selected_leg(context, selection, [&](const storage::LegDetail& leg) {
    if (is_between(selection, leg.clock.due_on)) counts[leg.lead.agency].add(leg, context.as_of);
  });
  return counts;
}

Report agencies(const Context& context, const Selection& selection) {
  auto report = report_of(context,
                          table_of<AgenciesCounted>("agencies", fields_of_agencies(context.policy),
                                                    [context, selection](const auto& take) {
                                                      const auto all =
                                                          counts_by_agency(context, selection);
                                                      for (const auto& [agency, counts] : all)
                                                        take({agency, counts});
                                                    }),
                          selection.case_reference);
  report.notes = lines({{.key = "note.agencies"}});
  report.tables.front().charts = {table::chart(
      table::ChartKind::bars, "name",
      {"open", "completed", "ratified", "stepped_down", "not_relevant"}, "chart.agencies")};
  return report;
}

}  // namespace

Entry describe_agencies() {
  using enum Filter;
  return {.name = "agencies",
          .choices = {case_reference, agency, area, criteria, outcome, theme, from, to},
          .make = agencies};
}

}  // namespace susr::report
