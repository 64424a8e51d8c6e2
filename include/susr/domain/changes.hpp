// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// What stood in the place of what the event says: for each value that it replaced, the old and the
/// new. `events` are those of its case, the event among them, in the order of `sort_for_fold`.
/// Throws `Refused` if the event can't follow those before it.
std::vector<Change> changes_by(const Event& event, std::span<const Event> events);

}  // namespace susr::domain
