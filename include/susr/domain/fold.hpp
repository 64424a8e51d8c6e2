// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

/// The events of one case in the order in which they count: by the day they took effect, and
/// within a day as they were recorded.
void sort_for_fold(std::vector<Event>& events);

/// The events of a case that are in effect on a day: with the corrections that had taken
/// effect by then carried out on the events they correct, and without the corrections themselves.
struct EffectiveHistory {
  std::vector<Event> events;  ///< in the order of `sort_for_fold`
  /// The correction by which the whole case was voided.
  std::optional<std::int64_t> voided_by;
  /// The first correction that has not taken effect. It may have made room for what was recorded
  /// after it.
  std::optional<std::int64_t> lenient_from;
};

/// The events that count on a day. What was recorded after a correction that had not taken effect
/// then, and can't have been without it, is left out.
EffectiveHistory effective_history(std::span<const Event> events, Date day);

/// The corrections that count on a day, in the order in which they were recorded: those that took
/// effect by then and were not themselves voided by then.
std::vector<const Event*> corrections_on(std::span<const Event> events, Date day);

/// By which of them each event was corrected, the last one where there were several: sequences.
std::map<std::int64_t, std::int64_t> corrected_events(std::span<const Event> events, Date day);

/// Whether an event of the case counts on a day, as it was or as it was corrected: it was recorded,
/// and neither it nor the case was voided by then.
bool is_in_effect(std::span<const Event> events, std::int64_t sequence, Date day);

/// Calls `at_end_of` for each day on which something took effect, with the case as it stood at the
/// end of it: nothing before it was referred, and nothing once it was voided. `events` are those of
/// one case, in the order of `sort_for_fold`.
/// Throws `Refused` at the first event that can't follow those before it, when all corrections are
/// counted.
void replay(std::span<const Event> events,
            const std::function<void(Date, const std::optional<CaseState>&)>& at_end_of);

/// How the case stood at the end of `as_of`; nothing if it was not yet referred, or was voided. The
/// events are as for `replay`, and so is what is thrown.
std::optional<CaseState> fold(std::span<const Event> events, Date as_of);

/// How the case stood at the end of `as_of`, with every correction counted.
std::optional<CaseState> current_state(std::span<const Event> events, Date as_of);

}  // namespace susr::domain
