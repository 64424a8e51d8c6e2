// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

namespace susr::workflow {

/// Puts into each of the events that are added to a case what it replaces. `events` are all that
/// the case then has, in the order of `domain::sort_for_fold`. Throws `RefusedByPolicy` if the
/// two-person rule forbids one of them, `domain::Refused` if an event, one of them or a later one,
/// can't follow.
void note_changes(std::span<domain::Event> added, std::span<const domain::Event> events,
                  const domain::Policy& policy);

}  // namespace susr::workflow
