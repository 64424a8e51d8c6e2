// SPDX-License-Identifier: MIT
#include "add_to_batch.hpp"

#include <algorithm>
#include <iterator>

namespace susr::exchange {

namespace {

void reject(ImportItem& item, const workflow::StepRefused& refused) {
  const auto row = refused.source.value_or(item.rows.front());
  item.problem =
      ImportProblem{.row = row, .code = "not-allowed", .why = refused.why, .hint = refused.next};
}

/// Adds the items one by one, for when an event already recorded is refused and it is not clear
/// which item is at fault.
void add_one_by_one(workflow::Batch& batch, const std::string& reference,
                    std::vector<ImportItem>& items) {
  for (auto& item : items) {
    if (item.problem) continue;
    const auto refused = batch.add(reference, batch.events_of(reference), item.steps);
    if (refused) reject(item, *refused);
  }
}

}  // namespace

void add_to_batch(workflow::Batch& batch, const std::string& reference,
                  const std::vector<domain::Event>& events, std::vector<ImportItem>& items) {
  for (;;) {
    std::vector<workflow::Step> steps;
    for (const auto& item : items) {
      if (!item.problem) std::ranges::copy(item.steps, std::back_inserter(steps));
    }
    const auto refused = batch.add(reference, events, steps);
    if (!refused) return;
    if (!refused->source) return add_one_by_one(batch, reference, items);
    const auto meant = std::ranges::find_if(items, [&](const ImportItem& item) {
      return std::ranges::find(item.rows, *refused->source) != item.rows.end();
    });
    reject(*meant, *refused);
  }
}

}  // namespace susr::exchange
