// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

#include "parse.hpp"

namespace susr::cli {

/// What somebody has typed after a command, as far as it says what can come next.
struct Typed {
  const commands::Option* awaiting = nullptr;  ///< the option whose value comes next
  bool awaits_file = false;          ///< whether that value is the file of the option's twin
  bool only_arguments = false;       ///< after `--`
  std::size_t arguments = 0;         ///< how many positional arguments there are
  std::set<std::string> given = {};  ///< the names of the options
  std::vector<std::string> after_dashes = {};  ///< what comes after `--`
};

/// Looks through the words before the one that is being typed. `options` are those that the command
/// takes. The session takes from the words which configuration, store and language are meant; a
/// value that is wrong is passed over.
Typed look_through(std::span<const std::string> words, std::span<const commands::Option> options);

}  // namespace susr::cli
