// SPDX-License-Identifier: MIT
// The codebook of themes, and what is on record with each (Wales Safeguarding Repository: one
// coding system).

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/codebook.hpp"
#include "susr/domain/entries.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::ThemeDefined;

/// What is on record with a theme.
struct Use {
  std::set<std::string> cases;
  int recommendations = 0;
  int findings = 0;
  int actions = 0;
};

struct Theme {
  ThemeDefined defined;
  std::string_view status;
  Use use;
};

/// A recommendation or a finding, and the actions that come from it.
struct Learned {
  std::string case_reference;
  std::vector<std::string> themes;
  bool is_finding = false;
  bool is_of_agency = false;  ///< of the one that was asked for
  int actions = 0;
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

  /// By the theme, however it is spelled, with a spelling that is on record.
  [[nodiscard]] std::map<std::string, std::pair<std::string, Use>> by_theme() const {
    std::map<std::string, std::pair<std::string, Use>> all;
    for (const auto& [key, learned] : learned_) {
      if (selection_.agency && !learned.is_of_agency && learned.actions == 0) continue;
      for (const auto& theme : learned.themes) {
        auto& [spelling, use] = all[support::folded(theme)];
        spelling = theme;
        use.cases.insert(learned.case_reference);
        ++(learned.is_finding ? use.findings : use.recommendations);
        use.actions += learned.actions;
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
    const auto found = learned_.find({action.action().case_reference, item});
    if (found != learned_.end()) ++found->second.actions;
  }

  const Context& context_;
  const Selection& selection_;
  Selected selected_;
  AllLearned learned_;
};

std::string_view status_of(const ThemeDefined& theme, domain::Date day) {
  if (theme.is_valid(day)) return "current";
  return theme.valid_from && day < *theme.valid_from ? "to-come" : "retired";
}

/// The themes of the codebook, or without one of the configuration; then others that are in use.
std::vector<Theme> themes_in(const Context& context, const Selection& selection) {
  auto uses = Learning(context, selection).by_theme();
  const auto take_use = [&](const std::string& theme) {
    auto node = uses.extract(support::folded(theme));
    return node.empty() ? Use{} : std::move(node.mapped().second);
  };
  std::vector<Theme> all;
  const auto codebook = domain::codebook_of(storage::board_record(context.store, context.as_of));
  for (const auto& theme : codebook)
    all.push_back({theme, status_of(theme, context.as_of), take_use(theme.theme)});
  if (codebook.empty()) {
    for (const auto& theme : context.policy.themes)
      all.push_back({ThemeDefined{.theme = theme}, "configured", take_use(theme)});
  }
  for (auto& [key, use] : uses)
    all.push_back({ThemeDefined{.theme = use.first}, "uncoded", std::move(use.second)});
  return all;
}

bool is_wanted(const Theme& theme, const Selection& selection) {
  const auto& statuses = selection.statuses;
  if (!statuses.empty() && !statuses.contains(std::string(theme.status))) return false;
  return !selection.theme || support::equal_but_for_case(theme.defined.theme, *selection.theme);
}

FieldList<Theme> fields() {
  using Each = const Theme&;
  const auto of_definition = [](auto member) {
    return [member](Each each) { return cell(each.defined.*member); };
  };
  return {
      {as_key(id_column("theme")), of_definition(&ThemeDefined::theme)},
      {as_main(text_column("name")),
       [](Each each) -> Cell {
         const auto& [theme, name, name_cy, definition, parent, from, until] = each.defined;
         if (name.empty()) return {};
         return table::InBoth{name, name_cy};
       }},
      {text_column("name_cy", Shown::in_data_only), of_definition(&ThemeDefined::name_cy)},
      {text_column("definition"), of_definition(&ThemeDefined::definition)},
      {text_column("parent"), of_definition(&ThemeDefined::parent)},
      {date_column("valid_from"), of_definition(&ThemeDefined::valid_from)},
      {date_column("valid_until"), of_definition(&ThemeDefined::valid_until)},
      {as_main(code_column("status", {"current", "to-come", "retired", "configured", "uncoded"})),
       [](Each each) { return coded(each.status, "theme-status"); }},
      {as_main(number_column("recommendations")),
       [](Each each) { return each.use.recommendations; }},
      {as_main(number_column("findings")), [](Each each) { return each.use.findings; }},
      {as_main(number_column("actions")), [](Each each) { return each.use.actions; }},
      {text_column("cases"), [](Each each) { return list_cell(each.use.cases); }}};
}

Report themes(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<Theme>("themes", fields(),
                                   [context, selection](const auto& take) {
                                     for (const auto& theme : themes_in(context, selection)) {
                                       if (is_wanted(theme, selection)) take(theme);
                                     }
                                   }),
                   selection.case_reference);
}

}  // namespace

Entry describe_themes() {
  using enum Filter;
  return {.name = "themes",
          .choices = {case_reference, agency, criteria, outcome, status, theme, from, to},
          .make = themes,
          .statuses = {"current", "to-come", "retired", "configured", "uncoded"},
          .over = Over::one_board};
}

}  // namespace susr::report
