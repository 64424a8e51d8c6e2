// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// The Chair's sign-off and its date.
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

/// The decision that counts: the last one that the Chair agreed to or substituted.
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
  std::string post;                     ///< who was appointed, or who facilitated
  std::optional<SessionFormat> format;  ///< of a MAPF
  std::optional<int> attended;          ///< how many came
  bool operator==(const MilestoneReached&) const = default;
};

/// A pause in the work, from `from` up to but not including `until`.
struct Pause {
  Date from;
  std::optional<Date> until;  ///< none while it lasts
  PauseReason reason = PauseReason::other;
  std::string authorised_by;
  bool operator==(const Pause&) const = default;
};

/// The state of a case, apart from its recommendations and actions.
struct Standing {
  std::string reference;
  Referred referral;                                    ///< empty for a learning source
  std::optional<LearningSourceOpened> learning_source;  ///< set if the case is one
  PartialDate referred_on;  ///< or, for a learning source, the day from which it is on record
  std::optional<Decision> decision;
  std::optional<DecisionInForce> in_force;
  std::vector<MilestoneReached> milestones;  ///< those that `record` took, in order of time
  std::vector<Pause> pauses;                 ///< in order of time, without overlap
  bool operator==(const Standing&) const = default;
};

/// What a case waits for.
Stage stage_of(const Standing& standing);

/// The current pause; null if there is none.
const Pause* open_pause(const Standing& standing);
Pause* open_pause(Standing& standing);

/// When a milestone was first reached on or after `not_before`; nothing if it was not.
std::optional<PartialDate> reached_on(const Standing& standing, Milestone milestone,
                                      Date not_before = Date::min());

/// A recommendation of the review.
struct Recommendation {
  Recommended made;
  Date made_on;
  bool operator==(const Recommendation&) const = default;
};

/// Who recorded something: the operating system's account, and the post, which may be empty.
struct Actor {
  std::string account;
  std::string post;
  bool operator==(const Actor&) const = default;
};

/// One agency's part of an action.
struct Leg {
  Lead lead;
  LegStatus status = LegStatus::open;
  std::optional<Date> completed_on;
  std::optional<Actor> completed_by;
  std::string evidence;
  bool operator==(const Leg&) const = default;
};

/// A change of an action's due date.
struct Extension {
  Date on;
  Date from;
  Date to;
  std::string reason;
  std::string approved_by;
  int times = 1;  ///< how many it stands for, where only their number is known
  bool operator==(const Extension&) const = default;
};

/// What is holding an action up.
struct Barrier {
  Date since;
  std::string what;
  std::optional<Lead> leg;  ///< the leg that met it, if it was said
  bool operator==(const Barrier&) const = default;
};

/// The level an action was escalated to, and since when.
struct Escalation {
  EscalationLevel level = EscalationLevel::review_manager;
  Date on;
  std::string reason;
  bool operator==(const Escalation&) const = default;
};

/// An action's ratification by the Delivery Group.
struct Ratified {
  Date meeting_on;
  Date on;
  std::string minute;  ///< the reference of the minute that says so; may be empty
  Actor by;
  bool operator==(const Ratified&) const = default;
};

/// The decision not to complete an action.
struct SteppedDown {
  Date on;
  std::string reason;
  std::string authority;
  bool operator==(const SteppedDown&) const = default;
};

/// An action with its legs.
struct Action {
  ActionAssigned assigned;
  Date assigned_on;
  Date due_on;  ///< as it stands; `assigned.due_on` is the original
  int times_extended = 0;
  Date updated_on;  ///< the last day on which anything was recorded of it
  std::vector<Leg> legs;
  std::vector<Extension> extensions;     ///< in order of time, those to an earlier day among them
  std::optional<Barrier> barrier;        ///< while it is open
  std::optional<Escalation> escalation;  ///< while it stands
  std::optional<Ratified> ratified;      ///< until it is reopened
  std::optional<SteppedDown> stepped_down;  ///< until it is reopened
  int times_reopened = 0;
  std::string note;                  ///< the latest
  std::vector<Actor> progressed_by;  ///< who recorded an update or a completion, each once
  bool operator==(const Action&) const = default;
};

/// Whether the action is ratified, and from the account from which the leg was completed.
bool is_by_one_account(const Action& action, const Leg& leg);
/// Whether that is true of any of its legs.
bool is_by_one_account(const Action& action);

/// An action is completed when each of its legs is completed or not relevant, and in progress as
/// soon as one of them is more than open; unless it was ratified or stepped down.
ActionStatus status_of(const Action& action);

/// Learning that was shared.
struct Dissemination {
  Disseminated shared;
  PartialDate on;
  bool operator==(const Dissemination&) const = default;
};

/// What is kept of a case beside its steps, such as a finding: an event whose kind is an entry.
struct Entry {
  EventBody body;
  PartialDate on;
  bool operator==(const Entry&) const = default;
};

/// A whole case as it stood on one day.
struct CaseState {
  Standing standing;
  std::vector<Decision> earlier_decisions;  ///< those before `standing.decision`, in order of time
  std::vector<Recommendation> recommendations;
  std::vector<Action> actions;
  std::vector<Dissemination> disseminations;  ///< in order of time
  std::vector<Entry> entries;                 ///< in order of time; see entries.hpp
  bool operator==(const CaseState&) const = default;
};

/// Whether a recommendation has actions, and whether all of them have ended.
RecommendationStatus status_of(const Recommendation& recommendation, const CaseState& state);

/// The recommendation or action of that number; null if the case has none.
const Recommendation* find_recommendation(const CaseState& state, std::string_view number);

/// The recommendation of that number, or else the only one whose number is the same but for its
/// spelling; null if there is none.
const Recommendation* recommendation_meant_by(const CaseState& state, std::string_view number);

/// The same for a leg of an action.
const Leg* leg_meant_by(const Action& action, const Lead& lead);
const Action* find_action(const CaseState& state, int number);

/// An item such as `a5` or `r17.1` as its id is written: `A5`, `R17.1`; anything else as it is.
std::string item_meant_by(const CaseState& state, std::string_view item);

}  // namespace susr::domain
