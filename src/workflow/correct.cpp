// SPDX-License-Identifier: MIT
// Correcting an earlier event.
#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/correction.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/people.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/known_policy.hpp"
#include "susr/workflow/recorder.hpp"

#include "accreditation.hpp"
#include "describe_action.hpp"
#include "policy_checks.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;
using support::refuse;

/// The event as it counts now, with its corrections.
domain::Event in_effect(const domain::Event& event, std::span<const domain::Event> events) {
  const auto history = domain::effective_history(events, domain::Date::max());
  const auto found = std::ranges::find(history.events, event.sequence, &domain::Event::sequence);
  return found == history.events.end() ? event : *found;
}

/// The event with that number. Throws `refused` if there is none, or it recorded the policy.
domain::Event correctable_event(const storage::Store& store, std::int64_t sequence) {
  auto found = storage::find_event(store, sequence);
  if (!found) {
    refuse(say("correct.failed", arg("event", sequence)),
           say("correct.no-such-event", arg("last", storage::head_of(store).events)),
           say("correct.no-such-event.hint"));
  }
  if (std::holds_alternative<domain::PolicyRecorded>(found->body)) {
    refuse(say("correct.failed", arg("event", sequence)), say("correct.policy"),
           say("correct.policy.hint"));
  }
  if (std::holds_alternative<domain::TextErased>(found->body) ||
      std::holds_alternative<domain::LogResealed>(found->body)) {
    refuse(say("correct.failed", arg("event", sequence)), say("correct.of-seal"),
           say("correct.of-seal.hint"));
  }
  return *std::move(found);
}

/// A mistyped number must not void a whole case.
void require_voids(Voids voids, bool ends_case, std::string_view what) {
  if (ends_case && voids == Voids::one_event) {
    refuse(std::string(what), say("correct.whole-case"), say("correct.whole-case.hint"));
  }
  if (!ends_case && voids == Voids::whole_case) {
    refuse(std::string(what), say("correct.not-whole-case"), say("correct.not-whole-case.hint"));
  }
}

bool appoints_anew(const domain::Corrected& correction) {
  return std::ranges::any_of(correction.fields, [](const domain::FieldValue& each) {
    return each.field == "post" || each.field == "milestone";
  });
}

/// Applies the correction to the event. Throws `refused` if it does not fit.
void correct_or_refuse(domain::Event& event, const domain::Corrected& correction,
                       std::string_view what) {
  if (std::holds_alternative<domain::Corrected>(event.body)) {
    refuse(std::string(what), say("correct.of-correction"), say("correct.of-correction.hint"));
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
    refuse(std::string(what), say("correct.field-twice", arg("field", field)),
           say("correct.field-twice.hint"));
  }
}

}  // namespace

void Recorder::make_fit(domain::Corrected& correction, domain::Event corrected,
                        const std::optional<domain::CaseState>& state,
                        std::string_view what) const {
  if (correction.fields.empty() && !correction.effective) {
    refuse(std::string(what), say("correct.nothing"), say("correct.nothing.hint"));
  }
  if (correction.effective && correction.effective->last_day() > author_.today) {
    refuse(std::string(what),
           say("date.in-future", arg("on", domain::to_text(*correction.effective)),
               arg("today", domain::to_text(author_.today))));
  }
  correct_or_refuse(corrected, correction, what);
  auto& body = corrected.body;
  require_known(KnownPolicy(store_, policy_).on(corrected.effective_on()), body, correction.fields,
                what);
  if (appoints_anew(correction)) require_accredited(store_, policy_, corrected, what);
  spell_as_recorded(state, body, what);
  // A name may have been filled in, or its spelling changed.
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
    refuse(what, say("correct.voided"), say("correct.voided.hint"));
  }
  const bool is_of_board = reference.empty();
  if (!author_.may_admit && domain::is_about_people(target, events)) {
    refuse(what, say("correct.of-access"), say("correct.of-access.hint"));
  }
  const auto before = is_of_board ? std::optional<domain::CaseState>{}
                                  : domain::current_state(events, domain::Date::max());
  if (correction.correction == domain::CorrectionKind::changed) {
    make_fit(correction, in_effect(target, events), before, what);
  }
  record_policy();
  if (is_of_board) {
    append_for_board(std::move(correction), on);
    require_voids(voids, false, what);
    commit(transaction);
    return {};
  }
  const auto after = append(reference, std::move(correction), on);
  const bool ends_case = before && !after;
  require_voids(voids, ends_case, what);
  commit(transaction);
  Recorded recorded{.id = reference, .notes = {}};
  if (ends_case) {
    recorded.notes.push_back(say("correct.case-voided", arg("case", reference),
                                 arg("recommendations", before->recommendations.size()),
                                 arg("actions", before->actions.size())));
  }
  return recorded;
}

}  // namespace susr::workflow
