// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "susr/domain/agency_return.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// What an agency is asked to fill in: its open legs, the first due first, and the code by which
/// the record knows its return again.
struct AgencyReturn {
  domain::ReturnCode code;
  std::vector<domain::LegToReturn> legs;
};
AgencyReturn agency_return(const Context& context, const std::string& agency);

/// The return as a table: what is on record, and columns for the agency to fill in.
Report return_report(const AgencyReturn& made);

/// How many of its actions are overdue.
std::int64_t count_overdue(const AgencyReturn& made);

/// Its actions as a list for a message; those that are overdue only, if that is asked for.
Report reminder_list(const AgencyReturn& made, bool only_overdue);

}  // namespace susr::report
