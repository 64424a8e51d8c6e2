// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/commands/command.hpp"

namespace susr::commands {

/// The argument ID of a command about one action, such as CV-2026-003/A5: its two parts go to
/// `case_reference` and `number`, which must live as long as the option.
Option action_argument(std::string& case_reference, int& number);

}  // namespace susr::commands
