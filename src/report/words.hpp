// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "susr/domain/duty.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/policy.hpp"
#include "susr/report/labels.hpp"

#include "cells.hpp"

namespace susr::report {

/// The family of labels in which the words for an enumeration's codes stand.
template <class Enumeration>
inline constexpr std::string_view family_of = {};
template <>
inline constexpr std::string_view family_of<domain::ActionStatus> = "action-status";
template <>
inline constexpr std::string_view family_of<domain::BarrierChange> = "barrier-change";
template <>
inline constexpr std::string_view family_of<domain::CorrectionKind> = "correction";
template <>
inline constexpr std::string_view family_of<domain::Criterion> = "criterion";
template <>
inline constexpr std::string_view family_of<domain::Depth> = "depth";
template <>
inline constexpr std::string_view family_of<domain::Direction> = "direction";
template <>
inline constexpr std::string_view family_of<domain::DutyStatus> = "duty";
template <>
inline constexpr std::string_view family_of<domain::EscalationLevel> = "escalation";
template <>
inline constexpr std::string_view family_of<domain::EventKind> = "event";
template <>
inline constexpr std::string_view family_of<domain::Immediacy> = "immediacy";
template <>
inline constexpr std::string_view family_of<domain::Finish> = "finish";
template <>
inline constexpr std::string_view family_of<domain::JudgedDate> = "judged-date";
template <>
inline constexpr std::string_view family_of<domain::LearningKind> = "learning-source";
template <>
inline constexpr std::string_view family_of<domain::LegStatus> = "leg-status";
template <>
inline constexpr std::string_view family_of<domain::Level> = "level";
template <>
inline constexpr std::string_view family_of<domain::Method> = "method";
template <>
inline constexpr std::string_view family_of<domain::Milestone> = "milestone";
template <>
inline constexpr std::string_view family_of<domain::NotApplying> = "not-applying";
template <>
inline constexpr std::string_view family_of<domain::Outcome> = "outcome";
template <>
inline constexpr std::string_view family_of<domain::PauseReason> = "pause-reason";
template <>
inline constexpr std::string_view family_of<domain::Rag> = "rag";
template <>
inline constexpr std::string_view family_of<domain::RagReason> = "rag-reason";
template <>
inline constexpr std::string_view family_of<domain::Ratification> = "ratification";
template <>
inline constexpr std::string_view family_of<domain::RecommendationStatus> = "recommendation-status";
template <>
inline constexpr std::string_view family_of<domain::ReferralDay> = "referral-day";
template <>
inline constexpr std::string_view family_of<domain::Regime> = "regime";
template <>
inline constexpr std::string_view family_of<domain::SignOffOutcome> = "sign-off";
template <>
inline constexpr std::string_view family_of<domain::Stage> = "stage";
template <>
inline constexpr std::string_view family_of<domain::Strength> = "strength";

/// The words that a person reads for an enumerator.
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
std::string in_words(Enumeration value) {
  static_assert(!family_of<Enumeration>.empty());
  return wording(family_of<Enumeration>, domain::code(value));
}

/// A column of an enumeration's codes, shown to a person in words.
template <class Enumeration>
Column code_column(std::string name, Shown shown = Shown::everywhere) {
  auto column = code_column(std::move(name), std::string(family_of<Enumeration>), shown);
  column.codes = domain::all_codes<Enumeration>();
  return column;
}

/// What an event says, in a line: each field that is set, with its name.
std::string in_words(const domain::EventBody& body);

}  // namespace susr::report
