// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "susr/domain/policy.hpp"

#include "mistakes.hpp"

namespace susr::config {

/// The lines of the keys that a file has, by `line_name`.
using Lines = std::map<std::string, int>;

/// A key of a section, such as `areas` of `board`, or one of several sections by its name, such as
/// `SWP` of `agency`.
std::string line_name(std::string_view section, std::string_view name);

/// Adds what is wrong with the policy as a whole, and spells the areas of agencies as the board
/// does.
void check_policy(domain::Policy& policy, Lines& lines, Mistakes& mistakes);

}  // namespace susr::config
