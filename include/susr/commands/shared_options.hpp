// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

/// The options that a command has beside its own, filling `shared`, which must live as long as they
/// do.
std::vector<Option> shared_options(SharedOptions& shared, const Command& command);

/// Those of them that say how a report is written.
std::vector<Option> printing_options(SharedOptions& shared);

/// `--verify`, for a command that reads.
Option verify_option(bool& verify);

}  // namespace susr::commands
