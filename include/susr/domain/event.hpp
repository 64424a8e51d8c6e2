// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/event/acknowledged.hpp"
#include "susr/domain/event/action_assigned.hpp"
#include "susr/domain/event/action_completed.hpp"
#include "susr/domain/event/action_escalated.hpp"
#include "susr/domain/event/action_extended.hpp"
#include "susr/domain/event/action_ratified.hpp"
#include "susr/domain/event/action_reopened.hpp"
#include "susr/domain/event/action_stepped_down.hpp"
#include "susr/domain/event/action_updated.hpp"
#include "susr/domain/event/appointee_registered.hpp"
#include "susr/domain/event/case_escalated.hpp"
#include "susr/domain/event/case_restricted.hpp"
#include "susr/domain/event/challenge_answered.hpp"
#include "susr/domain/event/challenged.hpp"
#include "susr/domain/event/circulated.hpp"
#include "susr/domain/event/contribution_recorded.hpp"
#include "susr/domain/event/corrected.hpp"
#include "susr/domain/event/decided.hpp"
#include "susr/domain/event/disseminated.hpp"
#include "susr/domain/event/finding_recorded.hpp"
#include "susr/domain/event/impact_assessed.hpp"
#include "susr/domain/event/key_bound.hpp"
#include "susr/domain/event/learning_source_opened.hpp"
#include "susr/domain/event/log_resealed.hpp"
#include "susr/domain/event/milestone_recorded.hpp"
#include "susr/domain/event/paused.hpp"
#include "susr/domain/event/person_bound.hpp"
#include "susr/domain/event/person_granted.hpp"
#include "susr/domain/event/person_revoked.hpp"
#include "susr/domain/event/policy_recorded.hpp"
#include "susr/domain/event/recommended.hpp"
#include "susr/domain/event/referred.hpp"
#include "susr/domain/event/resumed.hpp"
#include "susr/domain/event/risk_closed.hpp"
#include "susr/domain/event/risk_raised.hpp"
#include "susr/domain/event/signed_off.hpp"
#include "susr/domain/event/source_considered.hpp"
#include "susr/domain/event/terms_agreed.hpp"
#include "susr/domain/event/text_erased.hpp"
#include "susr/domain/event/theme_defined.hpp"
#include "susr/domain/event/theme_prioritised.hpp"

namespace susr::domain {

/// The kinds of event. Everything about them is derived from this list: see event/description.hpp.
using EventBodies =
    std::variant<Referred, LearningSourceOpened, Decided, SignedOff, MilestoneRecorded, Paused,
                 Resumed, Recommended, ActionAssigned, ActionUpdated, ActionCompleted,
                 ActionRatified, ActionSteppedDown, ActionExtended, ActionReopened, ActionEscalated,
                 Disseminated, FindingRecorded, Challenged, ChallengeAnswered, Acknowledged,
                 Circulated, SourceConsidered, CaseEscalated, RiskRaised, RiskClosed,
                 ImpactAssessed, ContributionRecorded, CaseRestricted, ThemePrioritised,
                 AppointeeRegistered, ThemeDefined, PersonGranted, PersonRevoked, PersonBound,
                 KeyBound, TermsAgreed, TextErased, LogResealed, Corrected, PolicyRecorded>;

/// One of them. A type of its own, so that the code that copies, moves and compares any of so many
/// is compiled once, and not in every file.
struct EventBody : EventBodies {
  using EventBodies::EventBodies;
  EventBody();
  EventBody(const EventBody& other);
  EventBody(EventBody&& other) noexcept;
  EventBody& operator=(const EventBody& other);
  EventBody& operator=(EventBody&& other) noexcept;
  ~EventBody();
  bool operator==(const EventBody& other) const;
};

/// A kind of event: its place in `EventBodies`. `kind_of<Paused>()` names one.
enum class EventKind : std::size_t {};

template <class... Bodies>
consteval auto codes_of_kinds(std::type_identity<std::variant<Bodies...>> /*all*/) {
  std::size_t place = 0;
  return std::array{Code{static_cast<EventKind>(place++), Bodies::kind}...};
}
template <>
inline constexpr auto codes_of<EventKind> = codes_of_kinds(std::type_identity<EventBodies>{});

/// The kind of an event with a body of that type.
template <class Body>
constexpr EventKind kind_of() {
  return *from_code<EventKind>(Body::kind);
}

/// The kind of an event with this body.
EventKind kind_of(const EventBody& body);

/// An empty body of each kind, in the order of `EventBodies`.
const std::vector<EventBody>& empty_bodies();

/// Whether events of the kind are about the board itself, and so have no case reference.
bool is_of_board(EventKind kind);

/// Whether an event of the kind can have that case reference. Only a correction may have one or
/// none: it has that of the event which it corrects.
bool fits_case(EventKind kind, std::string_view case_reference);

/// Something that an event changed: what it was, and what it is now.
struct Change {
  std::string field;
  std::string before;
  std::string after;
  bool operator==(const Change&) const = default;
};

/// A dated fact: what happened, the day it took effect, the moment it was recorded, and by whom.
struct Event {
  std::int64_t sequence = 0;   ///< its place in the log, from 1
  std::string recorded_at;     ///< the moment, in UTC: 2026-11-22T09:00:00Z
  std::string actor;           ///< the operating system's account
  std::string on_behalf_of;    ///< a post; empty where none was given
  std::string case_reference;  ///< empty where it is about no case
  PartialDate effective;       ///< takes effect on its last day
  EventBody body;
  /// The values that it replaced; nothing for what it only added.
  std::vector<Change> changes;

  [[nodiscard]] Date effective_on() const {
    return effective.last_day();
  }
  bool operator==(const Event&) const = default;
};

/// The part of the case that the event is about: `R17.1`, `A5`, or nothing for the case itself.
std::string subject_of(const EventBody& body);

}  // namespace susr::domain
