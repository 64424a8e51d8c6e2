// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/store.hpp"

namespace susr::workflow {

/// For an event that appoints someone: gives the post the spelling that it has in the register.
/// Throws `refused`, with `what` at the head, for a post that is not in it, and for one that is not
/// accredited on the day where no note says why. A board with an empty register appoints anybody.
void require_accredited(const storage::Store& store, const domain::Policy& policy,
                        domain::Event& event, std::string_view what);

}  // namespace susr::workflow
