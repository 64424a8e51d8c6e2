// SPDX-License-Identifier: MIT
#include "added_events.hpp"

#include <optional>
#include <utility>

#include "susr/domain/changes.hpp"

#include "policy_checks.hpp"

namespace susr::workflow {

void note_changes(std::span<domain::Event> added, std::span<const domain::Event> events,
                  const domain::Policy& policy) {
  const auto look = [&](const domain::Event& event,
                        const std::optional<domain::CaseState>& before) {
    if (before) require_two_persons(policy, *before, event);
  };
  auto changes = domain::changes_since(added.front().sequence, events, look);
  for (auto& event : added)
    event.changes = std::move(changes[event.sequence]);
}

}  // namespace susr::workflow
