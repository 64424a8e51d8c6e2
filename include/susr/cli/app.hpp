// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/support/environment.hpp"

namespace susr::cli {

/// Runs `susr` with these arguments (without the program's name) and returns its exit code (see
/// docs/exit-codes.md). Errors go to the environment' error output; nothing is thrown.
int run(const std::vector<std::string>& arguments, const support::Environment& environment);

/// The same with the real environment of this process.
int run(const std::vector<std::string>& arguments);

}  // namespace susr::cli
