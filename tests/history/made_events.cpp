// SPDX-License-Identifier: MIT
#include "made_events.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/vocabulary.hpp"

#include "made_entries.hpp"

namespace susr::history {

namespace {

using domain::code;
using domain::Date;
using domain::Milestone;
using domain::Policy;
using std::chrono::days;

constexpr std::array titles{"Agree a protocol", "Train the staff", "Audit the records",
                            "Write a pathway", "Share what is known"};
constexpr std::array reasons{"Recruitment", "Waiting for another inquiry",
                             "=A text like a formula"};
constexpr std::array groups{"Delivery Group", "Board Chair", "Case Review Group"};
constexpr std::array notes{"On its way", "Half done", "Nothing new, again", "Draft circulated"};

/// One or two of the five.
domain::Criteria any_criteria(Chance& chance) {
  domain::Criteria criteria{chance.any<domain::Criterion>()};
  if (chance.one_in(3)) criteria.insert(chance.any<domain::Criterion>());
  return criteria;
}

/// A date before the day, known to the day, the month or the year.
domain::PartialDate any_event_date(Chance& chance, Date day) {
  const std::chrono::year_month_day before{day - days{chance.between(20, 400)}};
  if (chance.one_in(4)) return {before.year() / 1 / 1, domain::Precision::year};
  if (chance.one_in(3)) return {before.year() / before.month() / 1, domain::Precision::month};
  return domain::on_day(before);
}

domain::Lead any_lead(Chance& chance, const Policy& policy) {
  const auto& agency = chance.any_of(policy.agencies);
  const auto& areas = agency.areas.empty() ? policy.board.areas : agency.areas;
  const bool whole_region = agency.areas.empty() && chance.one_in(2);
  return {.agency = agency.code, .area = whole_region ? std::string{} : chance.any_of(areas)};
}

std::vector<domain::Lead> any_leads(Chance& chance, const Policy& policy) {
  std::vector<domain::Lead> leads;
  const int count = chance.between(1, 3);
  for (int i = 0; i < count; ++i) {
    const auto lead = any_lead(chance, policy);
    if (std::ranges::find(leads, lead) == leads.end()) leads.push_back(lead);
  }
  return leads;
}

std::vector<std::string> any_themes(Chance& chance, const Policy& policy) {
  std::vector<std::string> themes;
  const int count = chance.below(3);
  for (int i = 0; i < count; ++i) {
    const auto& theme = chance.any_of(policy.themes);
    if (std::ranges::find(themes, theme) == themes.end()) themes.push_back(theme);
  }
  return themes;
}

domain::Decided any_decision(Chance& chance) {
  using domain::Outcome;
  constexpr std::array outcomes{Outcome::susr, Outcome::susr, Outcome::susr, Outcome::mapf,
                                Outcome::no_review};
  domain::Decided decided{.outcome = chance.any_of(outcomes),
                          .immediacy = chance.any<domain::Immediacy>(),
                          .rationale = "It was looked at"};
  if (decided.outcome != Outcome::mapf) decided.criteria = any_criteria(chance);
  const bool has_depth = decided.criteria.contains(domain::Criterion::apr) ||
                         decided.criteria.contains(domain::Criterion::cpr);
  if (has_depth && chance.one_in(2)) decided.depth = chance.any<domain::Depth>();
  return decided;
}

domain::SignedOff any_sign_off(Chance& chance) {
  using domain::SignOffOutcome;
  if (!chance.one_in(4)) return {};
  if (chance.one_in(2)) return {.outcome = SignOffOutcome::referred_back, .note = "Say more"};
  return {.outcome = SignOffOutcome::overturned, .instead = chance.any<domain::Outcome>()};
}

domain::MilestoneRecorded reached(Chance& chance, Milestone milestone) {
  constexpr std::array chairs{"C1", "C2"};
  constexpr std::array reviewers{"R1", "R2", "C2"};
  domain::MilestoneRecorded recorded{.milestone = milestone};
  if (milestone == Milestone::chair_appointed) recorded.post = chance.any_of(chairs);
  if (milestone == Milestone::reviewer_appointed) recorded.post = chance.any_of(reviewers);
  return recorded;
}

/// A milestone that the age of the case makes likely.
Milestone any_milestone_of_review(Chance& chance, int age) {
  constexpr std::array early{Milestone::wg_notification,    Milestone::chair_appointed,
                             Milestone::reviewer_appointed, Milestone::first_panel,
                             Milestone::terms_of_reference, Milestone::family_invited,
                             Milestone::learning_event};
  constexpr std::array late{Milestone::report_drafted,     Milestone::report_approved,
                            Milestone::home_office_qa,     Milestone::dac_copy,
                            Milestone::secretary_of_state, Milestone::action_plan_agreed,
                            Milestone::published,          Milestone::susr_complete};
  constexpr int half_a_year = 150;
  return age > half_a_year && chance.one_in(2) ? chance.any_of(late) : chance.any_of(early);
}

domain::EventBody pause_or_resume(Chance& chance, const domain::Standing& standing) {
  const auto& pauses = standing.pauses;
  if (!pauses.empty() && !pauses.back().until) return domain::Resumed{};
  return domain::Paused{.reason = chance.any<domain::PauseReason>(),
                        .authorised_by = chance.any_of(groups)};
}

domain::EventBody any_dissemination(Chance& chance, const Policy& policy) {
  domain::Disseminated shared{.method = chance.any<domain::Method>(),
                              .agency = chance.any_of(policy.agencies).code};
  if (chance.one_in(2)) shared.audience = chance.between(1, 60);
  return shared;
}

domain::EventBody any_step_before_sign_off(Chance& chance, const domain::Standing& standing) {
  if (chance.one_in(8)) return pause_or_resume(chance, standing);
  if (standing.decision && chance.one_in(4)) return reached(chance, Milestone::wg_notification);
  const bool awaits_chair = standing.decision && !standing.decision->sign_off;
  if (awaits_chair && !chance.one_in(6)) return any_sign_off(chance);
  return any_decision(chance);
}

/// What may happen to a case once a decision is in force, whatever it is.
domain::EventBody any_later_step(Chance& chance, const Policy& policy,
                                 const domain::Standing& standing) {
  const bool awaits_chair = standing.decision && !standing.decision->sign_off;
  if (awaits_chair) return any_sign_off(chance);
  if (chance.one_in(12)) return any_decision(chance);
  if (chance.one_in(2)) return pause_or_resume(chance, standing);
  return any_dissemination(chance, policy);
}

std::optional<domain::Lead> any_leg(Chance& chance, const domain::Action& action) {
  if (chance.one_in(3)) return std::nullopt;
  return chance.any_of(action.legs).lead;
}

domain::EventBody any_update(Chance& chance, const domain::Action& action) {
  using domain::BarrierChange;
  using domain::LegStatus;
  domain::ActionUpdated updated{.number = action.assigned.number, .leg = any_leg(chance, action)};
  if (action.barrier && chance.one_in(2)) {
    updated.barrier_change = BarrierChange::cleared;
  } else if (chance.one_in(4)) {
    updated.barrier_change = BarrierChange::raised;
    updated.barrier = "No money";
  }
  constexpr std::array statuses{LegStatus::in_progress, LegStatus::in_progress,
                                LegStatus::completed, LegStatus::not_relevant};
  if (chance.one_in(2)) updated.status = chance.any_of(statuses);
  if (!chance.one_in(3)) updated.note = chance.any_of(notes);
  if (chance.one_in(4)) updated.evidence = "Minutes";
  return updated;
}

domain::EventBody any_extension(Chance& chance, const domain::Action& action) {
  domain::ActionExtended extended{.number = action.assigned.number,
                                  .due_on = action.due_on + days{chance.between(7, 120)},
                                  .reason = chance.any_of(reasons),
                                  .approved_by = chance.any_of(groups)};
  // Of some only their number was known.
  if (action.assigned.number % 7 == 0) extended.times = 3;
  if (chance.one_in(4)) {
    extended.due_on = action.due_on - days{chance.between(1, 40)};
    extended.direction = domain::Direction::either;
  }
  return extended;
}

domain::EventBody any_step_of_open(Chance& chance, const domain::Action& action, Date day) {
  const int number = action.assigned.number;
  const bool late = action.due_on < day;
  constexpr int sides = 20;
  const int thrown = chance.below(sides);
  if ((action.barrier || late) && thrown < 3) {
    return domain::ActionEscalated{.number = number,
                                   .level = chance.any<domain::EscalationLevel>(),
                                   .reason = chance.any_of(reasons)};
  }
  if (thrown < 8) return any_update(chance, action);
  if (thrown < 12) return any_extension(chance, action);
  if (thrown < 13) {
    return domain::ActionSteppedDown{
        .number = number, .reason = chance.any_of(reasons), .authority = chance.any_of(groups)};
  }
  if (thrown < 14) {
    return domain::ActionReopened{
        .number = number, .leg = any_leg(chance, action), .reason = chance.any_of(reasons)};
  }
  return domain::ActionCompleted{
      .number = number, .leg = any_leg(chance, action), .evidence = "Minutes of the meeting"};
}

// Corrections.

using domain::FieldValue;

FieldValue any_field(Chance& chance, const Policy& policy, const domain::Referred& referred) {
  switch (chance.below(6)) {
    case 0:
      return {"agency", chance.any_of(policy.agencies).code};
    case 1:
      return {"regime", std::string(code(chance.any<domain::Regime>()))};
    case 2:
      return {"referral_day", std::string(code(chance.any<domain::ReferralDay>()))};
    case 3:
      return {"received_on", referred.received_on ? "" : "2024-09-02"};
    case 4:
      return {"event_date", chance.one_in(2) ? "2024" : "2024-05"};
    default:
      return {"criteria", domain::to_text(any_criteria(chance))};
  }
}

FieldValue any_field(Chance& chance, const Policy& policy,
                     const domain::LearningSourceOpened& /*opened*/) {
  if (chance.one_in(2)) return {"title", "Another title"};
  if (chance.one_in(3)) return {"themes", chance.any_of(policy.themes)};
  return {"type", std::string(code(chance.any<domain::LearningKind>()))};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/, const domain::Decided& /*decided*/) {
  switch (chance.below(4)) {
    case 0:
      return {"outcome", std::string(code(chance.any<domain::Outcome>()))};
    case 1:
      return {"immediacy", std::string(code(chance.any<domain::Immediacy>()))};
    case 2:
      return {"depth", chance.one_in(2) ? "" : "extended"};
    default:
      return {"criteria", domain::to_text(any_criteria(chance))};
  }
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::SignedOff& /*signed_off*/) {
  if (chance.one_in(2)) return {"note", "Said at the meeting"};
  return {"outcome", chance.one_in(2) ? "referred-back" : "agreed"};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::MilestoneRecorded& recorded) {
  if (!recorded.post.empty()) return {"post", "C2"};
  if (chance.one_in(3)) return {"note", "Put back by a week"};
  return {"milestone", std::string(code(chance.any<Milestone>()))};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/, const domain::Paused& /*paused*/) {
  if (chance.one_in(2)) return {"authorised_by", chance.any_of(groups)};
  return {"reason", std::string(code(chance.any<domain::PauseReason>()))};
}

FieldValue any_field(Chance& /*chance*/, const Policy& /*policy*/,
                     const domain::Resumed& /*resumed*/) {
  return {};
}

FieldValue any_field(Chance& chance, const Policy& policy,
                     const domain::Recommended& /*recommended*/) {
  switch (chance.below(3)) {
    case 0:
      return {"text", "Share what is known, sooner"};
    case 1:
      return {"level", std::string(code(chance.any<domain::Level>()))};
    default:
      return {"themes", chance.any_of(policy.themes)};
  }
}

/// The leads with another in the place of the last.
std::string other_leads(Chance& chance, const Policy& policy, std::vector<domain::Lead> leads) {
  leads.back() = any_lead(chance, policy);
  std::string text;
  for (const auto& lead : leads)
    text += (text.empty() ? "" : ",") + domain::to_text(lead);
  return text;
}

FieldValue any_field(Chance& chance, const Policy& policy, const domain::ActionAssigned& assigned) {
  switch (chance.below(7)) {
    case 0:
      return {"title", "Another title"};
    case 1:
      return {"themes", chance.any_of(policy.themes)};
    case 2:
      return {"leads", other_leads(chance, policy, assigned.leads)};
    case 3:
      return {"recommendation", assigned.recommendation.empty() ? "1" : ""};
    case 4:
      return {"ratification", std::string(code(chance.any<domain::Ratification>()))};
    case 5:
      return {"measure", assigned.measure.empty() ? "An audit" : ""};
    default:
      return {"due_on", domain::to_text(assigned.due_on + days{chance.between(-30, 60)})};
  }
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionUpdated& updated) {
  if (chance.one_in(3)) return {"evidence", "A report"};
  if (chance.one_in(3) && !updated.barrier.empty()) return {"barrier", "No staff"};
  if (chance.one_in(3)) return {"status", updated.status ? "" : "in-progress"};
  return {"note", chance.any_of(notes)};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionCompleted& completed) {
  if (completed.leg && chance.one_in(2)) return {"leg", ""};
  return {"evidence", chance.one_in(2) ? "" : "A report"};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionRatified& ratified) {
  return {"meeting_on", domain::to_text(ratified.meeting_on - days{chance.between(1, 5)})};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionSteppedDown& /*stepped_down*/) {
  if (chance.one_in(2)) return {"reason", chance.any_of(reasons)};
  return {"authority", chance.any_of(groups)};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionExtended& extended) {
  if (chance.one_in(4)) return {"approved_by", chance.any_of(groups)};
  return {"due_on", domain::to_text(extended.due_on + days{chance.between(-20, 40)})};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionReopened& reopened) {
  if (reopened.leg && chance.one_in(2)) return {"leg", ""};
  return {"reason", chance.any_of(reasons)};
}

FieldValue any_field(Chance& chance, const Policy& /*policy*/,
                     const domain::ActionEscalated& /*escalated*/) {
  return {"level", std::string(code(chance.any<domain::EscalationLevel>()))};
}

FieldValue any_field(Chance& chance, const Policy& policy, const domain::Disseminated& shared) {
  switch (chance.below(3)) {
    case 0:
      return {"audience", shared.audience ? "" : "12"};
    case 1:
      return {"agency", chance.any_of(policy.agencies).code};
    default:
      return {"method", std::string(code(chance.any<domain::Method>()))};
  }
}

template <domain::EntryOfACase Body>
FieldValue any_field(Chance& chance, const Policy& policy, const Body& entry) {
  return any_field_of_entry(chance, policy, entry);
}

FieldValue any_field(Chance& /*chance*/, const Policy& /*policy*/,
                     const domain::Corrected& /*corrected*/) {
  return {};
}
/// Only a case's events are corrected here.
template <domain::OfTheBoard Body>
FieldValue any_field(Chance& /*chance*/, const Policy& /*policy*/, const Body& /*body*/) {
  return {};
}

}  // namespace

domain::Referred any_referral(Chance& chance, const Policy& policy, Date day) {
  domain::Referred referred{.agency = chance.any_of(policy.agencies).code,
                            .criteria = any_criteria(chance),
                            .summary = "Child A"};
  if (chance.one_in(8)) referred.regime = domain::Regime::legacy;
  if (chance.one_in(10)) referred.referral_day = domain::ReferralDay::unknown;
  if (chance.one_in(2)) referred.received_on = day - days{chance.below(14)};
  if (!chance.one_in(3)) referred.event_date = any_event_date(chance, day);
  return referred;
}

domain::LearningSourceOpened any_learning_source(Chance& chance, const Policy& policy) {
  return {.type = chance.any<domain::LearningKind>(),
          .title = "What was learnt",
          .themes = any_themes(chance, policy)};
}

domain::Recommended any_recommendation(Chance& chance, const Policy& policy) {
  return {.text = "Share what is known",
          .level = chance.any<domain::Level>(),
          .themes = any_themes(chance, policy)};
}

domain::ActionAssigned any_action(Chance& chance, const Policy& policy,
                                  const domain::CaseState& state, Date day) {
  domain::ActionAssigned action{.title = chance.any_of(titles),
                                .leads = any_leads(chance, policy),
                                .due_on = day + days{chance.between(0, 240)}};
  if (!state.recommendations.empty() && !chance.one_in(4)) {
    action.recommendation = chance.any_of(state.recommendations).made.number;
  }
  if (!chance.one_in(5)) action.measure = "An audit after six months";
  if (chance.one_in(2)) action.lead_post = "Head of service";
  if (chance.one_in(5)) action.ratification = domain::Ratification::not_required;
  if (chance.one_in(4)) action.themes = any_themes(chance, policy);
  return action;
}

std::optional<domain::EventBody> any_step(Chance& chance, const Policy& policy,
                                          const domain::CaseState& state, Date day) {
  using domain::Stage;
  if (chance.one_in(5)) return any_entry(chance, policy, state, day);
  const auto& standing = state.standing;
  const int age = static_cast<int>((day - standing.referred_on.last_day()).count());
  constexpr int half_a_year = 180;
  switch (domain::stage_of(standing)) {
    case Stage::decision:
    case Stage::sign_off:
      return any_step_before_sign_off(chance, standing);
    case Stage::review:
      if (chance.one_in(4)) return any_later_step(chance, policy, standing);
      return reached(chance, any_milestone_of_review(chance, age));
    case Stage::mapf:
      if (!chance.one_in(4)) return any_later_step(chance, policy, standing);
      return reached(chance, chance.one_in(2) ? Milestone::mapf_held : Milestone::mapf_complete);
    case Stage::follow_up:
      if (chance.one_in(3)) return reached(chance, Milestone::repository_deposit);
      if (age > 2 * half_a_year && chance.one_in(3)) {
        return reached(chance, Milestone::progress_report);
      }
      return any_later_step(chance, policy, standing);
    case Stage::no_review:
      if (!chance.one_in(4)) return reached(chance, Milestone::wg_notification);
      return any_later_step(chance, policy, standing);
    case Stage::closed:
      return any_later_step(chance, policy, standing);
    case Stage::learning_source:
      break;
  }
  return any_dissemination(chance, policy);
}

domain::EventBody any_step(Chance& chance, const domain::Action& action, Date day) {
  using domain::ActionStatus;
  const int number = action.assigned.number;
  switch (domain::status_of(action)) {
    case ActionStatus::open:
    case ActionStatus::in_progress:
      return any_step_of_open(chance, action, day);
    case ActionStatus::completed:
      if (chance.one_in(4)) {
        return domain::ActionUpdated{
            .number = number, .note = chance.any_of(notes), .evidence = "Found later"};
      }
      if (!chance.one_in(6)) {
        return domain::ActionRatified{.number = number, .meeting_on = day - days{chance.below(2)}};
      }
      break;
    case ActionStatus::ratified:
    case ActionStatus::stepped_down:
      break;
  }
  return domain::ActionReopened{
      .number = number, .leg = any_leg(chance, action), .reason = chance.any_of(reasons)};
}

domain::Corrected any_change(Chance& chance, const Policy& policy, const domain::Event& event) {
  domain::Corrected corrected{.event = event.sequence, .reason = "Typing error"};
  if (chance.one_in(3)) {
    corrected.effective = domain::on_day(event.effective_on() + days{chance.between(-20, 8)});
    return corrected;
  }
  corrected.fields = {
      std::visit([&](const auto& body) { return any_field(chance, policy, body); }, event.body)};
  if (corrected.fields.front().field.empty()) corrected.fields.clear();
  return corrected;
}

}  // namespace susr::history
