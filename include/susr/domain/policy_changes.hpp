// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"

namespace susr::domain {

/// The keys whose values differ, with both values; empty where a text doesn't have the key. If only
/// the order of the time limits differs, the key is `timescale`.
std::vector<Change> policy_differences(std::string_view before, std::string_view after);

/// The keys of the changes, for a note: the first few, and how many more there are.
std::string differing_keys(const std::vector<Change>& changes);

/// How a policy differs from one that was recorded. A key that only one program knows makes no
/// difference as long as it has its default. Empty if there is no difference. Throws as `policy_of`
/// does.
std::vector<Change> policy_changes_since(const PolicyRecorded& recorded, const Policy& policy);

}  // namespace susr::domain
