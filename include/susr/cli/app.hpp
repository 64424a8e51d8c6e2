// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/support/surroundings.hpp"

namespace susr::cli {

/// Runs `susr` with these arguments (without the program's name) and gives its exit code, as
/// docs/exit-codes.md has it. Errors are told on the surroundings' error output; nothing is thrown.
int run(const std::vector<std::string>& arguments, const support::Surroundings& surroundings);

/// The same with the real surroundings of this process.
int run(const std::vector<std::string>& arguments);

}  // namespace susr::cli
