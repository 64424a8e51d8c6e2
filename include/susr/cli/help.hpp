// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// The options that a command has beside its own, filling `shared`.
std::vector<commands::Option> shared_options(commands::SharedOptions& shared,
                                             const commands::Command& command);

/// What `susr --help` prints.
std::string program_help();

/// What `susr COMMAND --help` prints.
std::string command_help(const commands::Command& command);

}  // namespace susr::cli
