// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"
#include "susr/domain/refused.hpp"

namespace susr::workflow {

// What only the policy knows. It is checked when something is entered and not by the fold, so that
// a change of the configuration never makes the record impossible. Those that take `what` throw
// `refused`, with it at the head of the message.

/// Refuses an agency, area or theme that the policy does not know, and gives known ones the
/// policy's spelling. For an agency that works in one area, that area is filled in.
void require_known(const domain::Policy& policy, domain::EventBody& body, std::string_view what);

/// The same for the named fields of the body.
void require_known(const domain::Policy& policy, domain::EventBody& body,
                   std::span<const domain::FieldValue> fields, std::string_view what);

/// Gives the leg and the recommendation that a body names their spelling in the case. Refuses a new
/// recommendation whose number differs only in spelling from one of the case.
void spell_as_recorded(const std::optional<domain::CaseState>& state, domain::EventBody& body,
                       std::string_view what);

/// An event that the policy forbids.
class RefusedByPolicy : public domain::Refused {
  using domain::Refused::Refused;
};

/// Throws `RefusedByPolicy` for a ratification or step-down that the two-person rule forbids,
/// and for a ratification without evidence. `state` is the case before it.
void require_two_persons(const domain::Policy& policy, const domain::CaseState& state,
                         const domain::Event& event);

}  // namespace susr::workflow
