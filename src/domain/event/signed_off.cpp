// SPDX-License-Identifier: MIT
#include "susr/domain/event/signed_off.hpp"

#include <utility>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

namespace {

/// Puts the decision, or the one in its place, in force.
void put_in_force(Standing& standing, const SignedOff& signed_off, const PartialDate& on) {
  const auto& decided = standing.decision->decided;
  const auto outcome = signed_off.instead.value_or(decided.outcome);
  const bool unchanged = standing.in_force && standing.in_force->outcome == outcome;
  auto criteria = decided.criteria;
  if (signed_off.instead) {
    if (outcome != Outcome::susr) criteria.clear();
    if (outcome == Outcome::susr && criteria.empty()) criteria = standing.referral.criteria;
  }
  standing.in_force =
      DecisionInForce{.outcome = outcome,
                      .criteria = std::move(criteria),
                      .depth = outcome == Outcome::susr ? decided.depth : std::nullopt,
                      .since = unchanged ? standing.in_force->since : on};
}

}  // namespace

void SignedOff::apply(CaseState& state, const Event& event) const {
  auto& decision = state.standing.decision;
  if (!decision || decision->sign_off) refuse_event(event, Rule::nothing_to_sign_off);
  const bool overturned = outcome == SignOffOutcome::overturned;
  if (overturned && !instead) refuse_event(event, Rule::overturned_without_another);
  if (!overturned && instead) refuse_event(event, Rule::another_without_overturning);
  if (instead == decision->decided.outcome) {
    refuse_event(event, Rule::decided_already, {{"outcome", std::string(code(*instead))}});
  }
  decision->sign_off = SignOff{.outcome = outcome, .on = event.effective, .note = note};
  if (outcome == SignOffOutcome::referred_back) return;
  put_in_force(state.standing, *this, event.effective);
}

}  // namespace susr::domain
