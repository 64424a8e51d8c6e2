// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// The reports of the catalogue; docs/reports.md says what is in them.
Report actions(const Source& source, const storage::LegFilter& filter);
Report board(const Source& source, const storage::LegFilter& filter);
Report referrals(const Source& source, const storage::LegFilter& filter);
Report reviews(const Source& source, const storage::LegFilter& filter);

/// The line under a table that says what its colours mean.
std::string rag_rule(const domain::Policy& policy);

/// What was recorded of a case, or of the part of it that `item` names, in the order in which it is
/// told: a correction of a day moves the event that it is about. What an event says stands as it
/// was entered.
Table history(std::span<const domain::Event> events, std::string_view item, domain::Date as_of);

/// The extensions of an action, in order of time.
Table extensions(const domain::Action& action);

/// By how many days an action's due date has moved, below zero if it was brought forward.
Cell days_slipped(const domain::Action& action);

/// Whether a leg is late on the due date that it was first given, "yes" or "no": open after it, or
/// completed after it. Empty for one that no longer counts.
Cell overdue_on_original(const domain::LegClock& leg, std::optional<domain::Date> completed_on,
                         domain::Date as_of);

/// Throws `refused`: the case was not yet referred on that day, or was voided by then.
[[noreturn]] void refuse_absent_case(std::string what, std::span<const domain::Event> events,
                                     domain::Date as_of);

/// A column with an action's id, shown to a person without the case, which stands beside it.
Column item_column();

/// Whether work on the case's review goes on: a SUSR or MAPF is in force and not closed.
bool is_live(const domain::Standing& standing);

}  // namespace susr::report
