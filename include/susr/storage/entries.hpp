// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/entries.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Calls `take` with each entry of that kind as it stood at the end of `as_of`, and the reference
/// of its case: by case in the order in which the cases were recorded, then in order of time.
/// Throws `store` if an entry can't be read.
void for_each_entry(const Store& store, domain::Date as_of, domain::EventKind kind,
                    const std::function<void(const std::string&, const domain::Entry&)>& take);

/// The same, with the body as what it is: `take(case_reference, body, on)`.
template <class Body, class Take>
void for_each_entry(const Store& store, domain::Date as_of, const Take& take) {
  for_each_entry(store, as_of, domain::kind_of<Body>(),
                 [&](const std::string& reference, const domain::Entry& entry) {
                   take(reference, std::get<Body>(entry.body), entry.on);
                 });
}

}  // namespace susr::storage
