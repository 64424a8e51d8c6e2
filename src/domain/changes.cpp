// SPDX-License-Identifier: MIT
#include "susr/domain/changes.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/refused.hpp"

#include "case_reducer.hpp"
#include "effective_history.hpp"

namespace susr::domain {

namespace {

std::string decision_text(const std::optional<Decision>& decision) {
  if (!decision) return {};
  const auto& decided = decision->decided;
  return decided.criteria.empty()
             ? std::string(code(decided.outcome))
             : fmt::format("{} ({})", code(decided.outcome), to_text(decided.criteria));
}

std::string in_force_text(const std::optional<DecisionInForce>& in_force) {
  if (!in_force) return {};
  return in_force->criteria.empty()
             ? std::string(code(in_force->outcome))
             : fmt::format("{} ({})", code(in_force->outcome), to_text(in_force->criteria));
}

/// What can be replaced of the case itself.
std::vector<FieldValue> facts_of(const Standing& standing) {
  const auto* pause = open_pause(standing);
  return {{"stage", std::string(code(stage_of(standing)))},
          {"decision", decision_text(standing.decision)},
          {"in_force", in_force_text(standing.in_force)},
          {"paused_since", pause == nullptr ? std::string{} : to_text(pause->from)}};
}

/// What can be replaced of an action.
std::vector<FieldValue> facts_of(const Action& action) {
  std::vector<FieldValue> facts{
      {"action_status", std::string(code(status_of(action)))},
      {"due_on", to_text(action.due_on)},
      {"barrier", action.barrier ? action.barrier->what : std::string{}},
      {"escalated_to",
       action.escalation ? std::string(code(action.escalation->level)) : std::string{}},
      {"note", action.note}};
  for (const auto& leg : action.legs) {
    facts.push_back(
        {fmt::format("leg_status[{}]", to_text(leg.lead)), std::string(code(leg.status))});
    facts.push_back({fmt::format("evidence[{}]", to_text(leg.lead)), leg.evidence});
  }
  return facts;
}

/// The facts of that part of the case; none if it is not there.
std::vector<FieldValue> facts_of(const std::optional<CaseState>& state, const std::string& item) {
  if (!state) return {};
  if (item.empty()) return facts_of(state->standing);
  const auto number = action_number(item);
  const auto* action = number ? find_action(*state, *number) : nullptr;
  return action == nullptr ? std::vector<FieldValue>{} : facts_of(*action);
}

/// Both sides of what is in `before` and is not the same in `after`.
std::vector<Change> differences(const std::vector<FieldValue>& before,
                                const std::vector<FieldValue>& after) {
  std::vector<Change> changes;
  for (const auto& [field, old_value] : before) {
    const auto found = std::ranges::find(after, field, &FieldValue::field);
    const auto new_value = found == after.end() ? std::string{} : found->value;
    if (!old_value.empty() && old_value != new_value)
      changes.push_back({field, old_value, new_value});
  }
  return changes;
}

/// The event as it counted before the correction.
std::optional<Event> recorded_before(const Event& correction, std::span<const Event> events) {
  std::vector<Event> earlier;
  for (const auto& event : events) {
    if (event.sequence < correction.sequence) earlier.push_back(event);
  }
  const auto target = std::get<Corrected>(correction.body).event;
  auto history = effective_history(earlier, Date::max());
  const auto found = std::ranges::find(history.events, target, &Event::sequence);
  return found == history.events.end() ? std::nullopt : std::optional(std::move(*found));
}

}  // namespace

std::vector<Change> changes_by(const Event& correction, std::span<const Event> events) {
  const auto& corrected = std::get<Corrected>(correction.body);
  const auto target = recorded_before(correction, events);
  if (!target) return {};
  if (corrected.correction == CorrectionKind::voided) {
    return {{"event", fmt::format("{} {}", target->sequence, code(kind_of(target->body))), ""}};
  }
  const auto as_it_should_be = as_corrected(*target, correction);
  std::vector<Change> changes;
  if (as_it_should_be.effective != target->effective) {
    changes.push_back(
        {"effective", to_text(target->effective), to_text(as_it_should_be.effective)});
  }
  auto before = field_values(target->body);
  const auto after = field_values(as_it_should_be.body);
  // What was empty is changed too.
  for (const auto& [field, value] : after) {
    if (std::ranges::find(before, field, &FieldValue::field) == before.end()) {
      changes.push_back({field, "", value});
    }
  }
  std::ranges::copy(differences(before, after), std::back_inserter(changes));
  return changes;
}

std::vector<Change> undone_by(const Event& correction, std::span<const Event> events) {
  const auto target = recorded_before(correction, events);
  if (!target || is_of_board(kind_of(target->body))) return {};
  std::vector<Event> earlier;
  std::ranges::copy_if(events, std::back_inserter(earlier),
                       [&](const Event& event) { return event.sequence < correction.sequence; });
  const auto item = subject_of(target->body);
  return differences(facts_of(current_state(earlier, Date::max()), item),
                     facts_of(current_state(events, Date::max()), item));
}

std::map<std::int64_t, std::vector<Change>> changes_since(
    std::int64_t first, std::span<const Event> events,
    const std::function<void(const Event&, const std::optional<CaseState>&)>& look) {
  std::map<std::int64_t, std::vector<Change>> changes;
  for (const auto& event : events) {
    const bool is_correction = std::holds_alternative<Corrected>(event.body);
    if (is_correction && event.sequence >= first) {
      changes.emplace(event.sequence, changes_by(event, events));
    }
  }
  CaseReducer reducer;
  const auto history = effective_history(events, Date::max());
  for (const auto& event : history.events) {
    require_not_voided(history, event);
    if (event.sequence < first) {
      reducer.apply(event);
      continue;
    }
    look(event, reducer.state());
    const auto item = subject_of(event.body);
    const auto before = facts_of(reducer.state(), item);
    reducer.apply(event);
    changes.emplace(event.sequence, differences(before, facts_of(reducer.state(), item)));
  }
  return changes;
}

}  // namespace susr::domain
