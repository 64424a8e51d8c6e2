// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/policy.hpp"
#include "susr/storage/store.hpp"
#include "susr/workflow/recorder.hpp"

namespace susr::workflow {

/// Adds the policy to the log, in the transaction that is open, unless it judges as the one
/// recorded last does. Gives a note for the user, who should see it once that is committed; nothing
/// if there was nothing to record.
std::optional<std::string> record_policy(storage::Store& store, const domain::Policy& policy,
                                         const Author& author, Mode mode);

}  // namespace susr::workflow
