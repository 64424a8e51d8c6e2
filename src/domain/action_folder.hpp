// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// The action that an assignment makes.
Action action_from(const ActionAssigned& assigned, const Event& event);

// Each carries out on an action what the event, of which this is the body, says happened to it, or
// throws `Refused` if it can't follow what happened before.
void carry_out(Action& action, const ActionUpdated& updated, const Event& event);
void carry_out(Action& action, const ActionCompleted& completed, const Event& event);
void carry_out(Action& action, const ActionRatified& ratified, const Event& event);
void carry_out(Action& action, const ActionSteppedDown& stepped_down, const Event& event);
void carry_out(Action& action, const ActionExtended& extended, const Event& event);
void carry_out(Action& action, const ActionReopened& reopened, const Event& event);
void carry_out(Action& action, const ActionEscalated& escalated, const Event& event);

}  // namespace susr::domain
