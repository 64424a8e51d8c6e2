// SPDX-License-Identifier: MIT
#pragma once

#include "susr/exchange/import.hpp"
#include "susr/exchange/preview.hpp"
#include "susr/report/report.hpp"

namespace susr::commands {

/// How each column of a file is understood, with the first rows as they would be recorded. The
/// preview must outlive the report.
report::Report preview_report(const exchange::Preview& preview, domain::Date today);

/// The result, or with --dry-run the expected result, for each thing in the file. The outcome must
/// outlive the report.
report::Report outcome_report(const exchange::ImportOutcome& outcome, domain::Date today);

}  // namespace susr::commands
