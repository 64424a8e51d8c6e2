// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "susr/domain/deadline.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/policy.hpp"

namespace susr::table {

/// The group of labels in which the words for an enumeration's codes stand.
template <class Enumeration>
inline constexpr std::string_view label_group = {};
template <>
inline constexpr std::string_view label_group<domain::ActionStatus> = "action-status";
template <>
inline constexpr std::string_view label_group<domain::BarrierChange> = "barrier-change";
template <>
inline constexpr std::string_view label_group<domain::CorrectionKind> = "correction";
template <>
inline constexpr std::string_view label_group<domain::Criterion> = "criterion";
template <>
inline constexpr std::string_view label_group<domain::Depth> = "depth";
template <>
inline constexpr std::string_view label_group<domain::Direction> = "direction";
template <>
inline constexpr std::string_view label_group<domain::DeadlineStatus> = "deadline";
template <>
inline constexpr std::string_view label_group<domain::EscalationLevel> = "escalation";
template <>
inline constexpr std::string_view label_group<domain::EventKind> = "event";
template <>
inline constexpr std::string_view label_group<domain::Immediacy> = "immediacy";
template <>
inline constexpr std::string_view label_group<domain::Finish> = "finish";
template <>
inline constexpr std::string_view label_group<domain::JudgedDate> = "judged-date";
template <>
inline constexpr std::string_view label_group<domain::LearningKind> = "learning-source";
template <>
inline constexpr std::string_view label_group<domain::LegStatus> = "leg-status";
template <>
inline constexpr std::string_view label_group<domain::Level> = "level";
template <>
inline constexpr std::string_view label_group<domain::Method> = "method";
template <>
inline constexpr std::string_view label_group<domain::Milestone> = "milestone";
template <>
inline constexpr std::string_view label_group<domain::NotApplying> = "not-applying";
template <>
inline constexpr std::string_view label_group<domain::Outcome> = "outcome";
template <>
inline constexpr std::string_view label_group<domain::PauseReason> = "pause-reason";
template <>
inline constexpr std::string_view label_group<domain::Rag> = "rag";
template <>
inline constexpr std::string_view label_group<domain::RagReason> = "rag-reason";
template <>
inline constexpr std::string_view label_group<domain::Ratification> = "ratification";
template <>
inline constexpr std::string_view label_group<domain::RecommendationStatus> =
    "recommendation-status";
template <>
inline constexpr std::string_view label_group<domain::ReferralDay> = "referral-day";
template <>
inline constexpr std::string_view label_group<domain::Regime> = "regime";
template <>
inline constexpr std::string_view label_group<domain::SignOffOutcome> = "sign-off";
template <>
inline constexpr std::string_view label_group<domain::Stage> = "stage";
template <>
inline constexpr std::string_view label_group<domain::Strength> = "strength";
template <>
inline constexpr std::string_view label_group<domain::AccessPost> = "access-post";
template <>
inline constexpr std::string_view label_group<domain::Binding> = "binding";
template <>
inline constexpr std::string_view label_group<domain::Restriction> = "restriction";
template <>
inline constexpr std::string_view label_group<domain::CirculatedItem> = "circulated";
template <>
inline constexpr std::string_view label_group<domain::ConsiderationOutcome> = "consideration";
template <>
inline constexpr std::string_view label_group<domain::Contributor> = "contributor";
template <>
inline constexpr std::string_view label_group<domain::FindingType> = "finding";
template <>
inline constexpr std::string_view label_group<domain::ImpactJudgement> = "impact";
template <>
inline constexpr std::string_view label_group<domain::ImpactMethod> = "impact-method";
template <>
inline constexpr std::string_view label_group<domain::Likelihood> = "likelihood";
template <>
inline constexpr std::string_view label_group<domain::PriorityFor> = "priority-for";
template <>
inline constexpr std::string_view label_group<domain::Role> = "role";
template <>
inline constexpr std::string_view label_group<domain::SessionFormat> = "session-format";

}  // namespace susr::table
