// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"

#include "chance.hpp"

namespace susr::history {

/// An entry that might be made of a case as it stands, such as a finding, or the answer to a
/// challenge. The rules may refuse it.
domain::EventBody any_entry(Chance& chance, const domain::Policy& policy,
                            const domain::CaseState& state, domain::Date day);

/// Something about the board itself: a priority or an accreditation. The rules may refuse it.
domain::EventBody any_of_board(Chance& chance, const domain::Policy& policy, domain::Date day);

/// Another value for one field of an entry; nothing for what is no entry.
domain::FieldValue any_field_of_entry(Chance& chance, const domain::Policy& policy,
                                      const domain::EventBody& body);

}  // namespace susr::history
