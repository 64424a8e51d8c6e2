// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

/// The names of the reports of the catalogue.
std::vector<std::string> report_names();

/// Gives what a saved report asks for to `options`, which are the report's, and to the options that
/// all reports share, but for what the command line gave. Gives the report of the catalogue that it
/// is. Throws `configuration` with each option that can't be taken.
const report::Entry& apply_saved_report(const config::SavedReport& saved, Session& session,
                                        std::vector<Option>& options);

/// Throws `configuration` with all that is wrong with the saved reports of the configuration.
void require_sound_saved_reports(Session& session);

}  // namespace susr::commands
