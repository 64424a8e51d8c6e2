// SPDX-License-Identifier: MIT
#include "susr/workflow/recorder.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/correction.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/language/refusals.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/find_case.hpp"

#include "added_events.hpp"
#include "describe_action.hpp"
#include "new_event.hpp"
#include "policy_checks.hpp"
#include "policy_record.hpp"
#include "receipt.hpp"

namespace susr::workflow {

namespace {

using support::refuse;

/// Turns the refusal of one of a case's events into a message about the step that was tried: the
/// event may be a later one, which the new one would make impossible.
[[noreturn]] void refuse_step(const domain::Event& tried, const domain::Refused& refused) {
  const auto [why, hint] = language::words_for(refused);
  const auto what = fmt::format("{} on {}", describe_action(tried.case_reference, tried.body),
                                domain::to_text(tried.effective));
  const auto& stopped = refused.event();
  if (stopped.sequence == tried.sequence) refuse(what, why, hint);
  const auto* corrected = std::get_if<domain::Corrected>(&tried.body);
  if (corrected != nullptr && stopped.sequence == corrected->event) {
    refuse(what, fmt::format("as corrected it could not be: {}", why),
           "correct what else of it was wrong with it, or void it with --void");
  }
  refuse(what,
         fmt::format("what was recorded for {} (event {}, {}) could then not follow: {}",
                     domain::to_text(stopped.effective), stopped.sequence,
                     domain::code(domain::kind_of(stopped.body)), why),
         corrected == nullptr
             ? fmt::format("give another day with --on; or if event {} was wrong, correct it first",
                           stopped.sequence)
             : "correct that one first");
}

std::string next_recommendation_number(const storage::Store& store, const std::string& reference) {
  int highest = 0;
  for (const auto& event : storage::events_of(store, reference)) {
    const auto* made = std::get_if<domain::Recommended>(&event.body);
    if (made == nullptr) continue;
    const auto number = domain::whole_number(made->number);
    // A number as large as this is no count of recommendations.
    if (number.value_or(0) < 1'000'000) highest = std::max(highest, number.value_or(0));
  }
  return std::to_string(highest + 1);
}

int next_action_number(const storage::Store& store, const std::string& reference) {
  int highest = 0;
  for (const auto& event : storage::events_of(store, reference)) {
    const auto* assigned = std::get_if<domain::ActionAssigned>(&event.body);
    if (assigned != nullptr) highest = std::max(highest, assigned->number);
  }
  return highest + 1;
}

/// What the user should know of a new action that is no reason to refuse it.
std::vector<std::string> notes_on_action(const domain::CaseState& state,
                                         const domain::Policy& policy) {
  const auto& in_force = state.standing.in_force;
  const auto count = std::ranges::count_if(state.actions, [](const domain::Action& action) {
    return domain::status_of(action) != domain::ActionStatus::stepped_down;
  });
  const bool of_mapf = in_force && in_force->outcome == domain::Outcome::mapf;
  if (!of_mapf || count <= policy.mapf_actions) return {};
  return {fmt::format("{} has {} actions; of a MAPF at most {} are preferred",
                      state.standing.reference, count, policy.mapf_actions)};
}

/// Whether it is a correction after which all is as it was.
bool changes_nothing(const domain::Event& event) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  return correction != nullptr && event.changes.empty() &&
         correction->correction == domain::CorrectionKind::changed;
}

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

/// The highest rung of the ladder that has been crossed; null if none has.
const domain::Rung* highest_rung(const domain::Policy& policy, int days_late) {
  const domain::Rung* highest = nullptr;
  for (const auto& rung : policy.escalation_rungs) {
    if (days_late >= rung.days_late) highest = &rung;
  }
  return highest;
}

}  // namespace

Recorder::Recorder(storage::Store& store, const domain::Policy& policy, Author author, Mode mode,
                   TakeReceipt take_receipt)
    : store_(store),
      policy_(policy),
      author_(std::move(author)),
      mode_(mode),
      take_receipt_(std::move(take_receipt)) {}

std::string Recorder::refer(NewReferral referral, const domain::PartialDate& on) {
  return begin(referral.reference, std::move(referral.referral), on);
}

std::string Recorder::open_learning_source(NewLearningSource source,
                                           const domain::PartialDate& on) {
  return begin(source.reference, std::move(source.source), on);
}

template <class Body>
std::string Recorder::begin(const std::optional<std::string>& given, Body body,
                            const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto day = std::chrono::year_month_day{on.last_day()};
  const auto reference =
      new_reference(given, static_cast<int>(day.year()), body.series, body.number);
  append(reference, std::move(body), on);
  commit(transaction);
  return reference;
}

std::string Recorder::new_reference(const std::optional<std::string>& given, int year,
                                    std::string& series, int& number) const {
  if (given) {
    require_new_reference(store_, *given);
    return *given;
  }
  // References that differ in their number only are one run; a reference that was given by hand
  // may have taken the next of them.
  series = domain::reference_from(policy_.board, year, 0);
  number = storage::next_number(store_, series);
  auto reference = domain::reference_from(policy_.board, year, number);
  while (!storage::references_like(store_, reference).empty())
    reference = domain::reference_from(policy_.board, year, ++number);
  return reference;
}

std::string Recorder::recommend(const std::string& case_reference, NewRecommendation recommendation,
                                const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  auto& body = recommendation.recommendation;
  const auto reference = find_case(store_, case_reference,
                                   describe_action(domain::shown_reference(case_reference), body));
  body.number = recommendation.number.value_or(std::string{});
  if (body.number.empty()) body.number = next_recommendation_number(store_, reference);
  const auto id = domain::item_id(reference, domain::recommendation_item(body.number));
  append(reference, std::move(body), on);
  commit(transaction);
  return id;
}

Recorded Recorder::assign_action(const std::string& case_reference, domain::ActionAssigned action,
                                 const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto reference = find_case(
      store_, case_reference, describe_action(domain::shown_reference(case_reference), action));
  action.number = next_action_number(store_, reference);
  const auto id = domain::item_id(reference, domain::action_item(action.number));
  const auto state = append(reference, std::move(action), on);
  commit(transaction);
  return {.id = id, .notes = notes_on_action(state.value(), policy_)};
}

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

std::vector<Escalated> Recorder::escalate_overdue(const storage::LegFilter& filter) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto today = author_.today;
  std::vector<storage::LegBrief> late;
  storage::for_each_open_leg_due_before(
      store_, today, today, filter, [&](storage::LegBrief leg) { late.push_back(std::move(leg)); });
  std::ranges::sort(late, {}, [](const storage::LegBrief& leg) {
    return std::tie(leg.clock.due_on, leg.case_reference, leg.number);
  });
  std::vector<Escalated> escalated;
  std::vector<std::pair<std::string, domain::ActionEscalated>> due;
  for (const auto& leg : late) {
    const auto days_late = domain::days_overdue(leg.clock.due_on, today);
    const auto* rung = highest_rung(policy_, days_late);
    const auto id = domain::item_id(leg.case_reference, domain::action_item(leg.number));
    const bool crossed =
        rung != nullptr && (!leg.clock.escalated_to || *leg.clock.escalated_to < rung->level);
    const bool seen = !escalated.empty() && escalated.back().id == id;
    if (!crossed || seen) continue;
    escalated.push_back({.id = id, .days_late = days_late, .level = rung->level});
    due.emplace_back(leg.case_reference,
                     domain::ActionEscalated{.number = leg.number,
                                             .level = rung->level,
                                             .reason = fmt::format("{} days overdue", days_late)});
  }
  for (auto& [reference, body] : due)
    append(reference, std::move(body), domain::on_day(today));
  commit(transaction);
  return escalated;
}

void Recorder::record(const std::string& case_reference, domain::EventBody body,
                      const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto reference = find_case(store_, case_reference,
                                   describe_action(domain::shown_reference(case_reference), body));
  append(reference, std::move(body), on);
  commit(transaction);
}

std::optional<domain::CaseState> Recorder::append(const std::string& case_reference,
                                                  domain::EventBody body,
                                                  const domain::PartialDate& on) {
  const auto what = describe_action(case_reference, body);
  auto event = new_event(author_, policy_, case_reference, std::move(body), on);
  event.sequence = storage::head_of(store_).events + 1;
  auto events = storage::events_of(store_, case_reference);
  try {
    spell_as_recorded(domain::current_state(events, domain::Date::max()), event.body, what);
    events.push_back(event);
    domain::sort_for_fold(events);
    note_changes(std::span(&event, 1), events, policy_);
    if (changes_nothing(event)) {
      refuse(what, "the event says so already", "see it with 'susr log'");
    }
    storage::append(store_, event);
    storage::refresh_case(store_, events);
    receipts_.push_back({event.sequence, receipt_of(event, events)});
  } catch (const RefusedByPolicy& refused) {
    const auto [why, hint] = language::words_for(refused);
    refuse(what, why, hint);
  } catch (const domain::Refused& refused) {
    refuse_step(event, refused);
  }
  return domain::current_state(events, domain::Date::max());
}

void Recorder::record_policy() {
  policy_note_ = workflow::record_policy(store_, policy_, author_, mode_);
}

const std::optional<std::string>& Recorder::policy_note() const {
  return policy_note_;
}

void Recorder::commit(storage::WriteTransaction& transaction) {
  if (mode_ == Mode::record) transaction.commit();
  if (take_receipt_) std::ranges::for_each(receipts_, take_receipt_);
  receipts_.clear();
}

}  // namespace susr::workflow
