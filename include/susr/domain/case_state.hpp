// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// What the Chair said, and when.
struct SignOff {
  SignOffOutcome outcome = SignOffOutcome::agreed;
  PartialDate on;
  std::string note;
  bool operator==(const SignOff&) const = default;
};

/// The latest decision of the Case Review Group.
struct Decision {
  PartialDate on;
  Decided decided;
  std::optional<SignOff> sign_off;
  bool operator==(const Decision&) const = default;
};

/// The decision that counts: the last that the Chair agreed to, or put in its place.
struct DecisionInForce {
  Outcome outcome = Outcome::no_review;
  Criteria criteria;
  std::optional<Depth> depth;
  PartialDate since;  ///< the sign-off that brought this outcome about
  bool operator==(const DecisionInForce&) const = default;
};

/// A milestone and when it was reached.
struct MilestoneReached {
  Milestone milestone = Milestone::first_panel;
  PartialDate on;
  bool operator==(const MilestoneReached&) const = default;
};

/// A time during which work stood still: from `from` until, not including, `until`.
struct Pause {
  Date from;
  std::optional<Date> until;  ///< none while it lasts
  PauseReason reason = PauseReason::other;
  std::string authorised_by;
  bool operator==(const Pause&) const = default;
};

/// How a case stands: everything but its recommendations and actions.
struct Standing {
  std::string reference;
  Referred referral;
  PartialDate referred_on;
  std::optional<Decision> decision;
  std::optional<DecisionInForce> in_force;
  std::vector<MilestoneReached> milestones;  ///< those that `record` took, in order of time
  std::vector<Pause> pauses;                 ///< in order of time, without overlap
  bool operator==(const Standing&) const = default;
};

/// What a case waits for.
Stage stage_of(const Standing& standing);

/// When a milestone was first reached on or after `not_before`; nothing if it was not.
std::optional<PartialDate> reached_on(const Standing& standing, Milestone milestone,
                                      Date not_before = Date::min());

/// A recommendation of the review.
struct Recommendation {
  Recommended made;
  Date made_on;
  bool operator==(const Recommendation&) const = default;
};

/// One agency's part of an action.
struct Leg {
  Lead lead;
  LegStatus status = LegStatus::open;
  std::optional<Date> completed_on;
  std::string evidence;
  bool operator==(const Leg&) const = default;
};

/// An action with its legs.
struct Action {
  ActionAssigned assigned;
  Date assigned_on;
  Date due_on;  ///< as it stands; `assigned.due_on` is the original
  int times_extended = 0;
  Date updated_on;  ///< the last day on which anything was recorded of it
  std::vector<Leg> legs;
  bool operator==(const Action&) const = default;
};

/// An action is completed when each of its legs is completed or not relevant, and in progress as
/// soon as one of them is more than open.
ActionStatus status_of(const Action& action);

/// A whole case as it stood on one day.
struct CaseState {
  Standing standing;
  std::vector<Recommendation> recommendations;
  std::vector<Action> actions;
  bool operator==(const CaseState&) const = default;
};

/// The recommendation or action of that number; null if the case has none.
const Recommendation* find_recommendation(const CaseState& state, std::string_view number);
const Action* find_action(const CaseState& state, int number);

}  // namespace susr::domain
