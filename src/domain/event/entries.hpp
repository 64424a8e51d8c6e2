// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/case_state.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

// What entries with an id have in common. Each throws `Refused` if the entry can't follow what
// happened before.

/// The number of a new entry is not taken.
template <class Body>
void require_free(const Body& body, const CaseState& state, const Event& event) {
  if (find_entry<Body>(state, body.number) == nullptr) return;
  refuse_event(event, Rule::entry_taken, {{"entry", entry_item(Body::letter, body.number)}});
}

/// The entry that the new one answers is there, and was not answered.
template <class Answered, class Body>
void require_unanswered(const Body& body, const CaseState& state, const Event& event) {
  const auto item = entry_item(Body::letter, body.number);
  if (find_entry<Answered>(state, body.number) == nullptr) {
    refuse_event(event, Rule::unknown_entry, {{"entry", item}});
  }
  if (const auto* answer = find_entry<Body>(state, body.number)) {
    refuse_event(event, Rule::entry_answered, {{"entry", item}, {"on", to_text(answer->on)}});
  }
}

}  // namespace susr::domain
