// SPDX-License-Identifier: MIT
#include "susr/domain/event/impact_assessed.hpp"

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "entries.hpp"

namespace susr::domain {

void ImpactAssessed::apply(const CaseState& state, const Event& event) const {
  if (const auto number = action_number(item)) {
    const auto* action = find_action(state, *number);
    if (action == nullptr) refuse_event(event, Rule::unknown_action, {{"action", item}});
    const auto finish = finish_of(*action);
    if (finish != Finish::ratified && finish != Finish::completed) {
      refuse_event(event, Rule::not_yet_finished, {{"action", item}});
    }
  } else if (find_recommendation(state, recommendation_number(item).value_or("")) == nullptr) {
    refuse_event(event, Rule::unknown_recommendation);
  }
  if (next_on && *next_on <= event.effective_on()) {
    refuse_event(event, Rule::next_look_too_early, {{"next_on", to_text(*next_on)}});
  }
}

}  // namespace susr::domain
