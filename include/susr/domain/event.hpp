// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/milestone.hpp"
#include "susr/domain/vocabulary.hpp"

namespace susr::domain {

/// An agency and the area that its part of an action applies to; an empty area is the whole region.
struct Lead {
  std::string agency;
  std::string area;
  auto operator<=>(const Lead&) const = default;
};

/// `SWP` or `SWP@Cardiff`.
std::string to_text(const Lead& lead);

/// Whether the day on which a case came to the Case Review Group is on record. Where it is not, no
/// time limit runs from it.
enum class ReferralDay { known, unknown };
template <>
inline constexpr std::array codes_of<ReferralDay>{Code{ReferralDay::known, "known"},
                                                  Code{ReferralDay::unknown, "unknown"}};

// What can be recorded of a case. Each of these is the body of an event.

/// The Case Review Group was handed a case, on the event's effective day.
struct Referred {
  std::string agency;  ///< the referring agency's code
  Criteria criteria;   ///< thought to be met
  Regime regime = Regime::susr;
  ReferralDay referral_day = ReferralDay::known;
  std::optional<Date> received_on;        ///< by the board's business unit
  std::optional<PartialDate> event_date;  ///< of the death or harm
  std::string summary;
  std::string series;  ///< which run of numbers the reference is from; empty if it was given
  int number = 0;      ///< its number in that run
  bool operator==(const Referred&) const = default;
};

/// An audit, inspection or the like was entered, so that its actions can be followed.
struct LearningSourceOpened {
  LearningKind type = LearningKind::other;
  std::string title;
  std::string series;  ///< as for a referral
  int number = 0;
  bool operator==(const LearningSourceOpened&) const = default;
};

/// The Case Review Group decided, or decided again.
struct Decided {
  Outcome outcome = Outcome::no_review;
  Criteria criteria;  ///< found to be met
  std::optional<Depth> depth;
  Immediacy immediacy = Immediacy::routine;
  std::string rationale;
  bool operator==(const Decided&) const = default;
};

/// The Chair spoke to the latest decision.
struct SignedOff {
  SignOffOutcome outcome = SignOffOutcome::agreed;
  std::optional<Outcome> instead;  ///< set if, and only if, the decision was overturned
  std::string note;
  bool operator==(const SignedOff&) const = default;
};

/// A milestone was reached.
struct MilestoneRecorded {
  Milestone milestone = Milestone::first_panel;
  std::string post;  ///< who was appointed, as the board's register calls them; else empty
  std::string note;
  bool operator==(const MilestoneRecorded&) const = default;
};

/// Work on the case stopped for a time.
struct Paused {
  PauseReason reason = PauseReason::other;
  std::string authorised_by;
  bool operator==(const Paused&) const = default;
};

/// Work on the case began again.
struct Resumed {
  bool operator==(const Resumed&) const = default;
};

/// The review made a recommendation.
struct Recommended {
  std::string number;  ///< as the report prints it: "17.1"
  std::string text;
  Level level = Level::regional;
  std::vector<std::string> themes;
  bool operator==(const Recommended&) const = default;
};

/// An action was assigned to one or more agencies.
struct ActionAssigned {
  int number = 0;
  std::string title;
  std::vector<Lead> leads;  ///< one leg each; never empty
  Date due_on;
  std::string recommendation;  ///< its number; empty if the action stems from none
  std::string measure;         ///< how completion will be shown
  std::string lead_post;
  Ratification ratification = Ratification::required;
  bool operator==(const ActionAssigned&) const = default;
};

/// One leg of an action was completed, or every leg that was not.
struct ActionCompleted {
  int number = 0;
  std::optional<Lead> leg;
  std::string evidence;
  bool operator==(const ActionCompleted&) const = default;
};

/// An agency told how it gets on with an action, or with its leg of it.
struct ActionUpdated {
  int number = 0;
  std::optional<Lead> leg;          ///< every leg that is open, if there is none
  std::optional<LegStatus> status;  ///< what the leg has come to
  std::string note;
  std::string evidence;
  BarrierChange barrier_change = BarrierChange::none;
  std::string barrier;  ///< what is in the way, if a barrier was raised
  bool operator==(const ActionUpdated&) const = default;
};

/// The Delivery Group ratified that an action is completed.
struct ActionRatified {
  int number = 0;
  Date meeting_on;     ///< the day on which the group met
  std::string minute;  ///< the reference of the minute that says so; may be empty
  bool operator==(const ActionRatified&) const = default;
};

/// It was decided that an action is not to be completed.
struct ActionSteppedDown {
  int number = 0;
  std::string reason;
  std::string authority;  ///< who decided: a post or a group
  bool operator==(const ActionSteppedDown&) const = default;
};

/// An action was given another due date.
struct ActionExtended {
  int number = 0;
  Date due_on;  ///< the new one
  Direction direction = Direction::later;
  std::string reason;
  std::string approved_by;
  /// How many extensions it stands for; more than one where only their number is known, as from a
  /// spreadsheet.
  int times = 1;
  bool operator==(const ActionExtended&) const = default;
};

/// Work on an action, or on one leg of it, began again after it had ended.
struct ActionReopened {
  int number = 0;
  std::optional<Lead> leg;
  std::string reason;
  bool operator==(const ActionReopened&) const = default;
};

/// An action was put before those who can move what is in its way.
struct ActionEscalated {
  int number = 0;
  EscalationLevel level = EscalationLevel::review_manager;
  std::string reason;
  bool operator==(const ActionEscalated&) const = default;
};

/// Learning from the case was shared.
struct Disseminated {
  Method method = Method::other;
  std::string agency;
  std::optional<int> audience;  ///< how many people it reached
  std::string note;
  bool operator==(const Disseminated&) const = default;
};

/// Whether a correction says what an earlier event should have said, or that it never was.
enum class CorrectionKind { changed, voided };
template <>
inline constexpr std::array codes_of<CorrectionKind>{Code{CorrectionKind::changed, "changed"},
                                                     Code{CorrectionKind::voided, "voided"}};

/// A field of an earlier event and what it should have said, as text.
struct FieldValue {
  std::string field;
  std::string value;
  auto operator<=>(const FieldValue&) const = default;
};

/// An earlier event of the case was wrong. From the day on which this takes effect, the case is
/// told with the event as it should have been; the event itself stays as it was.
struct Corrected {
  std::int64_t event = 0;  ///< its sequence
  CorrectionKind correction = CorrectionKind::changed;
  std::optional<PartialDate> effective;  ///< the day on which it should have taken effect
  std::vector<FieldValue> fields;        ///< see event_fields.hpp
  std::string reason;
  bool operator==(const Corrected&) const = default;
};

/// The policy, which judges the record, was not the one recorded last. It belongs to no case. See
/// policy_text.hpp.
struct PolicyRecorded {
  std::string text;    ///< the whole policy
  std::string digest;  ///< the SHA-256 of the text
  bool operator==(const PolicyRecorded&) const = default;
};

using EventBody =
    std::variant<Referred, LearningSourceOpened, Decided, SignedOff, MilestoneRecorded, Paused,
                 Resumed, Recommended, ActionAssigned, ActionUpdated, ActionCompleted,
                 ActionRatified, ActionSteppedDown, ActionExtended, ActionReopened, ActionEscalated,
                 Disseminated, Corrected, PolicyRecorded>;

/// The kinds of event, in the order of `EventBody`, as the store names them.
enum class EventKind {
  referred,
  learning_source_opened,
  decided,
  signed_off,
  milestone_recorded,
  paused,
  resumed,
  recommended,
  action_assigned,
  action_updated,
  action_completed,
  action_ratified,
  action_stepped_down,
  action_extended,
  action_reopened,
  action_escalated,
  disseminated,
  corrected,
  policy_recorded
};
template <>
inline constexpr std::array codes_of<EventKind>{
    Code{EventKind::referred, "referred"},
    Code{EventKind::learning_source_opened, "learning-source-opened"},
    Code{EventKind::decided, "decided"},
    Code{EventKind::signed_off, "signed-off"},
    Code{EventKind::milestone_recorded, "milestone-recorded"},
    Code{EventKind::paused, "paused"},
    Code{EventKind::resumed, "resumed"},
    Code{EventKind::recommended, "recommended"},
    Code{EventKind::action_assigned, "action-assigned"},
    Code{EventKind::action_updated, "action-updated"},
    Code{EventKind::action_completed, "action-completed"},
    Code{EventKind::action_ratified, "action-ratified"},
    Code{EventKind::action_stepped_down, "action-stepped-down"},
    Code{EventKind::action_extended, "action-extended"},
    Code{EventKind::action_reopened, "action-reopened"},
    Code{EventKind::action_escalated, "action-escalated"},
    Code{EventKind::disseminated, "disseminated"},
    Code{EventKind::corrected, "corrected"},
    Code{EventKind::policy_recorded, "policy-recorded"}};
static_assert(codes_of<EventKind>.size() == std::variant_size_v<EventBody>);

/// The kind of an event with this body.
EventKind kind_of(const EventBody& body);

/// Whether events of the kind are about a case; the others have no case reference.
constexpr bool is_of_a_case(EventKind kind) {
  return kind != EventKind::policy_recorded;
}

/// A body that says something of one action.
template <class Body>
concept OfAnAction = requires(const Body& body) { body.number; } && !std::same_as<Body, Referred> &&
                     !std::same_as<Body, LearningSourceOpened> && !std::same_as<Body, Recommended>;

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
  /// What stood in the place of what it says; nothing for what only adds.
  std::vector<Change> changes;

  [[nodiscard]] Date effective_on() const {
    return effective.last_day();
  }
  bool operator==(const Event&) const = default;
};

/// What of the case the event is about: `R17.1`, `A5`, or nothing for the case itself.
std::string subject_of(const EventBody& body);

}  // namespace susr::domain
