// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

// All of them fill `shared`, which must live as long as they do.

/// The options of a command's own, those that commands share among them.
std::vector<Option> own_options(SharedOptions& shared, const Command& command);

/// The options that a command has besides.
std::vector<Option> shared_options(SharedOptions& shared, const Command& command);

/// Those of a group.
std::vector<Option> options_of(OptionGroup group, SharedOptions& shared);

}  // namespace susr::commands
