// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/language/refusals.hpp"

#include "dates.hpp"

namespace susr::test {

/// The events of one case, in the order in which they are recorded.
class History {
 public:
  /// The case's first event: `SWP` refers it, a death by domestic homicide.
  static History referred(std::string_view on,
                          domain::Criteria criteria = {domain::Criterion::dhr}) {
    return History().then(on, domain::Referred{.agency = "SWP", .criteria = std::move(criteria)});
  }

  /// A case on which the outcome was decided, and agreed by the Chair, on one day.
  static History agreed(std::string_view referred_on, std::string_view agreed_on,
                        domain::Outcome outcome) {
    return referred(referred_on).decide(agreed_on, outcome).agree(agreed_on);
  }

  /// Adds an event of any kind.
  History& then(std::string_view on, domain::EventBody body) {
    events_.push_back({.sequence = static_cast<std::int64_t>(events_.size()) + 1,
                       .recorded_at = "2026-11-22T09:00:00Z",
                       .actor = "tester",
                       .case_reference = "CV-2026-001",
                       .effective = date(on),
                       .body = std::move(body)});
    return *this;
  }

  /// Adds a decision; one for a SUSR finds the criterion of a domestic homicide met.
  History& decide(std::string_view on, domain::Outcome outcome) {
    const bool met = outcome == domain::Outcome::susr;
    return then(on, domain::Decided{.outcome = outcome,
                                    .criteria = met ? domain::Criteria{domain::Criterion::dhr}
                                                    : domain::Criteria{}});
  }

  History& agree(std::string_view on) {
    return then(on, domain::SignedOff{});
  }
  History& refer_back(std::string_view on) {
    return then(on, domain::SignedOff{.outcome = domain::SignOffOutcome::referred_back});
  }
  History& overturn(std::string_view on, domain::Outcome instead) {
    return then(
        on, domain::SignedOff{.outcome = domain::SignOffOutcome::overturned, .instead = instead});
  }
  History& reach(std::string_view on, domain::Milestone milestone) {
    return then(on, domain::MilestoneRecorded{.milestone = milestone});
  }
  History& pause(std::string_view on) {
    return then(
        on, domain::Paused{.reason = domain::PauseReason::inquest, .authorised_by = "Board Chair"});
  }
  History& resume(std::string_view on) {
    return then(on, domain::Resumed{});
  }
  History& recommend(std::string_view on, std::string number) {
    return then(on,
                domain::Recommended{.number = std::move(number), .text = "Share what is known"});
  }
  History& assign(std::string_view on, int number, std::string_view due_on,
                  std::vector<domain::Lead> leads = {{.agency = "SWP", .area = ""}}) {
    return then(on, domain::ActionAssigned{.number = number,
                                           .title = "Agree a protocol",
                                           .leads = std::move(leads),
                                           .due_on = day(due_on)});
  }
  History& complete(std::string_view on, int number, std::optional<domain::Lead> leg = {}) {
    return then(on, domain::ActionCompleted{
                        .number = number, .leg = std::move(leg), .evidence = "Minutes of 3 March"});
  }

  History& update(std::string_view on, domain::ActionUpdated updated) {
    updated.number = 1;
    return then(on, std::move(updated));
  }
  /// An update of action 1 by which its leg comes to a status.
  History& set_leg(std::string_view on, domain::Lead leg, domain::LegStatus status) {
    return update(on, {.leg = std::move(leg), .status = status});
  }
  History& raise_barrier(std::string_view on) {
    return update(on, {.barrier_change = domain::BarrierChange::raised, .barrier = "No money"});
  }
  History& clear_barrier(std::string_view on) {
    return update(on, {.barrier_change = domain::BarrierChange::cleared});
  }
  History& ratify(std::string_view on, std::string_view meeting_on) {
    return then(on, domain::ActionRatified{.number = 1, .meeting_on = day(meeting_on)});
  }
  History& step_down(std::string_view on) {
    return then(on, domain::ActionSteppedDown{
                        .number = 1, .reason = "Overtaken", .authority = "Delivery Group"});
  }
  History& extend(std::string_view on, std::string_view due_on,
                  domain::Direction direction = domain::Direction::later) {
    return then(on, domain::ActionExtended{.number = 1,
                                           .due_on = day(due_on),
                                           .direction = direction,
                                           .reason = "Recruitment",
                                           .approved_by = "Delivery Group"});
  }
  History& reopen(std::string_view on, std::optional<domain::Lead> leg = {}) {
    return then(on, domain::ActionReopened{
                        .number = 1, .leg = std::move(leg), .reason = "It did not hold"});
  }
  History& escalate(std::string_view on, domain::EscalationLevel level) {
    return then(on, domain::ActionEscalated{.number = 1, .level = level, .reason = "No money"});
  }
  /// A correction of an earlier event, by its sequence, of the day on which it took effect.
  History& redate(std::string_view on, std::int64_t event, std::string_view effective) {
    return then(on, domain::Corrected{
                        .event = event, .effective = date(effective), .reason = "Typing error"});
  }
  /// A correction of a field of an earlier event.
  History& set_field(std::string_view on, std::int64_t event, std::string field,
                     std::string value) {
    return then(on, domain::Corrected{.event = event,
                                      .fields = {{std::move(field), std::move(value)}},
                                      .reason = "Typing error"});
  }
  History& void_event(std::string_view on, std::int64_t event) {
    return then(on, domain::Corrected{.event = event,
                                      .correction = domain::CorrectionKind::voided,
                                      .reason = "Entered twice"});
  }
  /// The number of the event that was added last.
  [[nodiscard]] std::int64_t last() const {
    return static_cast<std::int64_t>(events_.size());
  }

  /// The events in the order in which they count.
  [[nodiscard]] std::vector<domain::Event> events() const {
    auto sorted = events_;
    domain::sort_for_fold(sorted);
    return sorted;
  }

  /// The case at the end of that day, on which it must have been referred.
  [[nodiscard]] domain::CaseState as_at(std::string_view as_of) const {
    return domain::fold(events(), day(as_of)).value();
  }

  /// How the case stands when all is counted.
  [[nodiscard]] domain::CaseState latest() const {
    return domain::fold(events(), domain::Date::max()).value();
  }

 private:
  std::vector<domain::Event> events_;
};

/// Why the history can't be; empty if it can.
inline std::string refusal_of(const History& history) {
  try {
    domain::replay(history.events(), [](domain::Date, const auto&) {});
  } catch (const domain::Refused& refused) {
    return language::words_for(refused).why;
  }
  return {};
}

/// What the refusal says might be done instead.
inline std::string hint_of(const History& history) {
  try {
    domain::replay(history.events(), [](domain::Date, const auto&) {});
  } catch (const domain::Refused& refused) {
    return language::words_for(refused).hint;
  }
  return {};
}

}  // namespace susr::test
