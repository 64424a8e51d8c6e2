// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::cli {

/// What comes before the command, and what comes after it.
struct CommandLine {
  std::optional<std::string> command;
  std::vector<std::string> before;  ///< options of the program
  std::vector<std::string> after;   ///< the command's arguments
  bool help = false;                ///< whether `--help` comes before the command
  bool version = false;
  std::optional<std::string> language;  ///< the value of a `--language` before the command
};

/// Finds the command. An option before it that takes a value takes the next argument.
CommandLine split_command_line(const std::vector<std::string>& arguments);

/// What values are made from besides the command line.
struct ValueSources {
  int standard_input = 0;  ///< the file descriptor
  domain::Date today;
  bool is_served = false;  ///< whether they come through sshd, and can name no file
  std::function<void(const std::string&)> note;  ///< says what a value was taken to mean
};

/// What a command's arguments ask for.
enum class Asks { to_run, for_help };

/// Hands the arguments to the command's own options and to those it shares, unless one of them is
/// the option `--help`: then nothing is handed over but `--language`. An option that takes a value
/// takes the next argument, whatever it is. A day in words, such
/// as `yesterday`, becomes the date it means, and a note says which. Throws `usage` with everything
/// that is wrong with them.
Asks parse_arguments(const std::vector<std::string>& arguments, const commands::Command& command,
                     commands::SharedOptions& shared, const ValueSources& sources);

}  // namespace susr::cli
