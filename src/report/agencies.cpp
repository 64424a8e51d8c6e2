// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "susr/domain/overdue.hpp"

#include "cells.hpp"
#include "reports.hpp"
#include "selection.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::LegStatus;

/// What an agency has to do, and how it got on. All but `actions` is counted in legs.
struct Counts {
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

  void add(const storage::LegRow& leg, domain::Date as_of) {
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

Row row_of(const std::string& agency, const Counts& counts, const domain::Policy& policy) {
  const auto late = counts.overdue + counts.completed_late;
  return {
      cell(agency),
      cell(name_of(agency, policy)),
      cell(static_cast<std::int64_t>(counts.actions.size())),
      cell(counts.legs),
      cell(counts.open),
      cell(counts.overdue),
      cell(counts.completed),
      cell(counts.ratified),
      cell(counts.stepped_down),
      cell(counts.not_relevant),
      cell(counts.completed_late),
      late > 0 ? Cell{static_cast<double>(counts.days_late) / static_cast<double>(late)} : Cell{}};
}

}  // namespace

Report agencies(const Source& source, const Selection& selection) {
  auto report = report_of(
      source, "agencies",
      {text_column("agency"), text_column("name"), number_column("actions"), number_column("legs"),
       number_column("open"), number_column("overdue"), number_column("completed"),
       number_column("ratified"), number_column("stepped_down"), number_column("not_relevant"),
       number_column("completed_late"), decimal_column("average_days_late")},
      [source, selection](const TakeRow& take) {
        std::map<std::string, Counts> counts;
        for_each_selected_leg(source, selection, [&](const storage::LegRow& leg) {
          if (is_between(selection, leg.clock.due_on)) {
            counts[leg.lead.agency].add(leg, source.as_of);
          }
        });
        for (const auto& [agency, its] : counts)
          take(row_of(agency, its, source.policy));
      },
      selection.case_reference);
  report.notes = [] { return std::vector{label("note.agencies")}; };
  return report;
}

}  // namespace susr::report
