// SPDX-License-Identifier: MIT
#include "susr/domain/event/decided.hpp"

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/refused.hpp"

namespace susr::domain {

void Decided::apply(CaseState& state, const Event& event) const {
  if (outcome == Outcome::susr && criteria.empty()) {
    refuse_event(event, Rule::susr_without_criterion);
  }
  if (outcome == Outcome::mapf && !criteria.empty()) {
    refuse_event(event, Rule::mapf_with_criteria);
  }
  const bool has_depth = criteria.contains(Criterion::apr) || criteria.contains(Criterion::cpr);
  if (depth && !has_depth) refuse_event(event, Rule::depth_of_another_review);
  auto& latest = state.standing.decision;
  if (latest) state.earlier_decisions.push_back(*latest);
  latest = Decision{.on = event.effective, .decided = *this};
}

}  // namespace susr::domain
