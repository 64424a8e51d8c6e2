// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// What was recorded of the board itself and counts on a day, in order of time: with the
/// corrections that had taken effect by then carried out. `events` are those that belong to no
/// case; recorded policies are among the result.
/// Throws `Refused` at the first event that can't be so.
std::vector<Event> board_record(std::span<const Event> events, Date as_of);

}  // namespace susr::domain
