// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace susr::cli {

/// The commands that somebody may have meant who typed `word`, the likeliest first: those that
/// begin with it, else those whose meaning it comes near to, else the one that is spelled nearly
/// so.
std::vector<std::string> meant_commands(std::string_view word);

}  // namespace susr::cli
