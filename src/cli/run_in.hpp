// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "susr/commands/session.hpp"

namespace susr::cli {

/// Runs arguments in a session, prints errors, and returns the exit code.
using RunIn =
    std::function<int(const std::vector<std::string>& arguments, commands::Session& session)>;

}  // namespace susr::cli
