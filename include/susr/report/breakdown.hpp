// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/report/catalogue.hpp"

namespace susr::report {

/// Groups of another breakdown that together are all that one counts.
struct Whole {
  std::string section;
  std::string measure;
  std::vector<std::string> groups;
};

/// How many there are of something, and in which groups: each of it is in one group and in no
/// other, so that the groups add up to all of it. Which groups there are does not depend on the
/// record.
struct Breakdown {
  std::string section;
  std::string measure;  ///< by what it is broken down
  std::vector<std::pair<std::string, std::int64_t>> groups;
  std::optional<Whole> whole;  ///< if other groups give away how many it counts
};

/// What of a record can be counted without a word about a case: referrals by outcome, reviews by
/// stage, learning sources by kind, actions by status, legs by agency, recommendations by level and
/// by status, and shared learning by method and by agency: an occasion of several cases once for
/// each agency. No two of the groups count the same.
std::vector<Breakdown> breakdowns(const Context& context);

}  // namespace susr::report
