// SPDX-License-Identifier: MIT
// How learning was shared, and under which themes recommendations were made.

#include <map>
#include <set>
#include <utility>

#include "susr/storage/disseminations.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/error.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

/// How often, of how many cases, and how many people it reached where that was said.
struct Counts {
  std::int64_t times = 0;
  std::set<std::string> cases;
  std::int64_t audience = 0;
  std::int64_t audience_unknown = 0;
};

/// By method and agency.
std::map<std::pair<domain::Method, std::string>, Counts> disseminations(const Source& source,
                                                                        const Selection& selection,
                                                                        const Selected& selected) {
  std::map<std::pair<domain::Method, std::string>, Counts> all;
  storage::for_each_dissemination(
      source.store, source.as_of,
      [&](const std::string& reference, const domain::Dissemination& each) {
        const auto& shared = each.shared;
        const bool by_agency = !selection.agency || shared.agency == *selection.agency;
        const bool asked_for =
            by_agency && selected.holds_case(reference) && is_between(selection, each.on);
        if (!asked_for) return;
        auto& counts = all[{shared.method, shared.agency}];
        ++counts.times;
        counts.cases.insert(reference);
        counts.audience += shared.audience.value_or(0);
        if (!shared.audience) ++counts.audience_unknown;
      });
  return all;
}

std::map<std::string, Counts> themes(const Source& source, const Selection& selection,
                                     const Selected& selected) {
  std::map<std::string, Counts> all;
  storage::for_each_recommendation(
      source.store, source.as_of,
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

std::int64_t count(const std::set<std::string>& cases) {
  return static_cast<std::int64_t>(cases.size());
}

void take_rows(const Source& source, const Selection& selection, const TakeRow& take) {
  const Selected selected(source, {.case_reference = selection.case_reference,
                                   .criteria = selection.criteria,
                                   .outcomes = selection.outcomes});
  // What is asked of a theme is no question about dissemination, nor what is asked of an agency one
  // about recommendations.
  if (!selection.theme) {
    for (const auto& [key, counts] : disseminations(source, selection, selected)) {
      take({cell("disseminations"), cell(key.first), cell(key.second), Cell{}, cell(counts.times),
            cell(count(counts.cases)), cell(counts.audience), cell(counts.audience_unknown)});
    }
  }
  if (!selection.agency) {
    for (const auto& [theme, counts] : themes(source, selection, selected)) {
      take({cell("themes"), Cell{}, Cell{}, cell(theme), cell(counts.times),
            cell(count(counts.cases)), Cell{}, Cell{}});
    }
  }
}

}  // namespace

Report learning(const Source& source, const Selection& selection) {
  if (selection.theme && selection.agency) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "report learning",
                          .why = "an agency shares learning, and recommendations have themes: "
                                 "nothing has both",
                          .hint = "give --agency or --theme"});
  }
  auto section = code_column("section", "section", Shown::as_heading);
  section.codes = {"disseminations", "themes"};
  auto report = report_of(
      source, "learning",
      {std::move(section), code_column<domain::Method>("method", Shown::where_filled),
       text_column("agency", Shown::where_filled), text_column("theme", Shown::where_filled),
       number_column("times"), number_column("cases"),
       number_column("audience", Shown::where_filled),
       number_column("audience_unknown", Shown::where_filled)},
      [source, selection](const TakeRow& take) { take_rows(source, selection, take); },
      selection.case_reference);
  report.notes = [] { return std::vector{label("note.learning")}; };
  return report;
}

}  // namespace susr::report
