// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Whether the store has a case of that reference, spelled so.
bool has_case(const Store& store, std::string_view reference);

/// The references that are the same but for their spelling, sorted: one at most, unless an older
/// susr let in more.
std::vector<std::string> references_like(const Store& store, std::string_view reference);

/// The first day on which a case was on record; nothing if there is none.
std::optional<domain::Date> first_day(const Store& store);

/// The reference of every case, sorted.
std::vector<std::string> case_references(const Store& store);

/// The cases in which an event took effect after that day.
std::set<std::string> cases_with_events_after(const Store& store, domain::Date day);

/// The cases in which an event was corrected, on whatever day.
std::set<std::string> cases_with_corrections(const Store& store);

/// The number after the highest yet given in that run of references; 1 if none was.
int next_number(const Store& store, std::string_view series);

/// The references of the learning sources, as they stood at the end of `as_of`.
std::set<std::string, std::less<>> learning_sources(const Store& store, domain::Date as_of);

}  // namespace susr::storage
