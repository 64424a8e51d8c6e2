// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>

#include "selection.hpp"

namespace susr::report {

/// What has become of the actions of one recommendation.
struct RecommendationCounts {
  std::map<domain::ActionStatus, int> statuses;
  int all = 0;
  int overdue = 0;
  int unfinished = 0;

  void add(const ActionView& action, domain::Date as_of);

  [[nodiscard]] int of(domain::ActionStatus status) const;
  [[nodiscard]] domain::RecommendationStatus status() const;
};

/// By case and number; a recommendation without an action is not in it.
using CountsByRecommendation = std::map<std::pair<std::string, std::string>, RecommendationCounts>;

/// Counts the actions of every case, or of one.
CountsByRecommendation count_by_recommendation(const Context& context,
                                               const std::optional<std::string>& only_case);

}  // namespace susr::report
