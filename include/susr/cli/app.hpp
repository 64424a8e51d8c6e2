// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/support/surroundings.hpp"

namespace susr::cli {

/// Runs `susr` with these arguments (without the program's name) and returns its exit code (see
/// docs/exit-codes.md). Errors go to the surroundings' error output; nothing is thrown.
int run(const std::vector<std::string>& arguments, const support::Surroundings& surroundings);

/// The same with the real surroundings of this process.
int run(const std::vector<std::string>& arguments);

}  // namespace susr::cli
