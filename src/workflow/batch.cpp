// SPDX-License-Identifier: MIT
#include "susr/workflow/batch.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "susr/domain/changes.hpp"
#include "susr/domain/fold.hpp"
#include "susr/support/error.hpp"

#include "attempt.hpp"
#include "new_event.hpp"
#include "policy_checks.hpp"

namespace susr::workflow {

namespace {

/// Puts into each new event what it replaces. Throws `refused` if the policy does not allow a
/// ratification, `domain::Refused` if an event can't follow.
void note_changes(std::vector<domain::Event>& added, const std::vector<domain::Event>& all,
                  const domain::Policy& policy, std::int64_t& looked_at) {
  const auto look = [&](const domain::Event& event,
                        const std::optional<domain::CaseState>& before) {
    looked_at = event.sequence;
    const bool ratifies = std::holds_alternative<domain::ActionRatified>(event.body);
    if (ratifies && before) {
      require_ratifiable(policy, *before, event, attempt(event.case_reference, event.body));
    }
  };
  auto changes = domain::changes_since(added.front().sequence, all, look);
  for (auto& event : added)
    event.changes = std::move(changes[event.sequence]);
}

}  // namespace

Batch::Batch(storage::Store& store, const domain::Policy& policy, Author author, Mode mode)
    : store_(store),
      policy_(policy),
      author_(std::move(author)),
      mode_(mode),
      transaction_(store),
      log_(store),
      tables_(store) {}

std::vector<domain::Event> Batch::events_of(const std::string& case_reference) const {
  return storage::events_of(store_, case_reference);
}

std::optional<StepRefused> Batch::add(const std::string& case_reference,
                                      std::vector<domain::Event> events,
                                      std::span<const Step> steps) {
  if (steps.empty()) return std::nullopt;
  const auto first = log_.head().events + 1;
  const auto source_of = [&](std::int64_t sequence) {
    const auto place = std::max(sequence - first, std::int64_t{0});
    return steps[static_cast<std::size_t>(place)].source;
  };
  std::vector<domain::Event> added;
  auto looked_at = first;
  try {
    for (const auto& step : steps) {
      looked_at = first + static_cast<std::int64_t>(added.size());
      auto event = new_event(author_, policy_, case_reference, step.body, step.on);
      event.sequence = looked_at;
      added.push_back(std::move(event));
    }
    std::ranges::copy(added, std::back_inserter(events));
    domain::sort_for_fold(events);
    note_changes(added, events, policy_, looked_at);
    tables_.refresh_case(events);
  } catch (const domain::Refused& refused) {
    return StepRefused{source_of(refused.event().sequence), refused.what(), refused.next()};
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::refused) throw;
    const auto& problem = error.problems().front();
    return StepRefused{source_of(looked_at), problem.why, problem.hint};
  }
  for (auto& event : added)
    log_.append(std::move(event));
  added_ += static_cast<std::int64_t>(added.size());
  return std::nullopt;
}

std::int64_t Batch::added() const {
  return added_;
}

void Batch::commit() {
  if (mode_ == Mode::record) transaction_.commit();
}

}  // namespace susr::workflow
