// SPDX-License-Identifier: MIT
#include "theme_uses.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/identifier.hpp"

#include "selection.hpp"

namespace susr::report {

namespace {

/// A recommendation or a finding, and the actions that come from it.
struct Learned {
  std::string case_reference;
  std::vector<std::string> themes;
  bool is_finding = false;
  bool is_of_agency = false;  ///< of the one that was asked for
  std::set<std::string> actions;
};

/// By case and item.
using AllLearned = std::map<std::pair<std::string, std::string>, Learned>;

/// What was learned, as the selection narrows it.
class Learning {
 public:
  Learning(const Context& context, const Selection& selection)
      : context_(context), selection_(selection), selected_(context, of_cases(selection)) {
    add_recommendations();
    add_findings();
    add_actions();
  }

  [[nodiscard]] std::map<std::string, ThemeUse> by_theme() const {
    std::map<std::string, ThemeUse> all;
    for (const auto& [key, learned] : learned_) {
      if (selection_.agency && !learned.is_of_agency && learned.actions.empty()) continue;
      for (const auto& theme : learned.themes) {
        auto& use = all[support::folded(theme)];
        use.theme = theme;
        use.cases.insert(learned.case_reference);
        ++(learned.is_finding ? use.findings : use.recommendations);
        use.actions.insert(learned.actions.begin(), learned.actions.end());
      }
    }
    return all;
  }

 private:
  /// Themes and agencies are no reason to leave a case out.
  static Selection of_cases(const Selection& selection) {
    return {.case_reference = selection.case_reference,
            .criteria = selection.criteria,
            .outcomes = selection.outcomes};
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
              .is_finding = true,
              .is_of_agency = selection_.agency &&
                              std::ranges::find(agencies, *selection_.agency) != agencies.end()};
        });
  }

  void add_actions() {
    auto of_actions = of_cases(selection_);
    of_actions.agency = selection_.agency;
    for_each_action(context_, of_actions, [&](const ActionView& action) {
      const auto& texts = action.action().texts;
      const auto& number = texts[&domain::ActionAssigned::recommendation];
      count_action(action, number.empty() ? std::string{} : domain::recommendation_item(number));
      const auto& finding = texts[&domain::ActionAssigned::finding];
      if (!finding.empty()) count_action(action, domain::FindingRecorded::letter + finding);
    });
  }

  void count_action(const ActionView& action, const std::string& item) {
    const auto& reference = action.action().case_reference;
    const auto found = learned_.find({reference, item});
    if (found == learned_.end()) return;
    found->second.actions.insert(
        domain::item_id(reference, domain::action_item(action.action().number)));
  }

  const Context& context_;
  const Selection& selection_;
  Selected selected_;
  AllLearned learned_;
};

}  // namespace

std::map<std::string, ThemeUse> theme_uses(const Context& context, const Selection& selection) {
  return Learning(context, selection).by_theme();
}

}  // namespace susr::report
