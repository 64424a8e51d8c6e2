// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/domain/action_texts.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// One leg of an action as it stood on a day: whose it is, and how late.
struct LegSummary {
  std::string case_reference;
  int number = 0;  ///< the action's
  int leg = 0;     ///< the leg's place in the action, from 0
  // `for_each_leg_summary` leaves both empty.
  std::string title;
  std::string title_cy;  ///< in Welsh; empty where there is none
  domain::Lead lead;
  domain::LegClock clock;
  std::optional<domain::Date> completed_on;
  std::optional<domain::Date> barrier_since;  ///< the action's, while a barrier is open
  /// Whether the account that completed it ratified the action. `for_each_open_leg_due_before`
  /// leaves it false: nothing that is open was ratified.
  bool by_one_account = false;
};

/// One leg of an action as it stood on a day, with all that is known of it.
struct LegDetail : LegSummary {
  std::string evidence;
  // The rest is the action's, and the same for each of its legs.
  domain::ActionTexts texts;
  std::vector<std::string> themes;
  domain::Date assigned_on;
  std::string note;                                 ///< the latest
  std::optional<domain::Barrier> barrier;           ///< while it is open
  std::optional<domain::Escalation> escalation;     ///< while it stands
  std::optional<domain::Ratified> ratified;         ///< until it is reopened
  std::optional<domain::SteppedDown> stepped_down;  ///< until it is reopened
};

/// Which legs to look at; what is not set does not narrow.
struct LegFilter {
  std::optional<std::string> case_reference;
  std::optional<std::string> agency;
  std::optional<std::string> area;  ///< a leg for the whole region is in every area
};

/// The legs of which actions to look at; what is not set does not narrow.
struct ActionFilter {
  std::set<domain::ActionStatus> statuses = {};  ///< any, if there are none
  bool are_held_up = false;  ///< with an open barrier, or an escalation that stands
  bool are_from_findings = false;
};

using TakeLeg = std::function<void(const LegDetail&)>;
using TakeLegSummary = std::function<void(LegSummary)>;

/// Every leg of every action that was assigned by the end of `as_of`, by case in the order in which
/// the cases were recorded, then by action and leg.
void for_each_leg(const Store& store, domain::Date as_of, const LegFilter& filter,
                  const ActionFilter& actions, const TakeLeg& take);

/// The same in brief, without a look at the actions, of every leg. When it is due, and what decides
/// its colour until then, is read only while the action is open or in progress.
void for_each_leg_summary(const Store& store, domain::Date as_of, const TakeLegSummary& take);

/// The legs that were open at the end of `as_of` and due before `due_before`, in no order. With
/// `as_of` for both these are the overdue ones: this is the SQL of `domain::is_overdue`.
void for_each_open_leg_due_before(const Store& store, domain::Date as_of, domain::Date due_before,
                                  const LegFilter& filter, const TakeLegSummary& take);

/// How many legs were open at the end of `as_of`, and how many of these were not overdue but would
/// have been on the due date that they were first given.
struct OpenLegs {
  std::int64_t all = 0;
  std::int64_t overdue_on_original_only = 0;
  bool operator==(const OpenLegs&) const = default;
};
OpenLegs count_open_legs(const Store& store, domain::Date as_of, const LegFilter& filter);

/// Every agency that leads a leg or referred a case, whether or not the configuration knows it.
std::vector<std::string> agencies_on_record(const Store& store);

/// Everybody, as the register calls them, who was appointed to chair or to review.
std::vector<std::string> appointees_on_record(const Store& store);

/// Every area that a leg applies to.
std::vector<std::string> areas_on_record(const Store& store);

}  // namespace susr::storage
