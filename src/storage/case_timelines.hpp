// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/action_texts.hpp"
#include "susr/domain/case_state.hpp"
#include "susr/domain/overdue.hpp"

#include "timeline.hpp"

namespace susr::storage {

using domain::Date;

/// What `action_versions` holds of an action.
struct ActionVersion {
  Date assigned_on;
  domain::ActionTexts texts;
  std::vector<std::string> themes;
  domain::Ratification ratification = domain::Ratification::required;
  std::optional<domain::Barrier> barrier;
  std::optional<domain::Escalation> escalation;
  std::optional<domain::Ratified> ratified;
  std::optional<domain::SteppedDown> stepped_down;
  bool operator==(const ActionVersion&) const = default;
};

/// What `leg_versions` holds of a leg.
struct LegVersion {
  domain::Lead lead;
  domain::LegClock clock;
  std::optional<Date> completed_on;
  std::string evidence;
  // The action's:
  std::string note;
  std::string title;
  std::string title_cy;
  std::optional<Date> barrier_since;
  bool by_one_account = false;
  bool operator==(const LegVersion&) const = default;
};

/// What `case_versions` holds of a case.
struct StandingVersion {
  domain::Standing standing;  ///< without what has tables of its own
  std::string settled;
  bool operator==(const StandingVersion&) const = default;
};

/// What was true of a case, day after day.
struct CaseTimelines {
  Timeline<int, StandingVersion> standing;
  Timeline<int, domain::MilestoneReached> milestones;
  Timeline<int, domain::Pause> pauses;
  Timeline<std::string, domain::Recommendation> recommendations;
  Timeline<int, ActionVersion> actions;
  Timeline<std::pair<int, int>, domain::Extension> extensions;
  Timeline<std::pair<int, int>, LegVersion> legs;
  Timeline<int, domain::Dissemination> disseminations;
  Timeline<int, domain::Entry> entries;

  /// What is true of the case on that day.
  void set(Date day, const domain::CaseState& state);
  /// Of what was not set on that day nothing is true any more.
  void end_unset(Date day);

 private:
  void set(Date day, const domain::Standing& state);
  void set(Date day, const domain::Action& action);
  void keep(Date day, const domain::Standing& state);
  void keep(Date day, const domain::Action& action);

  // As they were set last, and when. Most of a case is on most days as it was, which is seen at
  // once.
  struct SeenStanding {
    domain::Standing standing;
    Date on;
  };
  struct SeenAction {
    domain::Action action;
    Date on;
  };
  std::optional<SeenStanding> seen_standing_;
  std::map<int, SeenAction> seen_actions_;
};

/// What was true of a case, from its events, which are as for `domain::replay`.
CaseTimelines timelines_from(const std::vector<domain::Event>& events);

}  // namespace susr::storage
