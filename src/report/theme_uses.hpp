// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>

#include "susr/report/catalogue.hpp"

namespace susr::report {

/// What is on record with a theme.
struct ThemeUse {
  std::string theme;            ///< in a spelling that is on record
  std::set<std::string> cases;  ///< of all that has it
  int recommendations = 0;
  int findings = 0;
  int sources = 0;                ///< learning sources
  std::set<std::string> actions;  ///< the ids of those that have it, or come from these
};

/// By the theme, `support::folded`, as the selection narrows it: by case, agency, criteria, outcome
/// and the day of the recommendation or finding, on which a learning source was received, or on
/// which an action that has the theme itself was assigned.
std::map<std::string, ThemeUse> theme_uses(const Context& context, const Selection& selection);

}  // namespace susr::report
