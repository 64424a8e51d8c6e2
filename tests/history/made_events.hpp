// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

#include "chance.hpp"

namespace susr::history {

// What a board might enter, by chance. The rules may refuse it.

domain::Referred any_referral(Chance& chance, const domain::Policy& policy, domain::Date day);
domain::LearningSourceOpened any_learning_source(Chance& chance, const domain::Policy& policy);
domain::Recommended any_recommendation(Chance& chance, const domain::Policy& policy);
domain::ActionAssigned any_action(Chance& chance, const domain::Policy& policy,
                                  const domain::CaseState& state, domain::Date day);

/// A next step of a case where it stands; nothing if none comes to mind.
std::optional<domain::EventBody> any_step(Chance& chance, const domain::Policy& policy,
                                          const domain::CaseState& state, domain::Date day);

/// A next step of an action where it stands.
domain::EventBody any_step(Chance& chance, const domain::Action& action, domain::Date day);

/// Another day or value for what an event says.
domain::Corrected any_change(Chance& chance, const domain::Policy& policy,
                             const domain::Event& event);

}  // namespace susr::history
