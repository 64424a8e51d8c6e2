// SPDX-License-Identifier: MIT
#include "susr/workflow/recorder.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using domain::code;
using support::refuse;

/// What could not be done, for the head of a message: "cannot decide on CV-2026-003".
struct Attempt {
  const std::string& reference;

  std::string operator()(const domain::Referred& /*body*/) const {
    return fmt::format("cannot refer {}", reference);
  }
  std::string operator()(const domain::Decided& /*body*/) const {
    return fmt::format("cannot decide on {}", reference);
  }
  std::string operator()(const domain::SignedOff& /*body*/) const {
    return fmt::format("cannot sign off {}", reference);
  }
  std::string operator()(const domain::MilestoneRecorded& body) const {
    return fmt::format("cannot record '{}' of {}", code(body.milestone), reference);
  }
  std::string operator()(const domain::Paused& /*body*/) const {
    return fmt::format("cannot pause {}", reference);
  }
  std::string operator()(const domain::Resumed& /*body*/) const {
    return fmt::format("cannot resume {}", reference);
  }
  std::string operator()(const domain::Recommended& /*body*/) const {
    return fmt::format("cannot add a recommendation to {}", reference);
  }
  std::string operator()(const domain::ActionAssigned& /*body*/) const {
    return fmt::format("cannot assign an action to {}", reference);
  }
  std::string operator()(const domain::ActionCompleted& body) const {
    return fmt::format("cannot complete {}",
                       domain::item_id(reference, domain::action_item(body.number)));
  }
};

std::string attempt(const std::string& reference, const domain::EventBody& body) {
  return std::visit(Attempt{reference}, body);
}

/// Turns the refusal of one of a case's events into a message about the step that was tried: the
/// event may be a later one, which the new one would make impossible.
[[noreturn]] void refuse_step(const domain::Event& tried, const domain::Refused& refused) {
  const auto what = fmt::format("{} on {}", attempt(tried.case_reference, tried.body),
                                domain::to_text(tried.effective));
  const auto& stopped = refused.event();
  if (stopped.sequence == tried.sequence) refuse(what, refused.what(), refused.next());
  refuse(what,
         fmt::format("what was recorded for {} (event {}, {}) could then not follow: {}",
                     domain::to_text(stopped.effective), stopped.sequence,
                     code(domain::kind_of(stopped.body)), refused.what()),
         "give another day with --on");
}

std::string next_recommendation_number(const storage::Store& store, const std::string& reference) {
  int highest = 0;
  for (const auto& event : storage::events_of(store, reference)) {
    const auto* made = std::get_if<domain::Recommended>(&event.body);
    if (made == nullptr) continue;
    const auto number = domain::action_number("A" + made->number);
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

/// A leg of an agency that works in one area is for that area, said or not.
void fill_in_only_area(const domain::Policy& policy, domain::Lead& lead) {
  const auto agency = std::ranges::find(policy.agencies, lead.agency, &domain::Agency::code);
  const bool known = agency != policy.agencies.end();
  if (known && lead.area.empty() && agency->areas.size() == 1) lead.area = agency->areas.front();
}

}  // namespace

Recorder::Recorder(storage::Store& store, const domain::Policy& policy, Author author, Mode mode)
    : store_(store), policy_(policy), author_(std::move(author)), mode_(mode) {}

std::string Recorder::refer(NewReferral referral, const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  const auto day = std::chrono::year_month_day{on.last_day()};
  const auto reference = new_reference(referral, static_cast<int>(day.year()));
  require_known(policy_, {.agency = referral.referral.agency},
                attempt(reference, referral.referral));
  append(reference, std::move(referral.referral), on);
  if (mode_ == Mode::record) transaction.commit();
  return reference;
}

std::string Recorder::new_reference(NewReferral& referral, int year) const {
  if (referral.reference) {
    if (const auto why = domain::unfit_reference(*referral.reference)) {
      refuse(fmt::format("cannot use the reference '{}'", *referral.reference), *why);
    }
    if (storage::has_case(store_, *referral.reference)) {
      refuse(fmt::format("cannot refer {}", *referral.reference),
             "there is a case of that reference already", "see it with 'susr show'");
    }
    return *referral.reference;
  }
  // References that differ in their number only are one run; a reference that was given by hand
  // may have taken the next of them.
  const auto series = domain::reference_from(policy_.board, year, 0);
  int number = storage::next_number(store_, series);
  while (storage::has_case(store_, domain::reference_from(policy_.board, year, number)))
    ++number;
  referral.referral.series = series;
  referral.referral.number = number;
  return domain::reference_from(policy_.board, year, number);
}

std::string Recorder::recommend(const std::string& case_reference, NewRecommendation recommendation,
                                const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  auto& body = recommendation.recommendation;
  require_case(case_reference, attempt(case_reference, body));
  body.number = recommendation.number.value_or(std::string{});
  if (body.number.empty()) body.number = next_recommendation_number(store_, case_reference);
  const auto id = domain::item_id(case_reference, domain::recommendation_item(body.number));
  append(case_reference, std::move(body), on);
  if (mode_ == Mode::record) transaction.commit();
  return id;
}

std::string Recorder::assign_action(const std::string& case_reference,
                                    domain::ActionAssigned action, const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  const auto what = attempt(case_reference, action);
  require_case(case_reference, what);
  for (auto& lead : action.leads) {
    require_known(policy_, lead, what);
    fill_in_only_area(policy_, lead);
  }
  action.number = next_action_number(store_, case_reference);
  const auto id = domain::item_id(case_reference, domain::action_item(action.number));
  append(case_reference, std::move(action), on);
  if (mode_ == Mode::record) transaction.commit();
  return id;
}

void Recorder::record(const std::string& case_reference, domain::EventBody body,
                      const domain::PartialDate& on) {
  storage::WriteTransaction transaction(store_);
  require_case(case_reference, attempt(case_reference, body));
  if (auto* completed = std::get_if<domain::ActionCompleted>(&body); completed && completed->leg) {
    fill_in_only_area(policy_, *completed->leg);
  }
  append(case_reference, std::move(body), on);
  if (mode_ == Mode::record) transaction.commit();
}

void Recorder::append(const std::string& case_reference, domain::EventBody body,
                      const domain::PartialDate& on) {
  if (on.last_day() > author_.today) {
    refuse(attempt(case_reference, body),
           fmt::format("{} is in the future; today is {}", domain::to_text(on),
                       domain::to_text(author_.today)),
           "record it when it has happened");
  }
  const auto event = storage::append(store_, {.recorded_at = author_.recorded_at,
                                              .actor = author_.account,
                                              .on_behalf_of = author_.on_behalf_of,
                                              .case_reference = case_reference,
                                              .effective = on,
                                              .body = std::move(body)});
  try {
    storage::refresh_case(store_, storage::events_of(store_, case_reference));
  } catch (const domain::Refused& refused) {
    refuse_step(event, refused);
  }
}

void Recorder::require_case(const std::string& case_reference, std::string_view what) const {
  if (!storage::has_case(store_, case_reference)) {
    refuse_unknown_case(store_, case_reference, std::string(what));
  }
}

void refuse_unknown_case(const storage::Store& store, std::string_view reference,
                         std::string what) {
  const auto near = support::nearest(reference, storage::case_references(store));
  refuse(std::move(what), fmt::format("there is no case '{}'", reference),
         near ? fmt::format("did you mean '{}'? 'susr list' shows all", *near)
              : "'susr list' shows all cases; 'susr refer' registers one");
}

void require_known(const domain::Policy& policy, const domain::Lead& lead, std::string_view what) {
  const auto agency = std::ranges::find(policy.agencies, lead.agency, &domain::Agency::code);
  if (agency == policy.agencies.end()) {
    std::vector<std::string> codes;
    for (const auto& each : policy.agencies)
      codes.push_back(each.code);
    refuse(std::string(what), fmt::format("the configuration knows no agency '{}'", lead.agency),
           support::known_values_hint(lead.agency, codes));
  }
  if (lead.area.empty()) return;
  const auto& areas = agency->areas.empty() ? policy.board.areas : agency->areas;
  if (std::ranges::find(areas, lead.area) == areas.end()) {
    refuse(std::string(what), fmt::format("the agency {} has no area '{}'", lead.agency, lead.area),
           areas.empty() ? "the configuration names no areas; leave it out"
                         : support::known_values_hint(lead.area, areas));
  }
}

}  // namespace susr::workflow
