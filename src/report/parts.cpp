// SPDX-License-Identifier: MIT
// What several reports show alike.

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/support/error.hpp"

#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

void refuse_absent_case(std::string what, std::span<const domain::Event> events,
                        domain::Date as_of) {
  const auto day = domain::to_text(as_of);
  if (const auto voided_by = domain::telling_on(events, as_of).voided_by) {
    support::refuse(std::move(what), fmt::format("the case was voided by event {}", *voided_by),
                    "'susr log --case' tells why; --as-of an earlier day shows it as it was known");
  }
  support::refuse(std::move(what), fmt::format("the case was not yet referred as at {}", day),
                  "give a later --as-of");
}

Table extensions(const domain::Action& action) {
  std::vector<Row> rows;
  for (const auto& each : action.extensions) {
    rows.push_back({cell(each.on), cell(each.from), cell(each.to),
                    cell(std::int64_t{domain::days_overdue(each.from, each.to)}), cell(each.reason),
                    cell(each.approved_by)});
  }
  return table("extensions",
               {{.name = "extended_on", .type = CellType::date},
                {.name = "from_due_on", .type = CellType::date},
                {.name = "due_on", .type = CellType::date},
                {.name = "days", .type = CellType::integer},
                {.name = "reason"},
                {.name = "approved_by"}},
               std::move(rows));
}

Cell days_slipped(const domain::Action& action) {
  return std::int64_t{domain::days_overdue(action.assigned.due_on, action.due_on)};
}

Cell overdue_on_original(const domain::LegClock& leg, std::optional<domain::Date> completed_on,
                         domain::Date as_of) {
  if (completed_on) return yes_or_no(*completed_on > leg.original_due_on);
  return domain::is_open(leg) ? yes_or_no(domain::is_overdue_on_original(leg, as_of)) : Cell{};
}

}  // namespace susr::report
