// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// The day on which all that was to do in a case was done: it is closed, or ended without a review,
/// or is in follow-up and no progress report is awaited, or is a learning source that the Delivery
/// Group considered; and each of its actions is finished. Nothing while anything is awaited.
/// `state` is the case as at `as_of`.
std::optional<Date> ended_on(const CaseState& state, const Policy& policy, Date as_of);

/// The day on which the case passed the policy's retention limit: the first that is more than so
/// many years after it ended. Nothing if it has not by `as_of`, or there is no limit.
std::optional<Date> passed_retention_on(const CaseState& state, const Policy& policy, Date as_of);

}  // namespace susr::domain
