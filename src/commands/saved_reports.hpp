// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

/// The names of the reports of the catalogue.
std::vector<std::string> report_names();

/// Hands the options of a saved report to `options`, which are the report's, and to those that all
/// reports share, except what the command line gave. Returns the report it is based on. Throws
/// `configuration` with each option that can't be taken.
const report::Entry& apply_saved_report(const config::SavedReport& saved, Session& session,
                                        std::vector<Option>& options);

/// Throws `configuration` with everything that is wrong with the saved reports.
void require_sound_saved_reports(Session& session);

}  // namespace susr::commands
