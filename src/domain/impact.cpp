// SPDX-License-Identifier: MIT
#include "susr/domain/impact.hpp"

#include <algorithm>

namespace susr::domain {

namespace {

using Assessments = std::vector<EntryOf<ImpactAssessed>>;

/// Those on that day or later.
Assessments counting(Assessments all, std::optional<Date> from) {
  std::erase_if(all, [&](const auto& each) { return from && each.on.last_day() < *from; });
  return all;
}

std::optional<ImpactDue> due_of(const ImpactStanding& standing, const Assessments& own) {
  if (!own.empty()) {
    const auto& next = own.back().body.next_on;
    return next ? std::optional(ImpactDue{*next, ImpactRule::next}) : std::nullopt;
  }
  if (standing.first_on || !standing.first_due_on) return std::nullopt;
  return ImpactDue{*standing.first_due_on, ImpactRule::review};
}

DeadlineStatus status_of(const ImpactStanding& standing, Date as_of) {
  if (standing.due) {
    return standing.due->on < as_of ? DeadlineStatus::overdue : DeadlineStatus::awaited;
  }
  if (!standing.first_on) return DeadlineStatus::outstanding;
  if (!standing.first_due_on) return DeadlineStatus::reached;
  return *standing.first_on > *standing.first_due_on ? DeadlineStatus::reached_late
                                                     : DeadlineStatus::reached_in_time;
}

}  // namespace

ImpactStanding impact_of(const ImpactRecord& record, const Policy& policy, Date as_of) {
  const auto own = counting(record.assessments, record.completed_on);
  const auto others = counting(record.of_recommendation, record.completed_on);
  ImpactStanding standing;
  const auto& limit = policy.learning.impact_review;
  if (record.ratified_on && limit) {
    standing.first_due_on = add(*record.ratified_on, *limit, policy.bank_holidays);
  }
  if (!others.empty()) standing.latest = others.back();
  if (!own.empty()) standing.latest = own.back();
  for (const auto* all : {&own, &others}) {
    if (all->empty()) continue;
    const auto first = all->front().on.last_day();
    standing.first_on = std::min(standing.first_on.value_or(first), first);
  }
  standing.due = due_of(standing, own);
  standing.status = status_of(standing, as_of);
  return standing;
}

RagReason rag_reason_of(const ImpactDue& due, const Policy& policy, Date as_of) {
  const int days_left = -days_overdue(due.on, as_of);
  if (days_left < 0) return RagReason::overdue;
  return days_left <= policy.due_soon_days ? RagReason::due_soon : RagReason::on_track;
}

}  // namespace susr::domain
