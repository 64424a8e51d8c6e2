// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/policy.hpp"
#include "susr/storage/store.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

/// Adds the policy to the log, in the open transaction, unless it judges as the one recorded last
/// does. Gives a note to show the user after the commit; nothing if nothing was recorded.
std::optional<std::string> record_policy(storage::Store& store, domain::Policy policy,
                                         const Author& author, Mode mode);

}  // namespace susr::workflow
