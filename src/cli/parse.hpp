// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
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
  bool help = false;                ///< whether `--help` stands before the command
  bool version = false;
};

/// Finds the command. An option before it that takes a value takes the next argument.
CommandLine split_command_line(const std::vector<std::string>& arguments);

/// What values are made from besides the command line.
struct ValueSources {
  int standard_input = 0;  ///< the file descriptor
  domain::Date today;
  std::function<void(const std::string&)> note;  ///< says what a value was taken to mean
};

/// What the arguments of a command ask for.
enum class Asks { to_run, for_help };

/// Hands the arguments to the options of the command and to those it shares, unless `--help` stands
/// among them as an option: then nothing is handed over. An option that takes a value takes the
/// next argument, whatever it is. A day in words, such as `yesterday`, is handed over as the date
/// that it means, and a note says which. Throws `usage` with everything that is wrong with them at
/// once.
Asks parse_arguments(const std::vector<std::string>& arguments, const commands::Command& command,
                     commands::SharedOptions& shared, const ValueSources& sources);

}  // namespace susr::cli
