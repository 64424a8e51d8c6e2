// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// How many events the log has, and the hash of the last: kept elsewhere, they tell later whether
/// the log was cut short.
struct Head {
  std::int64_t events = 0;
  std::string hash;  ///< empty for an empty log
};
Head head_of(const Store& store);

/// The hash of the first event, by which a record is known whatever its file is called; empty for
/// an empty log.
std::string first_hash(const Store& store);

/// Adds an event to the end of the log, sealed with the hash of the one before, and returns it with
/// its sequence. The tables that are made from the log are left as they were: see `refresh_case`.
domain::Event append(Store& store, domain::Event event);

/// The events of one case, in the order of `domain::sort_for_fold`; empty for an unknown case.
std::vector<domain::Event> events_of(const Store& store, std::string_view case_reference);

/// The event of that sequence; nothing if the log has none.
std::optional<domain::Event> find_event(const Store& store, std::int64_t sequence);

/// Calls `take` with each event and its hash in the order in which they were recorded; with
/// `only_case`, with those of that case.
void for_each_event(const Store& store, const std::optional<std::string>& only_case,
                    const std::function<void(const domain::Event&, const std::string&)>& take);

/// Calls `take` with each correction, in the order in which they were recorded.
void for_each_correction(const Store& store, const std::function<void(const domain::Event&)>& take);

/// Makes the tables of one case again from its `events`, which are as for `domain::replay`.
/// Throws `domain::Refused` as that does.
void refresh_case(Store& store, const std::vector<domain::Event>& events);

}  // namespace susr::storage
