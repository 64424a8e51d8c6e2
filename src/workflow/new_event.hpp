// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

/// An event with which the author records what happened to the case, without a sequence yet. Throws
/// `refused` if its day is in the future or it holds a name that the policy does not know.
domain::Event new_event(const Author& author, const domain::Policy& policy,
                        const std::string& case_reference, domain::EventBody body,
                        const domain::PartialDate& on);

}  // namespace susr::workflow
