// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// Parts that several reports share.

/// A report of one table of its name, under its title.
Report report_of(const Context& context, Table table,
                 const std::optional<std::string>& only_case = std::nullopt);

/// Lines that are already known, one sentence each.
Lines lines(std::vector<Message> sentences);

/// A line that says how many of the entries shown were not yet known on that day, if there are any;
/// for one case, if it is named.
Lines late_entries(const Context& context,
                   const std::optional<std::string>& only_case = std::nullopt);

/// The line under a table that explains its colours.
Message rag_rule(const domain::Policy& policy);

/// Throws `usage` for an option that gives a day after that of the report.
[[noreturn]] void refuse_later_than_report(std::string report, std::string_view option);

/// What was recorded of a case, or of the part of it that `item` names, in the order in which it is
/// told: a correction of a day moves the event that it is about. What an event says stands as it
/// was entered.
Table history(std::span<const domain::Event> events, std::string_view item, domain::Date as_of);

/// The same of the whole case, under each part of it what happened to it; what is about the whole
/// case comes first. A correction stands with what it corrects.
Table history_by_item(std::span<const domain::Event> events, domain::Date as_of);

/// The extensions of an action, in order of time.
Table extensions(const domain::Action& action);

/// By how many days an action's due date has moved, below zero if it was brought forward.
int days_slipped(const domain::Action& action);

/// Whether a leg is late on the due date that it was first given, "yes" or "no": open after it, or
/// completed after it. Empty for one that no longer counts.
Cell overdue_on_original(const domain::LegClock& leg, std::optional<domain::Date> completed_on,
                         domain::Date as_of);

/// The title of a leg's action, in both languages.
Cell title_of(const storage::LegSummary& leg);

/// The text of a recommendation, in both languages.
Cell text_of(const domain::Recommended& made);

/// What a person calls the outcome of a decision: a review under the older arrangements is no SUSR.
Cell outcome_cell(domain::Outcome outcome, domain::Regime regime);

/// Whether work on the case's review goes on: a SUSR or MAPF is in force and not closed.
bool is_live(const domain::Standing& standing);

/// Throws `refused`: the case was not yet referred on that day, or was voided by then.
[[noreturn]] void refuse_absent_case(std::string what, std::span<const domain::Event> events,
                                     domain::Date as_of);

}  // namespace susr::report
