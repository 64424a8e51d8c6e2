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

/// What a correction changed of the event that it corrects: each field, and the day. `events` are
/// those of its case, or of the board.
std::vector<Change> changes_by(const Event& correction, std::span<const Event> events);

/// What changed when the correction voided an event: each value of the case, or of the action that
/// the event was about, before and after. `events` are those of its case, including the correction,
/// in the order of `sort_for_fold`. Nothing for an event of the board.
std::vector<Change> undone_by(const Event& correction, std::span<const Event> events);

/// What each event from the sequence `first` on replaced: the old and the new of each value.
/// `events` are as for `undone_by`. `look` is called with each event other than corrections and the
/// case as it was before; it may throw. Throws `Refused` if an event can't follow those before it.
std::map<std::int64_t, std::vector<Change>> changes_since(
    std::int64_t first, std::span<const Event> events,
    const std::function<void(const Event&, const std::optional<CaseState>&)>& look);

}  // namespace susr::domain
