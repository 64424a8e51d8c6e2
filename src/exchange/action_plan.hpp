// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "plan.hpp"

namespace susr::exchange {

/// What the rows of one action come to, which are its legs. A new action without a number gets the
/// one after `highest`. What is recorded is never taken back: rows that would need it are a problem
/// of theirs.
Thing plan_action(const Told& told, std::span<const Row> rows, int& highest,
                  const Planning& planning);

/// The status of the leg in a row: what it says, or else what the action's status or a day of
/// completion say of it; nothing if nothing does.
std::optional<domain::LegStatus> leg_status_in(const Values& values);

/// The status of the action in a row: what it says, or else what the day of a meeting or of
/// stepping down say of it; nothing if nothing does.
std::optional<domain::ActionStatus> action_status_in(const Values& values);

}  // namespace susr::exchange
