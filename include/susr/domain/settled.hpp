// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// What is final in a case unless more is recorded. Under any policy, it shows which time limits
/// can no longer be awaited, so finished cases are skipped when looking for overdue items.
struct Settled {
  Regime regime = Regime::susr;
  Outcome in_force = Outcome::no_review;
  Immediacy immediacy = Immediacy::routine;  ///< of the latest decision
  /// Reached on or after the day of the referral, of the latest decision and of its sign-off.
  std::set<Milestone> reached;
  auto operator<=>(const Settled&) const = default;
};

/// What is settled in a case; nothing while a decision or its sign-off is awaited.
std::optional<Settled> settled_in(const Standing& standing);

/// `susr susr routine first-panel,published`, and back; nothing if the text is of no such form.
std::string to_text(const Settled& settled);
std::optional<Settled> parse_settled(std::string_view text);

/// Whether a time limit with a due date may be unreached in such a case. It says so of some in
/// which there is none, and of each in which there is one.
bool may_await(const Settled& settled, const Policy& policy);

}  // namespace susr::domain
