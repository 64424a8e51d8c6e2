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

/// What stood in the place of what the event says: for each value that it replaced, the old and the
/// new. `events` are those of its case, the event among them, in the order of `sort_for_fold`.
/// Throws `Refused` if the event can't follow those before it.
std::vector<Change> changes_by(const Event& event, std::span<const Event> events);

/// What no longer holds since the correction voided an event: of the case, or of the action that
/// the event was about, each value that was true until then, and what is true now. `events` are as
/// for `changes_by`.
std::vector<Change> undone_by(const Event& correction, std::span<const Event> events);

/// The same as `changes_by` for each event from the sequence `first` on, in one pass over those of
/// its case. Before it is carried out, `look` is called with the event and the case as it stood: it
/// may throw. Corrections are not looked at.
std::map<std::int64_t, std::vector<Change>> changes_since(
    std::int64_t first, std::span<const Event> events,
    const std::function<void(const Event&, const std::optional<CaseState>&)>& look);

}  // namespace susr::domain
