// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "susr/domain/event.hpp"

namespace susr::workflow {

/// What the event did, in a line without free text, for whoever entered it: "CV-2026-001/A5
/// completed on 2026-06-30". A correction says what it changed from what to what, or what no
/// longer holds. `events` are those of its case.
std::string receipt_of(const domain::Event& event, std::span<const domain::Event> events);

}  // namespace susr::workflow
