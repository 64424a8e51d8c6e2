// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// The reports of the catalogue; docs/reports.md says what is in them.
Report actions(const Source& source, const Selection& selection);
Report agencies(const Source& source, const Selection& selection);
Report audit(const Source& source, const Selection& selection);
Report board(const Source& source, const Selection& selection);
Report escalations(const Source& source, const Selection& selection);
Report learning(const Source& source, const Selection& selection);
Report milestones(const Source& source, const Selection& selection);
Report ministerial(const Source& source, const Selection& selection);
Report progress(const Source& source, const Selection& selection);
Report ratification(const Source& source, const Selection& selection);
Report recommendations(const Source& source, const Selection& selection);
Report referrals(const Source& source, const Selection& selection);
Report repository(const Source& source, const Selection& selection);
Report reviews(const Source& source, const Selection& selection);
Report timeliness(const Source& source, const Selection& selection);
Report trend(const Source& source, const Selection& selection);
Report updates(const Source& source, const Selection& selection);

/// The progress report of one review, which `progress` is if it is given a case: a row an action.
Report progress_of_case(const Source& source, const std::string& case_reference);

// Rows of reports that the board's paper shows too.
std::vector<Column> ratification_columns();
std::vector<std::string> ratification_statuses();
void take_awaiting_ratification(const Source& source, const Selection& selection,
                                const TakeRow& take);
std::vector<Column> escalations_columns();
void take_escalations(const Source& source, const Selection& selection, const TakeRow& take);
std::vector<Column> progress_columns();
void take_progress_reports(const Source& source, const Selection& selection, const TakeRow& take);

/// Calls `take` with each event that the filter asks for, and its hash, in the order of the log.
using TakeLogged = std::function<void(const domain::Event& event, const std::string& hash)>;
void for_each_logged(const Source& source, const LogFilter& filter, const TakeLogged& take);

/// The day in London on which an event was recorded.
domain::Date recorded_on(const domain::Event& event);

/// By which event each event was corrected, as at the day.
std::map<std::int64_t, std::int64_t> corrections_in(const Source& source);

/// A report of one table of its name, under its title.
Report report_of(const Source& source, std::string name, std::vector<Column> columns,
                 std::function<void(const TakeRow&)> rows,
                 const std::optional<std::string>& only_case = std::nullopt);

/// A line that says how much of what is told as at the day was not known then, if anything was not;
/// of one case, if it is named.
Lines late_entries(const Source& source,
                   const std::optional<std::string>& only_case = std::nullopt);

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

/// A column with the agency of a leg, shown to a person with the area, which stands in
/// `area_column`: `SWP@Cardiff`.
Column agency_column(std::size_t area_column);

/// A column with an action's id, shown to a person without the case, which stands beside it.
Column item_column();

/// Whether work on the case's review goes on: a SUSR or MAPF is in force and not closed.
bool is_live(const domain::Standing& standing);

}  // namespace susr::report
