// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/impact.hpp"
#include "susr/report/catalogue.hpp"

#include "selection.hpp"

namespace susr::report {

/// Something that was ratified or assessed: an action, or a recommendation.
struct ImpactItem {
  std::string case_reference;
  std::string item;  ///< `A5` or `R17.1`
  Cell title;
  std::string plain_title;          ///< as it was entered, in English
  const ActionView* action = {};    ///< null for a recommendation
  std::string recommendation;       ///< its number; empty for an action that comes from none
  std::vector<std::string> themes;  ///< its own, and those of the recommendation
  domain::ImpactRecord record;
  domain::ImpactStanding standing;
};

/// Whether the board follows impact up: its policy has a limit, or something was assessed.
bool follows_impact_up(const Context& context);

/// Calls `take` with each action that is ratified, or that is finished without need of it and was
/// assessed; and with each recommendation that was assessed. A recommendation has no agency, area,
/// status or colour, so a selection by one of these holds none. Days are for the report.
void for_each_impact_item(const Context& context, const Selection& selection,
                          const std::function<void(const ImpactItem&)>& take);

/// The same of what awaits an assessment. It looks at no action unless one can be awaited.
void for_each_awaited_impact(const Context& context, const Selection& selection,
                             const std::function<void(const ImpactItem&)>& take);

}  // namespace susr::report
