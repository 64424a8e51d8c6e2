// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// What stands before the command and what stands after it.
struct CommandLine {
  std::optional<std::string> command;
  std::vector<std::string> before;  ///< options of the program
  std::vector<std::string> after;   ///< the command's arguments
  bool help = false;
  bool version = false;
};

/// Finds the command. Throws `usage` for an option before it that is not known.
CommandLine split_command_line(const std::vector<std::string>& arguments);

/// Whether `--help` stands among the arguments of a command.
bool asks_for_help(const std::vector<std::string>& arguments);

/// Hands the arguments to the options of the command and to those it shares. Throws `usage` with
/// everything that is wrong with them at once.
void parse_arguments(const std::vector<std::string>& arguments, const commands::Command& command,
                     commands::SharedOptions& shared);

}  // namespace susr::cli
