// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"

namespace susr::domain {

/// An entry of that kind, and when it took effect.
template <class Body>
struct EntryOf {
  Body body;
  PartialDate on;
};

/// The entries of one kind, in order of time.
template <class Body>
std::vector<EntryOf<Body>> entries_of(const CaseState& state) {
  std::vector<EntryOf<Body>> found;
  for (const auto& entry : state.entries) {
    if (const auto* body = std::get_if<Body>(&entry.body)) found.push_back({*body, entry.on});
  }
  return found;
}

/// The entry of that kind and number; null if the case has none.
template <class Body>
const Entry* find_entry(const CaseState& state, int number) {
  for (const auto& entry : state.entries) {
    const auto* body = std::get_if<Body>(&entry.body);
    if (body != nullptr && body->number == number) return &entry;
  }
  return nullptr;
}

/// `F3`, for the letter and the number of an entry.
std::string entry_item(char letter, int number);

/// The number of the entry that `F3` or `f3` names; nothing if it names none with that letter.
std::optional<int> entry_number(char letter, std::string_view item);

}  // namespace susr::domain
