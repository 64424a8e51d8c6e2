// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/report/catalogue.hpp"

namespace susr::report {

// The paper of a meeting is made of lists, each the table of a report or of entries. In data it has
// the length of each; for a person the lists stand under that.

/// What a list of a meeting's paper holds.
enum class Part {
  to_decide,       ///< what the meeting must decide today
  since_last,      ///< what changed since the last meeting
  late,            ///< what is late
  waiting,         ///< what waits for the meeting, or for somebody else
  recurring,       ///< what comes up again
  challenged,      ///< what was challenged and not answered
  for_information  ///< what the meeting looks at; it is not counted
};

/// A list in the paper of a meeting.
struct MeetingList {
  Part part = Part::to_decide;
  std::string name;  ///< of the list, and of the measure that is its length
  /// The table, made afresh at each call: its rows can be taken only once.
  std::function<Table()> table;
};

/// The paper of that name; `title_since` is the key of its title with --since. Throws `usage` if
/// --since is after the day of the report.
Report meeting_paper(const Context& context, const Selection& selection, const std::string& name,
                     const std::string& title_since, std::vector<MeetingList> lists);

/// The rows of a table whose cell in that column has one of the codes; "" stands for an empty cell.
Table rows_with(Table table, std::string_view column, const std::vector<std::string_view>& codes);

}  // namespace susr::report
