// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>

#include "susr/domain/entries.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// What was last assessed of an action or a recommendation.
using Impact = domain::EntryOf<domain::ImpactAssessed>;

/// By case and item, such as `A5`: the last assessment of each, as at the day.
using Impacts = std::map<std::pair<std::string, std::string>, Impact>;
Impacts latest_impacts(const Context& context);

/// Null if it was not assessed.
const Impact* find_impact(const Impacts& impacts, const std::string& case_reference,
                          const std::string& item);

}  // namespace susr::report
