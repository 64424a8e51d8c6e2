// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

// What was known when. An event of a case was known on a day if it was recorded by the end of that
// day in London, or before another event of its case that was: a clock that was once wrong does not
// tear the history of a case.

/// The store as it was known at the end of `day`, in memory: the events known then, and the tables
/// made from them. Throws `store` if an event can't be read.
Store as_known_on(const Store& store, domain::Date day);

/// The last event that took effect by the end of `day`, whenever it was recorded: its sequence
/// stands in `events`.
Head head_as_at(const Store& store, domain::Date day);

/// How many events took effect by the end of `day` and were not known then; of one case, if it is
/// named.
std::int64_t late_entries(const Store& store, domain::Date day,
                          const std::optional<std::string>& only_case);

}  // namespace susr::storage
