// SPDX-License-Identifier: MIT
// Escalating what is overdue, by the policy's ladder.
#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

namespace {

/// The reason that such an escalation has. It is kept in the record, so it is the same in every
/// language of messages.
constexpr const char* stored_reason = "{} days overdue";

/// The highest rung of the ladder that has been crossed; null if none has.
const domain::Rung* highest_rung(const domain::Policy& policy, int days_late) {
  const domain::Rung* highest = nullptr;
  for (const auto& rung : policy.escalation_rungs) {
    if (days_late >= rung.days_late) highest = &rung;
  }
  return highest;
}

}  // namespace

std::vector<Escalated> Recorder::escalate_overdue(const storage::LegFilter& filter) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto today = author_.today;
  std::vector<storage::LegSummary> late;
  storage::for_each_open_leg_due_before(store_, today, today, filter, [&](storage::LegSummary leg) {
    late.push_back(std::move(leg));
  });
  std::ranges::sort(late, {}, [](const storage::LegSummary& leg) {
    return std::tie(leg.clock.due_on, leg.case_reference, leg.number);
  });
  std::vector<Escalated> escalated;
  std::vector<std::pair<std::string, domain::ActionEscalated>> due;
  for (const auto& leg : late) {
    const auto days_late = domain::days_overdue(leg.clock.due_on, today);
    const auto* rung = highest_rung(policy_, days_late);
    const auto id = domain::item_id(leg.case_reference, domain::action_item(leg.number));
    const bool crossed =
        rung != nullptr && (!leg.clock.escalated_to || *leg.clock.escalated_to < rung->level);
    const bool seen = !escalated.empty() && escalated.back().id == id;
    if (!crossed || seen) continue;
    escalated.push_back({.id = id, .days_late = days_late, .level = rung->level});
    due.emplace_back(leg.case_reference,
                     domain::ActionEscalated{.number = leg.number,
                                             .level = rung->level,
                                             .reason = fmt::format(stored_reason, days_late)});
  }
  for (auto& [reference, body] : due)
    append(reference, std::move(body), domain::on_day(today));
  commit(transaction);
  return escalated;
}

}  // namespace susr::workflow
