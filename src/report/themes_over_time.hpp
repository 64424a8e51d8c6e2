// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/storage/versions.hpp"

#include "selection.hpp"

namespace susr::report {

/// Which themes each action had on each day: its own, and those of the recommendation, the finding
/// and the learning source that it comes from.
class ThemesOverTime {
 public:
  ThemesOverTime(const Context& context, domain::Date last_day);

  /// Adds the days on which the themes of the action can have changed.
  void add_changes(const storage::LegSummary& action, std::set<domain::Date>& days) const;

  /// The themes at the end of the day, each spelled in one way.
  [[nodiscard]] std::set<std::string> at(const storage::LegSummary& action, domain::Date day) const;

 private:
  using Key = std::pair<std::string, std::string>;  // case, item

  void take(storage::DatedThemes version);
  template <class Take>
  void for_each_behind(const storage::LegSummary& action, const Take& take) const;

  std::map<Key, std::vector<storage::DatedThemes>> versions_;
  std::map<std::string, std::string> spellings_;  // by the theme without case
};

}  // namespace susr::report
