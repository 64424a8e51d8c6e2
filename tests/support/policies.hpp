// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "susr/domain/policy.hpp"

#include "dates.hpp"

namespace susr::test {

/// The bank holidays of England and Wales from 2024 to 2027, sorted.
inline std::vector<domain::Date> bank_holidays() {
  std::vector<domain::Date> days;
  for (const auto* text :
       {"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26",
        "2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05",
        "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03",
        "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
        "2027-12-27", "2027-12-28"}) {
    days.push_back(day(text));
  }
  return days;
}

/// The time limits that susr ships.
inline std::vector<domain::Timescale> shipped_timescales() {
  using domain::AppliesTo;
  using domain::Criterion;
  using domain::Length;
  using domain::Milestone;
  using domain::Strength;
  using domain::Unit;
  constexpr Length two_months{.count = 2, .unit = Unit::months};
  constexpr Length three_months{.count = 3, .unit = Unit::months};
  constexpr Length twelve_months{.count = 12, .unit = Unit::months};
  return {{.id = "chair-sign-off",
           .applies_to = AppliesTo::decision,
           .runs_from = Milestone::decision,
           .reached_by = {Milestone::chair_sign_off}},
          {.id = "wg-notification",
           .applies_to = AppliesTo::decision,
           .runs_from = Milestone::decision,
           .reached_by = {Milestone::wg_notification}},
          {.id = "first-panel",
           .length = two_months,
           .strength = Strength::where_possible,
           .reached_by = {Milestone::first_panel}},
          {.id = "susr-complete",
           .length = twelve_months,
           .strength = Strength::normally,
           .reached_by = {Milestone::susr_complete, Milestone::published}},
          {.id = "mapf-complete",
           .applies_to = AppliesTo::mapf,
           .runs_from = Milestone::chair_sign_off,
           .length = three_months,
           .reached_by = {Milestone::mapf_complete}},
          {.id = "home-office-qa",
           .criterion = Criterion::dhr,
           .runs_from = Milestone::report_approved,
           .reached_by = {Milestone::home_office_qa}},
          {.id = "dac-copy",
           .criterion = Criterion::dhr,
           .runs_from = Milestone::report_approved,
           .reached_by = {Milestone::dac_copy}},
          {.id = "secretary-of-state",
           .criterion = Criterion::owhr,
           .runs_from = Milestone::report_approved,
           .reached_by = {Milestone::secretary_of_state}},
          {.id = "progress-report",
           .runs_from = Milestone::published,
           .length = twelve_months,
           .reached_by = {Milestone::progress_report}}};
}

/// The policy of a board in Cardiff and the Vale, with what susr ships. Housing works in Cardiff
/// only; the other agencies in the whole region.
inline domain::Policy shipped_policy() {
  return {.board = {.name = "Cardiff and Vale Regional Safeguarding Board",
                    .prefix = "CV",
                    .reference_pattern = "{prefix}-{year}-{number:03}",
                    .areas = {"Cardiff", "Vale of Glamorgan"}},
          .agencies = {{.code = "SWP", .name = "South Wales Police"},
                       {.code = "UHB", .name = "University Health Board"},
                       {.code = "SS", .name = "Social Services"},
                       {.code = "EDU", .name = "Education"},
                       {.code = "HOU", .name = "Housing", .areas = {"Cardiff"}}},
          .timescales = shipped_timescales(),
          .bank_holidays = bank_holidays(),
          .due_soon_days = 28,
          .no_update_days = 90,
          .susr_began = day("2024-10-01")};
}

/// The time limit of that id. A test that misspells one fails.
inline domain::Timescale& timescale_of(domain::Policy& policy, std::string_view id) {
  const auto found = std::ranges::find(policy.timescales, id, &domain::Timescale::id);
  return policy.timescales.at(static_cast<std::size_t>(found - policy.timescales.begin()));
}

}  // namespace susr::test
