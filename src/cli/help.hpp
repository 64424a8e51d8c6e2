// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// The output of `susr --help`.
std::string program_help();

/// The output of `susr COMMAND --help`.
std::string command_help(const commands::Command& command);

}  // namespace susr::cli
