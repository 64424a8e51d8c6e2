// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

// What can be named, for somebody who is typing it. Each is what was on record at the end of
// `as_of`. With `agencies`, it is only what concerns an action of one of them.

/// The references of cases, sorted.
std::vector<std::string> cases_to_name(const Store& store, domain::Date as_of,
                                       std::span<const std::string> agencies);

/// The ids of items of one letter, by case and number: `A` for actions, `R` for recommendations,
/// and those of entries. None for another letter.
std::vector<domain::ItemId> items_to_name(const Store& store, char letter, domain::Date as_of,
                                          std::span<const std::string> agencies);

}  // namespace susr::storage
