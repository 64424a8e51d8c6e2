// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Adds an event to the end of the log, sealed with the hash of the one before, and returns it with
/// its sequence. The tables that are made from the log are left as they were: see `refresh_case`.
domain::Event append(Store& store, domain::Event event);

/// The events of one case, in the order of `domain::sort_for_fold`; empty for an unknown case.
std::vector<domain::Event> events_of(const Store& store, std::string_view case_reference);

/// Makes the tables of one case again from its `events`, which are as for `domain::replay`.
/// Throws `domain::Refused` as that does.
void refresh_case(Store& store, const std::vector<domain::Event>& events);

}  // namespace susr::storage
