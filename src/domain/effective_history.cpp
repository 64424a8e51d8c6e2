// SPDX-License-Identifier: MIT
#include "effective_history.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "susr/domain/correction.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

namespace {

bool begins_a_case(const Event& event) {
  return std::visit([]<class Body>(const Body& /*body*/) { return BeginsACase<Body>; }, event.body);
}

/// The leads that a correction put in the place of others, one for one.
std::map<Lead, Lead> replaced_leads(const std::vector<Lead>& before,
                                    const std::vector<Lead>& after) {
  std::map<Lead, Lead> replaced;
  if (before.size() != after.size()) return replaced;
  const auto is_in = [](const std::vector<Lead>& leads, const Lead& lead) {
    return std::ranges::find(leads, lead) != leads.end();
  };
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!is_in(after, before[i]) && !is_in(before, after[i])) replaced.emplace(before[i], after[i]);
  }
  return replaced;
}

/// What was recorded of a leg under the wrong agency is of the right one.
struct MoveLeg {
  int number;
  const std::map<Lead, Lead>& replaced;

  template <class Body>
  void operator()(Body& body) const {
    if constexpr (requires { body.leg; }) {
      if (body.number != number || !body.leg) return;
      const auto found = replaced.find(*body.leg);
      if (found != replaced.end()) body.leg = found->second;
    }
  }
};

/// Carries a correction of an action's leads over to what was recorded of its legs until then.
void move_legs(std::map<std::int64_t, Event>& by_sequence, const Event& correction,
               const EventBody& before, const EventBody& after) {
  const auto* assigned = std::get_if<ActionAssigned>(&before);
  if (assigned == nullptr) return;
  const auto replaced = replaced_leads(assigned->leads, std::get<ActionAssigned>(after).leads);
  for (auto& [sequence, event] : by_sequence) {
    if (sequence < correction.sequence) std::visit(MoveLeg{assigned->number, replaced}, event.body);
  }
}

/// The sequence of the first correction that takes effect after `day`.
std::optional<std::int64_t> first_correction_after(std::span<const Event> events, Date day) {
  std::optional<std::int64_t> first;
  for (const auto& event : events) {
    const bool later = std::holds_alternative<Corrected>(event.body) && event.effective_on() > day;
    if (later && event.sequence < first.value_or(event.sequence + 1)) first = event.sequence;
  }
  return first;
}

}  // namespace

Event as_corrected(Event event, const Event& correction) {
  try {
    correct(event, std::get<Corrected>(correction.body));
  } catch (const UnfitField& unfit) {
    refuse_event(correction, Rule::unfit_correction,
                 {{"why", unfit.value.why}, {"hint", unfit.value.hint}});
  }
  return event;
}

void require_not_voided(const EffectiveHistory& history, const Event& event) {
  if (!history.voided_by) return;
  refuse_event(event, Rule::case_voided, {{"event", std::to_string(*history.voided_by)}});
}

std::vector<const Event*> corrections_on(std::span<const Event> events, Date day) {
  std::vector<const Event*> counted;
  for (const auto& event : events) {
    if (std::holds_alternative<Corrected>(event.body) && event.effective_on() <= day) {
      counted.push_back(&event);
    }
  }
  // A correction corrects what was recorded before it, so from the last one back each is settled.
  std::ranges::sort(counted, std::greater{}, &Event::sequence);
  std::set<std::int64_t> voided;
  std::erase_if(counted, [&](const Event* event) {
    if (voided.contains(event->sequence)) return true;
    const auto& corrected = std::get<Corrected>(event->body);
    if (corrected.correction == CorrectionKind::voided) voided.insert(corrected.event);
    return false;
  });
  std::ranges::reverse(counted);
  return counted;
}

std::map<std::int64_t, std::int64_t> corrected_events(std::span<const Event> events, Date day) {
  std::map<std::int64_t, std::int64_t> corrected;
  for (const auto* event : corrections_on(events, day))
    corrected[std::get<Corrected>(event->body).event] = event->sequence;
  return corrected;
}

EffectiveHistory corrected_history(std::span<const Event> events, Date day) {
  std::map<std::int64_t, Event> by_sequence;
  for (const auto& event : events) {
    if (!std::holds_alternative<Corrected>(event.body)) by_sequence.emplace(event.sequence, event);
  }
  EffectiveHistory history{.lenient_from = first_correction_after(events, day)};
  for (const auto* correction : corrections_on(events, day)) {
    const auto& corrected = std::get<Corrected>(correction->body);
    if (corrected.event >= correction->sequence) {
      refuse_event(*correction, Rule::corrects_later_event);
    }
    const auto found = by_sequence.find(corrected.event);
    if (found == by_sequence.end()) continue;
    if (corrected.correction == CorrectionKind::changed) {
      const auto before = found->second.body;
      found->second = as_corrected(std::move(found->second), *correction);
      move_legs(by_sequence, *correction, before, found->second.body);
    } else if (begins_a_case(found->second)) {
      // All that was recorded of the case until then goes with it.
      history.voided_by = correction->sequence;
      std::erase_if(by_sequence,
                    [&](const auto& entry) { return entry.first < correction->sequence; });
    } else {
      by_sequence.erase(found);
    }
  }
  for (auto& [sequence, event] : by_sequence)
    history.events.push_back(std::move(event));
  sort_for_fold(history.events);
  return history;
}

bool is_in_effect(std::span<const Event> events, std::int64_t sequence, Date day) {
  const auto history = effective_history(events, day);
  if (history.voided_by) return history.voided_by == sequence;
  const auto corrections = corrections_on(events, day);
  const auto is_it = [&](const Event* event) { return event->sequence == sequence; };
  if (std::ranges::any_of(corrections, is_it)) return true;
  return std::ranges::find(history.events, sequence, &Event::sequence) != history.events.end();
}

}  // namespace susr::domain
