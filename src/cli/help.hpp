// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// What `susr --help` prints.
std::string program_help();

/// What `susr COMMAND --help` prints.
std::string command_help(const commands::Command& command);

}  // namespace susr::cli
