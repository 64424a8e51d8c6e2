// SPDX-License-Identifier: MIT
// Correcting an earlier event.
#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/correction.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/recorder.hpp"

#include "describe_action.hpp"
#include "policy_checks.hpp"

namespace susr::workflow {

namespace {

using support::refuse;

/// The event as it counts now, with the corrections that it had.
domain::Event in_effect(const domain::Event& event, std::span<const domain::Event> events) {
  const auto history = domain::effective_history(events, domain::Date::max());
  const auto found = std::ranges::find(history.events, event.sequence, &domain::Event::sequence);
  return found == history.events.end() ? event : *found;
}

/// The event of that sequence. Throws `refused` if there is none, or it is of no case.
domain::Event correctable_event(const storage::Store& store, std::int64_t sequence) {
  auto found = storage::find_event(store, sequence);
  if (!found) {
    refuse(fmt::format("cannot correct event {}", sequence),
           fmt::format("the log ends with event {}", storage::head_of(store).events),
           "'susr log' shows them");
  }
  if (!domain::is_of_a_case(domain::kind_of(found->body))) {
    refuse(fmt::format("cannot correct event {}", sequence),
           "it records the policy as the configuration had it",
           "edit the configuration: the next entry records the policy as it is then");
  }
  return *std::move(found);
}

/// A mistyped number must not take a whole case back.
void require_voids(Voids voids, bool ends_case, std::string_view what) {
  if (ends_case && voids == Voids::one_event) {
    refuse(std::string(what), "the whole case would be void with it",
           "give --whole-case as well, if that is meant");
  }
  if (!ends_case && voids == Voids::whole_case) {
    refuse(std::string(what), "the case would not be void: it is not the event that began it",
           "look at the number of the event with 'susr log'");
  }
}

/// Carries the correction out on the event. Throws `refused` if it does not suit it.
void correct_or_refuse(domain::Event& event, const domain::Corrected& correction,
                       std::string_view what) {
  if (std::holds_alternative<domain::Corrected>(event.body)) {
    refuse(std::string(what), "it is itself a correction",
           "take it back with --void, and correct the event that it was about");
  }
  const auto known = domain::correctable_fields(event.body);
  try {
    domain::correct(event, correction);
  } catch (const domain::UnfitField& unfit) {
    const auto& [why, hint, repeat] = unfit.value;
    const bool has_field = std::ranges::find(known, unfit.field) != known.end();
    refuse(std::string(what), has_field ? fmt::format("{}: {}", unfit.field, why) : why, hint);
  }
  std::set<std::string> seen;
  for (const auto& [field, value] : correction.fields) {
    if (seen.insert(field).second) continue;
    refuse(std::string(what), fmt::format("{} is set twice", field), "give each field once");
  }
}

}  // namespace

void Recorder::make_fit(domain::Corrected& correction, domain::Event corrected,
                        const std::optional<domain::CaseState>& state,
                        std::string_view what) const {
  if (correction.fields.empty() && !correction.effective) {
    refuse(std::string(what), "it says nothing that should be otherwise",
           "give --effective, --set or --void");
  }
  if (correction.effective && correction.effective->last_day() > author_.today) {
    refuse(std::string(what),
           fmt::format("{} is in the future; today is {}", domain::to_text(*correction.effective),
                       domain::to_text(author_.today)));
  }
  correct_or_refuse(corrected, correction, what);
  auto& body = corrected.body;
  require_known(policy_, body, correction.fields, what);
  spell_as_recorded(state, body, what);
  // A name may have been filled in, or spelled otherwise.
  const auto values = domain::field_values(body);
  for (auto& [field, value] : correction.fields) {
    const auto found = std::ranges::find(values, field, &domain::FieldValue::field);
    value = found == values.end() ? std::string{} : found->value;
  }
}

Recorded Recorder::correct(domain::Corrected correction, const domain::PartialDate& on,
                           Voids voids) {
  storage::WriteTransaction transaction(store_);
  if (correction.event == 0) correction.event = storage::head_of(store_).events;
  const auto target = correctable_event(store_, correction.event);
  const auto& reference = target.case_reference;
  const auto what = describe_action(reference, correction);
  const auto events = storage::events_of(store_, reference);
  if (!domain::is_in_effect(events, correction.event, domain::Date::max())) {
    refuse(what, "it was voided, or its case was", "'susr log' shows by which event");
  }
  const auto before = domain::current_state(events, domain::Date::max());
  if (correction.correction == domain::CorrectionKind::changed) {
    make_fit(correction, in_effect(target, events), before, what);
  }
  record_policy();
  const auto after = append(reference, std::move(correction), on);
  const bool ends_case = before && !after;
  require_voids(voids, ends_case, what);
  commit(transaction);
  Recorded recorded{.id = reference, .notes = {}};
  if (ends_case) {
    recorded.notes.push_back(
        fmt::format("the whole case {} is void, with {} recommendations and {} actions", reference,
                    before->recommendations.size(), before->actions.size()));
  }
  return recorded;
}

}  // namespace susr::workflow
