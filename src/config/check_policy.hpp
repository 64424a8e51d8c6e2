// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "susr/domain/policy.hpp"

#include "mistakes.hpp"

namespace susr::config {

/// In which line something stands, such as `'areas' in [board]` or `agency 'SWP'`.
using Lines = std::map<std::string, int>;

/// Adds what is wrong with the policy as a whole, and spells the areas of agencies as the board
/// does.
void check_policy(domain::Policy& policy, Lines& lines, Mistakes& mistakes);

}  // namespace susr::config
