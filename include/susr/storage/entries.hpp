// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

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

/// What was recorded of the board itself and counted at the end of `as_of`, in order of time.
/// Throws `store` if an event can't be read, or can't be so.
std::vector<domain::Event> board_record(const Store& store, domain::Date as_of);

/// Calls `take(body, on)` with each of one kind.
template <class Body, class Take>
void for_each_of_board(const Store& store, domain::Date as_of, const Take& take) {
  for (const auto& event : board_record(store, as_of)) {
    if (const auto* body = std::get_if<Body>(&event.body)) take(*body, event.effective);
  }
}

}  // namespace susr::storage
