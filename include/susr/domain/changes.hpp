// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// What no longer holds since the correction voided an event: of the case, or of the action that
/// the event was about, each value that was true until then, and what is true now. `events` are
/// those of its case, the correction among them, in the order of `sort_for_fold`.
std::vector<Change> undone_by(const Event& correction, std::span<const Event> events);

/// What stood in the place of what each event from the sequence `first` on says: for each value
/// that it replaced, the old and the new. `events` are as for `undone_by`. `look` is called with
/// each of the events but corrections, and the case as it stood before: it may throw. Throws
/// `Refused` if an event can't follow those before it.
std::map<std::int64_t, std::vector<Change>> changes_since(
    std::int64_t first, std::span<const Event> events,
    const std::function<void(const Event&, const std::optional<CaseState>&)>& look);

}  // namespace susr::domain
