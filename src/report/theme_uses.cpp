// SPDX-License-Identifier: MIT
#include "theme_uses.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"
#include "susr/support/identifier.hpp"

#include "selection.hpp"

namespace susr::report {

namespace {

/// A recommendation, a finding or a learning source, and the actions that come from it.
struct Learned {
  std::string case_reference;
  std::vector<std::string> themes;
  int ThemeUse::* counted = &ThemeUse::recommendations;
  bool is_of_agency = false;  ///< of the one that was asked for
  std::set<std::string> actions;
};

/// By case and item; a learning source has none.
using AllLearned = std::map<std::pair<std::string, std::string>, Learned>;

/// What was learned, as the selection narrows it.
class Learning {
 public:
  Learning(const Context& context, const Selection& selection)
      : context_(context), selection_(selection), selected_(context, cases_of(selection)) {
    add_recommendations();
    add_findings();
    add_sources();
    add_actions();
  }

  [[nodiscard]] std::map<std::string, ThemeUse> by_theme() const {
    auto all = of_actions_;
    for (const auto& [key, learned] : learned_) {
      if (selection_.agency && !learned.is_of_agency && learned.actions.empty()) continue;
      for (const auto& theme : learned.themes) {
        auto& use = use_of(all, theme, learned.case_reference);
        ++(use.*learned.counted);
        use.actions.insert(learned.actions.begin(), learned.actions.end());
      }
    }
    return all;
  }

 private:
  static ThemeUse& use_of(std::map<std::string, ThemeUse>& all, const std::string& theme,
                          const std::string& case_reference) {
    auto& use = all[support::folded(theme)];
    use.theme = theme;
    use.cases.insert(case_reference);
    return use;
  }

  void add_recommendations() {
    storage::for_each_recommendation(
        context_.store, context_.as_of,
        [&](const std::string& reference, const domain::Recommendation& each) {
          if (!selected_.holds_case(reference) || !is_between(selection_, each.made_on)) return;
          learned_[{reference, domain::recommendation_item(each.made.number)}] = {
              .case_reference = reference, .themes = each.made.themes};
        });
  }

  void add_findings() {
    storage::for_each_entry<domain::FindingRecorded>(
        context_.store, context_.as_of,
        [&](const std::string& reference, const domain::FindingRecorded& finding,
            const domain::PartialDate& on) {
          if (!selected_.holds_case(reference) || !is_between(selection_, on)) return;
          const auto& agencies = finding.agencies;
          learned_[{reference, domain::entry_item(finding.letter, finding.number)}] = {
              .case_reference = reference,
              .themes = finding.themes,
              .counted = &ThemeUse::findings,
              .is_of_agency = selection_.agency &&
                              std::ranges::find(agencies, *selection_.agency) != agencies.end()};
        });
  }

  void add_sources() {
    storage::for_each_standing(
        context_.store, context_.as_of, selection_.case_reference,
        [&](const domain::Standing& standing) {
          const auto& source = standing.learning_source;
          if (!source || !selected_.holds(standing)) return;
          const auto on = source->received_on.value_or(standing.referred_on.last_day());
          if (!is_between(selection_, on)) return;
          learned_[{standing.reference, {}}] = {
              .case_reference = standing.reference,
              .themes = source->themes,
              .counted = &ThemeUse::sources,
              .is_of_agency = selection_.agency && source->reported_by == *selection_.agency};
        });
  }

  void add_actions() {
    auto of_actions = cases_of(selection_);
    of_actions.agency = selection_.agency;
    for_each_action(context_, of_actions, [&](const ActionView& action) {
      const auto& leg = action.action();
      const auto id = id_of(leg);
      auto items = items_behind(leg);
      items.emplace_back();  // the learning source, if it is one
      for (const auto& item : items) {
        const auto found = learned_.find({leg.case_reference, item});
        if (found != learned_.end()) found->second.actions.insert(id);
      }
      if (!is_between(selection_, leg.assigned_on)) return;
      for (const auto& theme : leg.themes)
        use_of(of_actions_, theme, leg.case_reference).actions.insert(id);
    });
  }

  const Context& context_;
  const Selection& selection_;
  Selected selected_;
  AllLearned learned_;
  std::map<std::string, ThemeUse> of_actions_;  // of the themes that actions have themselves
};

}  // namespace

std::map<std::string, ThemeUse> theme_uses(const Context& context, const Selection& selection) {
  return Learning(context, selection).by_theme();
}

}  // namespace susr::report
