// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>

#include "susr/domain/vocabulary.hpp"

namespace susr::domain {

/// The points that a case passes. The first three are reached by commands of their own (`refer`,
/// `decide`, `sign-off`), the others by `record`.
enum class Milestone {
  crg_referral,
  decision,
  chair_sign_off,
  wg_notification,
  immediate_learning,
  chair_appointed,
  reviewer_appointed,
  first_panel,
  terms_of_reference,
  family_invited,
  family_not_invited,
  learning_event,
  report_drafted,
  report_approved,
  home_office_qa,
  dac_copy,
  secretary_of_state,
  mapf_held,
  mapf_complete,
  action_plan_agreed,
  published,
  repository_deposit,
  susr_complete,
  progress_report
};
template <>
inline constexpr std::array codes_of<Milestone>{
    Code{Milestone::crg_referral, "crg-referral"},
    Code{Milestone::decision, "decision"},
    Code{Milestone::chair_sign_off, "chair-sign-off"},
    Code{Milestone::wg_notification, "wg-notification"},
    Code{Milestone::immediate_learning, "immediate-learning"},
    Code{Milestone::chair_appointed, "chair-appointed"},
    Code{Milestone::reviewer_appointed, "reviewer-appointed"},
    Code{Milestone::first_panel, "first-panel"},
    Code{Milestone::terms_of_reference, "terms-of-reference"},
    Code{Milestone::family_invited, "family-invited"},
    Code{Milestone::family_not_invited, "family-not-invited"},
    Code{Milestone::learning_event, "learning-event"},
    Code{Milestone::report_drafted, "report-drafted"},
    Code{Milestone::report_approved, "report-approved"},
    Code{Milestone::home_office_qa, "home-office-qa"},
    Code{Milestone::dac_copy, "dac-copy"},
    Code{Milestone::secretary_of_state, "secretary-of-state"},
    Code{Milestone::mapf_held, "mapf-held"},
    Code{Milestone::mapf_complete, "mapf-complete"},
    Code{Milestone::action_plan_agreed, "action-plan-agreed"},
    Code{Milestone::published, "published"},
    Code{Milestone::repository_deposit, "repository-deposit"},
    Code{Milestone::susr_complete, "susr-complete"},
    Code{Milestone::progress_report, "progress-report"}};

/// When a milestone may be recorded.
struct MilestoneRule {
  Milestone milestone{};
  /// Only once a decision with this outcome is in force; nothing means that any decision will do,
  /// in force or not.
  std::optional<Outcome> outcome;
  /// Only where the decision in force found this criterion met.
  std::optional<Criterion> criterion = std::nullopt;
  /// Only after this milestone.
  std::optional<Milestone> after = std::nullopt;
  /// Whether it may be reached more than once.
  bool repeatable = false;
  /// Whether somebody is appointed, whom a post names.
  bool appoints = false;
};

/// The rule for each milestone that `record` takes, in the order of `codes_of<Milestone>`.
std::span<const MilestoneRule> milestone_rules();

/// The rule of one milestone; nothing for those that have a command of their own.
std::optional<MilestoneRule> rule_of(Milestone milestone);

}  // namespace susr::domain
