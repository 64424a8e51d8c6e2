// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// The output of `susr --help`.
std::string program_help();

/// The output of `susr COMMAND --help`.
std::string command_help(const commands::Command& command);

/// What a command does, in a line.
std::string summary_of(std::string_view command);

/// What a command does: paragraphs, with an empty line between them.
std::string command_about(const commands::Command& command);

/// What an option does, and whether it must or can be given.
std::string option_help(const commands::Command& command, const commands::Option& option);

}  // namespace susr::cli
