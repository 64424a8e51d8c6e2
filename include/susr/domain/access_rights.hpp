// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/policy.hpp"

namespace susr::domain {

// Which posts can use which command. The board can say otherwise, command by command, in [access].

/// The commands that have a row in the table: those of which the board can say who uses them.
std::vector<std::string> commands_with_rights();

/// The posts whose holders can use a command: what the board says, or else the table. Always
/// administrators, and they alone if nothing is said.
std::vector<AccessPost> posts_allowed(std::string_view command, const Policy& policy);

/// Whether the board can let agency leads use it: the table does, for susr can keep what it shows
/// or records to their agency.
bool fits_agency_leads(std::string_view command);

}  // namespace susr::domain
