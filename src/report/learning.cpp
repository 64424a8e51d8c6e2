// SPDX-License-Identifier: MIT
// How learning was shared, and under which themes recommendations were made.

#include <map>
#include <set>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/disseminations.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

/// How often, of how many cases, and how many people it reached where that was said.
struct LearningCounts {
  std::int64_t times = 0;
  std::set<std::string> cases;
  std::int64_t audience = 0;
  std::int64_t audience_unknown = 0;
};

/// A time that learning was shared: of one case by one agency, or an occasion of several.
struct Occasion {
  domain::Method method = domain::Method::other;
  std::set<std::string> agencies;
  std::set<std::string> cases;
  std::optional<int> audience;  ///< of all of it
};

/// What is asked for of each, in the order in which they first come.
std::vector<Occasion> occasions(const Context& context, const Selection& selection,
                                const Selected& selected) {
  std::vector<Occasion> all;
  std::map<std::string, std::size_t> places;  // of those with a name
  storage::for_each_dissemination(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Dissemination& each) {
        const auto& shared = each.shared;
        const bool by_agency = !selection.agency || shared.agency == *selection.agency;
        const bool asked_for =
            by_agency && selected.holds_case(reference) && is_between(selection, each.on);
        if (!asked_for) return;
        const auto [place, is_new] = places.emplace(shared.occasion, all.size());
        if (is_new || shared.occasion.empty()) all.push_back({.method = shared.method});
        auto& occasion = shared.occasion.empty() ? all.back() : all[place->second];
        occasion.agencies.insert(shared.agency);
        occasion.cases.insert(reference);
        if (!occasion.audience) occasion.audience = shared.audience;
      });
  return all;
}

/// By method and agency, or the agencies that shared it together.
std::map<std::pair<domain::Method, std::string>, LearningCounts> disseminations(
    const Context& context, const Selection& selection, const Selected& selected) {
  std::map<std::pair<domain::Method, std::string>, LearningCounts> all;
  for (const auto& each : occasions(context, selection, selected)) {
    const std::vector agencies(each.agencies.begin(), each.agencies.end());
    auto& counts = all[{each.method, support::join(agencies, ", ")}];
    ++counts.times;
    counts.cases.insert(each.cases.begin(), each.cases.end());
    counts.audience += each.audience.value_or(0);
    if (!each.audience) ++counts.audience_unknown;
  }
  return all;
}

std::map<std::string, LearningCounts> themes(const Context& context, const Selection& selection,
                                             const Selected& selected) {
  std::map<std::string, LearningCounts> all;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        if (!selected.holds_case(reference) || !is_between(selection, each.made_on)) return;
        for (const auto& theme : each.made.themes) {
          if (selection.theme && theme != *selection.theme) continue;
          ++all[theme].times;
          all[theme].cases.insert(reference);
        }
      });
  return all;
}

/// What was counted of a method and an agency, or of a theme.
struct LearningCounted {
  std::string_view section;
  Cell method;
  std::string agency;
  std::string theme;
  const LearningCounts& counts;

  [[nodiscard]] bool is_of_dissemination() const {
    return theme.empty();
  }
};

FieldList<LearningCounted> fields_of_learning(const domain::Policy& policy) {
  const auto audience = [](std::int64_t LearningCounts::* member) {
    return [member](const LearningCounted& each) {
      return each.is_of_dissemination() ? cell(each.counts.*member) : Cell{};
    };
  };
  return {{code_column("section", {"disseminations", "themes"}, Shown::as_heading),
           [](const LearningCounted& each) { return coded(each.section, "section"); }},
          {as_key(code_column<domain::Method>("method")), &LearningCounted::method},
          {as_main(text_column("agency")), &LearningCounted::agency},
          {as_key(text_column("theme")),
           [&policy](const LearningCounted& each) { return area_or_theme(policy, each.theme); }},
          {number_column("times"), [](const LearningCounted& each) { return each.counts.times; }},
          {number_column("cases"),
           [](const LearningCounted& each) { return each.counts.cases.size(); }},
          {number_column("audience"), audience(&LearningCounts::audience)},
          {number_column("audience_unknown"), audience(&LearningCounts::audience_unknown)}};
}

template <class Take>
void take_counts(const Context& context, const Selection& selection, const Take& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  // What is asked of a theme is no question about dissemination, nor what is asked of an agency one
  // about recommendations.
  if (!selection.theme) {
    for (const auto& [key, counts] : disseminations(context, selection, selected))
      take({"disseminations", cell(key.first), key.second, {}, counts});
  }
  if (!selection.agency) {
    for (const auto& [theme, counts] : themes(context, selection, selected))
      take({"themes", {}, {}, theme, counts});
  }
}

Report learning(const Context& context, const Selection& selection) {
  if (selection.theme && selection.agency) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "report learning",
                          .why = catalogue::say("learning.agency-and-theme"),
                          .hint = catalogue::say("learning.agency-and-theme.hint")});
  }
  auto report = report_of(context,
                          table_of<LearningCounted>("learning", fields_of_learning(context.policy),
                                                    [context, selection](const auto& take) {
                                                      take_counts(context, selection, take);
                                                    }),
                          selection.case_reference);
  report.notes = lines({{.key = "note.learning"}});
  return report;
}

}  // namespace

Entry describe_learning() {
  using enum Filter;
  return {.name = "learning",
          .choices = {case_reference, agency, criteria, outcome, theme, from, to},
          .make = learning};
}

}  // namespace susr::report
