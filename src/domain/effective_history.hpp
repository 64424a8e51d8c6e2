// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "susr/domain/fold.hpp"

namespace susr::domain {

/// The event as it should have been. Throws `Refused`, for the correction, if it can't be so.
Event as_corrected(Event event, const Event& correction);

/// Throws `Refused` for an event that counts, if the case was voided before it.
void require_not_voided(const EffectiveHistory& history, const Event& event);

/// The events of a case with the corrections that had taken effect by a day carried out on them,
/// whether or not they can follow one another.
EffectiveHistory corrected_history(std::span<const Event> events, Date day);

}  // namespace susr::domain
