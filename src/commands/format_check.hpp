// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "susr/commands/shared_options.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/support/complaints.hpp"

namespace susr::commands {

/// Complains of the options that the format can't honour: one that writes due dates or gauges has
/// no columns.
/// For a command that records something before it prints; `require_format` does the same.
void complain_of_options(support::Complaints& complaints, const SharedOptions& shared);

/// Throws `usage` if the report can't be written in the format, or not with the options given.
void require_format(const SharedOptions& shared, const report::Report& report);

/// Throws `usage` if the format writes only due dates, or only gauges. `name` is that of a report
/// without any, which will be made later.
void require_format_of_rows(const SharedOptions& shared, std::string_view name);

/// The same for a report that has due dates.
void require_format_of_rows_or_due_dates(const SharedOptions& shared, std::string_view name);

}  // namespace susr::commands
