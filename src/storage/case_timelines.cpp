// SPDX-License-Identifier: MIT
#include "case_timelines.hpp"

#include <iterator>

#include "susr/domain/fold.hpp"
#include "susr/domain/settled.hpp"

namespace susr::storage {

namespace {

/// A standing without what has tables of its own.
domain::Standing alone(domain::Standing standing) {
  standing.milestones.clear();
  standing.pauses.clear();
  return standing;
}

}  // namespace

void CaseTimelines::set(Date day, const domain::CaseState& state) {
  if (seen_standing_ && seen_standing_->standing == state.standing) {
    keep(day, state.standing);
    seen_standing_->on = day;
  } else {
    set(day, state.standing);
    seen_standing_ = {state.standing, day};
  }
  for (const auto& each : state.recommendations)
    recommendations.set(day, each.made.number, each);
  for (const auto& each : state.actions) {
    const auto seen = seen_actions_.find(each.assigned.number);
    if (seen != seen_actions_.end() && seen->second.action == each) {
      keep(day, each);
      seen->second.on = day;
    } else {
      set(day, each);
      seen_actions_.insert_or_assign(each.assigned.number, SeenAction{each, day});
    }
  }
  for (int ordinal = 0; const auto& each : state.disseminations)
    disseminations.set(day, ordinal++, each);
  for (int ordinal = 0; const auto& each : state.entries)
    entries.set(day, ordinal++, each);
}

void CaseTimelines::set(Date day, const domain::Standing& state) {
  const auto settled = domain::settled_in(state);
  standing.set(
      day, 0,
      {.standing = alone(state), .settled = settled ? domain::to_text(*settled) : std::string{}});
  for (int ordinal = 0; const auto& each : state.milestones)
    milestones.set(day, ordinal++, each);
  for (int ordinal = 0; const auto& each : state.pauses)
    pauses.set(day, ordinal++, each);
}

void CaseTimelines::keep(Date day, const domain::Standing& state) {
  standing.keep(day, 0);
  for (int ordinal = 0; ordinal < std::ssize(state.milestones); ++ordinal)
    milestones.keep(day, ordinal);
  for (int ordinal = 0; ordinal < std::ssize(state.pauses); ++ordinal)
    pauses.keep(day, ordinal);
}

void CaseTimelines::keep(Date day, const domain::Action& action) {
  const int number = action.assigned.number;
  actions.keep(day, number);
  for (int ordinal = 0; ordinal < std::ssize(action.extensions); ++ordinal)
    extensions.keep(day, {number, ordinal});
  for (int place = 0; place < std::ssize(action.legs); ++place)
    legs.keep(day, {number, place});
}

void CaseTimelines::set(Date day, const domain::Action& action) {
  const auto& assigned = action.assigned;
  actions.set(day, assigned.number,
              {.assigned_on = action.assigned_on,
               .texts = domain::ActionTexts(assigned),
               .themes = assigned.themes,
               .ratification = assigned.ratification,
               .barrier = action.barrier,
               .escalation = action.escalation,
               .ratified = action.ratified,
               .stepped_down = action.stepped_down});
  for (int ordinal = 0; const auto& each : action.extensions)
    extensions.set(day, {assigned.number, ordinal++}, each);
  for (int place = 0; const auto& leg : action.legs) {
    legs.set(day, {assigned.number, place++},
             {.lead = leg.lead,
              .clock = domain::clock_of(action, leg),
              .completed_on = leg.completed_on,
              .evidence = leg.evidence,
              .note = action.note,
              .title = assigned.title,
              .title_cy = assigned.title_cy,
              .barrier_since = action.barrier ? std::optional(action.barrier->since) : std::nullopt,
              .by_one_account = domain::is_by_one_account(action, leg)});
  }
}

void CaseTimelines::end_unset(Date day) {
  if (seen_standing_ && seen_standing_->on != day) seen_standing_.reset();
  std::erase_if(seen_actions_, [&](const auto& each) { return each.second.on != day; });
  standing.end_unset(day);
  milestones.end_unset(day);
  pauses.end_unset(day);
  recommendations.end_unset(day);
  actions.end_unset(day);
  extensions.end_unset(day);
  legs.end_unset(day);
  disseminations.end_unset(day);
  entries.end_unset(day);
}

CaseTimelines timelines_from(const std::vector<domain::Event>& events) {
  CaseTimelines timelines;
  domain::replay(events, [&](Date day, const std::optional<domain::CaseState>& state) {
    if (state) timelines.set(day, *state);
    timelines.end_unset(day);
  });
  return timelines;
}

}  // namespace susr::storage
