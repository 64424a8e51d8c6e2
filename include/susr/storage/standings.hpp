// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/store.hpp"

namespace susr::storage {

/// Calls `take` with every case as it stood at the end of `as_of`, in the order in which they were
/// recorded; with `only_case`, with that one. Free text (the summary, the rationale, notes) is left
/// out: it is in the log.
void for_each_standing(const Store& store, domain::Date as_of,
                       const std::optional<std::string>& only_case,
                       const std::function<void(const domain::Standing&)>& take);

/// The same, in no order, of the cases in which a time limit of the policy may be awaited or
/// overdue: of each in which one is, and of some others. What it costs does not grow with the cases
/// that are done.
void for_each_standing_that_may_await(const Store& store, const domain::Policy& policy,
                                      domain::Date as_of,
                                      const std::function<void(const domain::Standing&)>& take);

}  // namespace susr::storage
