// SPDX-License-Identifier: MIT
#include "made_entries.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

namespace susr::history {

namespace {

using domain::CaseState;
using domain::Date;
using domain::EventBody;
using domain::FieldValue;
using domain::Policy;
using std::chrono::days;

constexpr std::array texts{"Hear the child", "Good recording of what was seen",
                           "Tell partners sooner"};
constexpr std::array posts{"Head of service", "Delivery Group", "Review Manager"};

template <class Body>
int next_number(const CaseState& state) {
  int highest = 0;
  for (const auto& entry : domain::entries_of<Body>(state))
    highest = std::max(highest, entry.body.number);
  return highest + 1;
}

/// The number of one of them, or 1.
template <class Body>
int any_number(Chance& chance, const CaseState& state) {
  const auto entries = domain::entries_of<Body>(state);
  return entries.empty() ? 1 : chance.any_of(entries).body.number;
}

std::string any_agency(Chance& chance, const Policy& policy) {
  return chance.any_of(policy.agencies).code;
}

EventBody any_finding(Chance& chance, const Policy& policy, const CaseState& state) {
  domain::FindingRecorded finding{.number = next_number<domain::FindingRecorded>(state),
                                  .type = chance.any<domain::FindingType>(),
                                  .text = chance.any_of(texts)};
  if (chance.one_in(2) && !policy.themes.empty()) finding.themes = {chance.any_of(policy.themes)};
  if (chance.one_in(2)) finding.agencies = {any_agency(chance, policy)};
  return finding;
}

EventBody any_challenge(Chance& chance, const CaseState& state, Date day) {
  if (domain::find_entry<domain::Challenged>(state, 1) != nullptr && !chance.one_in(3)) {
    return domain::ChallengeAnswered{.number = any_number<domain::Challenged>(chance, state),
                                     .text = "It was looked at again"};
  }
  domain::Challenged challenged{.number = next_number<domain::Challenged>(state),
                                .text = "Was the child seen alone?",
                                .to = chance.any_of(posts)};
  if (chance.one_in(2)) challenged.due_on = day + days{chance.between(-3, 40)};
  return challenged;
}

EventBody any_risk(Chance& chance, const CaseState& state) {
  if (domain::find_entry<domain::RiskRaised>(state, 1) != nullptr && !chance.one_in(3)) {
    return domain::RiskClosed{.number = any_number<domain::RiskRaised>(chance, state),
                              .reason = "Funded"};
  }
  domain::RiskRaised risk{.number = next_number<domain::RiskRaised>(state),
                          .text = "No one to lead it",
                          .owner = chance.any_of(posts),
                          .likelihood = chance.any<domain::Likelihood>()};
  if (!state.actions.empty() && chance.one_in(2)) {
    risk.action = chance.any_of(state.actions).assigned.number;
  }
  return risk;
}

EventBody any_assessment(Chance& chance, const CaseState& state, Date day) {
  domain::ImpactAssessed assessed{.item = "A1",
                                  .judgement = chance.any<domain::ImpactJudgement>(),
                                  .method = chance.any<domain::ImpactMethod>(),
                                  .evidence = "An audit of twenty records"};
  if (!state.actions.empty()) {
    assessed.item = domain::action_item(chance.any_of(state.actions).assigned.number);
  }
  if (!state.recommendations.empty() && chance.one_in(3)) {
    assessed.item = domain::recommendation_item(chance.any_of(state.recommendations).made.number);
  }
  if (chance.one_in(2)) assessed.next_on = day + days{chance.between(0, 200)};
  return assessed;
}

EventBody any_notice(Chance& chance, const Policy& policy) {
  if (chance.one_in(2)) return domain::Acknowledged{.agency = any_agency(chance, policy)};
  return domain::Circulated{.agencies = {any_agency(chance, policy)},
                            .what = chance.any<domain::CirculatedItem>()};
}

std::optional<Date> any_end(Chance& chance, Date day) {
  if (chance.one_in(2)) return std::nullopt;
  return day + days{chance.between(-5, 400)};
}

}  // namespace

EventBody any_of_board(Chance& chance, const Policy& policy, Date day) {
  if (policy.themes.empty() || chance.one_in(2)) {
    const auto& known = chance.any_of(policy.register_of_appointees);
    return domain::AppointeeRegistered{.post = known.post,
                                       .role = chance.any_of(known.roles),
                                       .accredited_on = day - days{chance.below(400)},
                                       .accredited_until = any_end(chance, day)};
  }
  return domain::ThemePrioritised{.theme = chance.any_of(policy.themes),
                                  .priority_for = chance.any<domain::PriorityFor>(),
                                  .from = day + days{chance.between(-30, 60)},
                                  .until = any_end(chance, day),
                                  .reason = "It comes back"};
}

EventBody any_entry(Chance& chance, const Policy& policy, const CaseState& state, Date day) {
  if (state.standing.learning_source && chance.one_in(2)) {
    return domain::SourceConsidered{.meeting_on = day - days{chance.below(3)},
                                    .outcome = chance.any<domain::ConsiderationOutcome>()};
  }
  switch (chance.below(7)) {
    case 0:
      return any_finding(chance, policy, state);
    case 1:
      return any_challenge(chance, state, day);
    case 2:
      return any_risk(chance, state);
    case 3:
      return any_assessment(chance, state, day);
    case 4:
      return domain::CaseEscalated{.to = chance.any<domain::EscalationLevel>(),
                                   .reason = "No reviewer"};
    case 5:
      return domain::ContributionRecorded{.from = chance.any<domain::Contributor>(),
                                          .how = "A meeting",
                                          .changed = "The order of events"};
    default:
      return any_notice(chance, policy);
  }
}

FieldValue any_field_of_entry(Chance& chance, const Policy& policy, const EventBody& body) {
  if (std::holds_alternative<domain::Acknowledged>(body)) {
    return {"agency", any_agency(chance, policy)};
  }
  if (std::holds_alternative<domain::Circulated>(body)) {
    return {"agencies", any_agency(chance, policy)};
  }
  if (std::holds_alternative<domain::SourceConsidered>(body)) return {"outcome", "noted"};
  if (std::holds_alternative<domain::CaseEscalated>(body)) return {"to", "board"};
  if (std::holds_alternative<domain::RiskRaised>(body)) return {"likelihood", "high"};
  if (std::holds_alternative<domain::RiskClosed>(body)) return {"reason", "Someone was found"};
  if (std::holds_alternative<domain::ImpactAssessed>(body)) return {"judgement", "partly"};
  if (std::holds_alternative<domain::ContributionRecorded>(body)) return {"from", "child"};
  return {"text", chance.any_of(texts)};
}

}  // namespace susr::history
