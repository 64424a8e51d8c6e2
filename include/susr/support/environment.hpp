// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace susr::support {

/// A terminal, as large as it is now.
struct Screen {
  int columns = 0;
  int rows = 0;
};

/// Everything of the outside world that a run depends on. `main` makes the real one; nothing else
/// reads the environment, the clock or the account.
struct Environment {
  /// The value of an environment variable, or nothing if it is unset or empty.
  std::function<std::optional<std::string>(const std::string&)> variable;
  /// The moment of this run, in UTC. One run has one moment.
  std::chrono::sys_seconds now;
  /// The account that runs the program, by the real user id: its name, or `uid N` without one.
  std::function<std::string()> account;
  /// The account from which somebody ran the program by sudo, as another account than their own;
  /// nothing if nobody did. It is what sudo says, which another account can make up: believe it
  /// only where nobody but this account could open what is protected.
  std::function<std::optional<std::string>()> sudo_account = {};
  int input = 0;                      ///< the file descriptor of standard input
  int output = 1;                     ///< the file descriptor for data
  int errors = 2;                     ///< the file descriptor for notes and errors
  bool colour = false;                ///< whether errors may be coloured
  bool is_watched = false;            ///< whether errors go to a terminal
  std::optional<Screen> screen = {};  ///< the terminal that data goes to; nothing if it is none
  bool screen_colour = false;         ///< whether what goes to it may be coloured
  std::string pager = {};             ///< the program that long data goes through; empty for none
  /// Shows a text through that program, and returns when it has ended. False if it can't be run.
  std::function<bool(const std::string& program, std::string_view text)> page = {};
  /// Leaves a line in the machine's journal: who used the record, and what they were shown.
  std::function<void(const std::string& line)> journal = {};
};

/// The moment written as `2026-11-22T09:00:00Z`; nothing if it is not written so or is no moment.
std::optional<std::chrono::sys_seconds> parse_moment(std::string_view text);

/// `2026-11-22T09:00:00Z`.
std::string to_text(std::chrono::sys_seconds moment);

/// The real environment of this process. The moment is `SUSR_NOW` where that is set.
/// Throws `usage` if `SUSR_NOW` is not a moment like 2026-11-22T09:00:00Z.
Environment real_environment();

}  // namespace susr::support
