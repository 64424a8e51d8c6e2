// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/commands/command.hpp"

namespace susr::commands {

/// A word that can be typed, and what it means in a line; empty where that is plain.
struct KnownWord {
  std::string text;
  std::string about = {};
};

/// What is known to fit an option of a command where `typed` stands so far, in no promised order: a
/// code of the option, or what the configuration and the record have, as far as whoever types may
/// use the command on it. The record is only read, and only where it can be had at once. Nothing if
/// it, or the configuration, can't be read.
std::vector<KnownWord> known_words(Session& session, const Command& command, const Option& option,
                                   std::string_view typed);

}  // namespace susr::commands
