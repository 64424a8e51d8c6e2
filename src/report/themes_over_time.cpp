// SPDX-License-Identifier: MIT
#include "themes_over_time.hpp"

#include <algorithm>

#include "susr/domain/reference.hpp"
#include "susr/support/identifier.hpp"

#include "learned.hpp"

namespace susr::report {

namespace {

using domain::Date;
using storage::DatedThemes;
using storage::LegSummary;

}  // namespace

ThemesOverTime::ThemesOverTime(const Context& context, Date last_day) {
  storage::for_each_dated_themes(context.store, last_day,
                                 [&](DatedThemes version) { take(std::move(version)); });
}

void ThemesOverTime::take(DatedThemes version) {
  for (const auto& theme : version.themes) {
    auto& spelling = spellings_.try_emplace(support::folded(theme), theme).first->second;
    spelling = std::min(spelling, theme);
  }
  Key key{version.case_reference, version.item};
  versions_[std::move(key)].push_back(std::move(version));
}

/// What has themes that are the action's on some days: itself and the learning source, and what it
/// comes from on those days.
template <class Take>
void ThemesOverTime::for_each_behind(const LegSummary& action, const Take& take) const {
  const auto take_item = [&](const std::string& item, const storage::Validity& while_valid) {
    const auto found = versions_.find({action.case_reference, item});
    if (found == versions_.end()) return;
    for (const auto& version : found->second)
      take(version, while_valid);
  };
  take_item({}, {.from = Date::min(), .until = {}});
  const auto found = versions_.find({action.case_reference, domain::action_item(action.number)});
  if (found == versions_.end()) return;
  for (const auto& own : found->second) {
    take(own, own.valid);
    if (!own.recommendation.empty())
      take_item(domain::recommendation_item(own.recommendation), own.valid);
    if (!own.finding.empty()) take_item(finding_item(own.finding), own.valid);
  }
}

void ThemesOverTime::add_changes(const LegSummary& action, std::set<Date>& days) const {
  for_each_behind(action, [&](const DatedThemes& version, const storage::Validity& behind) {
    for (const auto& valid : {version.valid, behind}) {
      if (valid.from != Date::min()) days.insert(valid.from);
      if (valid.until) days.insert(*valid.until);
    }
  });
}

std::set<std::string> ThemesOverTime::at(const LegSummary& action, Date day) const {
  std::set<std::string> themes;
  for_each_behind(action, [&](const DatedThemes& version, const storage::Validity& behind) {
    if (!version.valid.holds(day) || !behind.holds(day)) return;
    for (const auto& theme : version.themes)
      themes.insert(spellings_.at(support::folded(theme)));
  });
  return themes;
}

}  // namespace susr::report
