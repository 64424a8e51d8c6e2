// SPDX-License-Identifier: MIT
#include "susr/workflow/recorder.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/board_record.hpp"
#include "susr/domain/changes.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/values.hpp"
#include "susr/language/refusals.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/find_case.hpp"
#include "susr/workflow/known_policy.hpp"

#include "accreditation.hpp"
#include "added_events.hpp"
#include "describe_action.hpp"
#include "new_event.hpp"
#include "policy_checks.hpp"
#include "policy_record.hpp"
#include "receipt.hpp"
#include "refuse_step.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;
using support::refuse;

std::string next_recommendation_number(const storage::Store& store, const std::string& reference) {
  int highest = 0;
  for (const auto& event : storage::events_of(store, reference)) {
    const auto* made = std::get_if<domain::Recommended>(&event.body);
    if (made == nullptr) continue;
    const auto number = domain::whole_number(made->number);
    // A number as large as this does not count recommendations.
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

/// Gives the entry the number after those of its kind, voided ones among them.
void give_next_number(const storage::Store& store, const std::string& reference,
                      domain::EventBody& body) {
  std::visit(
      [&]<class Body>(Body& entry) {
        if constexpr (domain::EntryWithId<Body>) {
          entry.number = 1;
          for (const auto& event : storage::events_of(store, reference)) {
            const auto* other = std::get_if<Body>(&event.body);
            if (other != nullptr) entry.number = std::max(entry.number, other->number + 1);
          }
        }
      },
      body);
}

/// Notes for the user about a new action that are no reason to refuse it.
std::vector<std::string> notes_on_action(const domain::CaseState& state,
                                         const domain::Policy& policy) {
  const auto& in_force = state.standing.in_force;
  const auto count = std::ranges::count_if(state.actions, [](const domain::Action& action) {
    return domain::status_of(action) != domain::ActionStatus::stepped_down;
  });
  const bool of_mapf = in_force && in_force->outcome == domain::Outcome::mapf;
  if (!of_mapf || count <= policy.mapf_actions) return {};
  return {say("action.many-for-mapf", arg("case", state.standing.reference), arg("n", count),
              arg("most", policy.mapf_actions))};
}

/// Whether it is a correction that changes nothing.
bool changes_nothing(const domain::Event& event) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  return correction != nullptr && event.changes.empty() &&
         correction->correction == domain::CorrectionKind::changed;
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
  // References that differ only in their number are one series; a reference given by hand may have
  // taken the next.
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

std::string Recorder::add_entry(const std::string& case_reference, domain::EventBody body,
                                const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  const auto reference = find_case(store_, case_reference,
                                   describe_action(domain::shown_reference(case_reference), body));
  give_next_number(store_, reference, body);
  const auto id = domain::item_id(reference, domain::subject_of(body));
  append(reference, std::move(body), on);
  commit(transaction);
  return id;
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
  auto event = new_event(author_, KnownPolicy(store_, policy_).on(on.last_day()), case_reference,
                         std::move(body), on);
  require_accredited(store_, policy_, event, what);
  event.sequence = storage::head_of(store_).events + 1;
  auto events = storage::events_of(store_, case_reference);
  try {
    spell_as_recorded(domain::current_state(events, domain::Date::max()), event.body, what);
    events.push_back(event);
    domain::sort_for_fold(events);
    note_changes(std::span(&event, 1), events, policy_);
    if (changes_nothing(event)) {
      refuse(what, say("correct.no-change"), say("correct.no-change.hint"));
    }
    storage::append(store_, event);
    storage::refresh_case(store_, events);
    take_receipt_of(event, events);
  } catch (const RefusedByPolicy& refused) {
    const auto [why, hint] = language::words_for(refused);
    refuse(what, why, hint);
  } catch (const domain::Refused& refused) {
    refuse_step(event, refused);
  }
  return domain::current_state(events, domain::Date::max());
}

void Recorder::record_for_board(std::vector<domain::EventBody> bodies,
                                const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  record_policy();
  for (auto& body : bodies)
    append_for_board(std::move(body), on);
  commit(transaction);
}

void Recorder::append_for_board(domain::EventBody body, const domain::PartialDate& on) {
  auto event =
      new_event(author_, KnownPolicy(store_, policy_).on(on.last_day()), {}, std::move(body), on);
  event.sequence = storage::head_of(store_).events + 1;
  auto events = storage::events_of(store_, {});
  events.push_back(event);
  domain::sort_for_fold(events);
  try {
    domain::board_record(events, domain::Date::max());
  } catch (const domain::Refused& refused) {
    refuse_step(event, refused);
  }
  if (std::holds_alternative<domain::Corrected>(event.body)) {
    event.changes = domain::changes_by(event, events);
  }
  if (changes_nothing(event)) {
    refuse(describe_action({}, event.body), say("correct.no-change"),
           say("correct.no-change.hint"));
  }
  storage::append(store_, event);
  take_receipt_of(event, events);
}

void Recorder::record_policy() {
  policy_note_ = workflow::record_policy(store_, policy_, author_, mode_);
}

const std::optional<std::string>& Recorder::policy_note() const {
  return policy_note_;
}

void Recorder::take_receipt_of(const domain::Event& event, std::span<const domain::Event> events) {
  receipts_.push_back({.event = event.sequence,
                       .what = receipt_of(event, events),
                       .personal = domain::personal_data_in(event)});
}

void Recorder::commit(storage::WriteTransaction& transaction) {
  if (mode_ == Mode::record) transaction.commit();
  if (take_receipt_) std::ranges::for_each(receipts_, take_receipt_);
  receipts_.clear();
}

}  // namespace susr::workflow
