// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "susr/domain/date.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// The references of the cases whose free text is restricted, on that day, to people of whom
/// `person` is none. Throws `store` if an entry can't be read.
std::set<std::string> cases_withheld_from(const Store& store, std::string_view person,
                                          domain::Date day);

/// The same record in memory, where the free text of those cases is not: a word stands in its place
/// in the log and in the tables. Ids, dates, codes and posts are as they were, and so is every
/// figure; the hashes are those of the log. Throws `store` if an event can't be read.
Store with_texts_withheld(const Store& store, const std::set<std::string>& cases);

}  // namespace susr::storage
