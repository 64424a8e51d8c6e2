// SPDX-License-Identifier: MIT
#include "susr/storage/recommendations.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

#include "recommendation_counts.hpp"
#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::RecommendationStatus;

bool is_asked_for(const domain::Recommendation& recommendation, const RecommendationCounts& counts,
                  const Selection& selection) {
  const auto& [statuses, theme] = std::tie(selection.statuses, selection.theme);
  const auto& themes = recommendation.made.themes;
  const bool has_status =
      statuses.empty() || statuses.contains(std::string(domain::code(counts.status())));
  const bool has_theme = !theme || std::ranges::find(themes, *theme) != themes.end();
  return has_status && has_theme && is_between(selection, recommendation.made_on);
}

Row row_of(const std::string& reference, const domain::Recommendation& recommendation,
           const RecommendationCounts& counts) {
  const auto& made = recommendation.made;
  return {cell(reference),
          cell(domain::item_id(reference, domain::recommendation_item(made.number))),
          cell(made.number),
          cell(made.text),
          cell(made.level),
          cell(support::join(made.themes, ", ")),
          cell(recommendation.made_on),
          cell(counts.status()),
          cell(counts.all),
          cell(counts.of(ActionStatus::open)),
          cell(counts.of(ActionStatus::in_progress)),
          cell(counts.of(ActionStatus::completed)),
          cell(counts.of(ActionStatus::ratified)),
          cell(counts.of(ActionStatus::stepped_down)),
          cell(counts.overdue)};
}

/// The number in the report, of which a spreadsheet keeps the whole id as it is.
Column number_as_printed() {
  auto column = text_column("number", Shown::in_data_only);
  column.in_spreadsheet = [](const Row& row) { return row[1]; };
  return column;
}

std::vector<Column> columns() {
  return {id_column("case", Shown::in_data_only),
          item_column(),
          number_as_printed(),
          text_column("text"),
          code_column<domain::Level>("level"),
          text_column("themes"),
          date_column("made_on", Shown::in_data_only),
          code_column<RecommendationStatus>("status"),
          number_column("actions"),
          number_column("open"),
          number_column("in_progress"),
          number_column("completed"),
          number_column("ratified"),
          number_column("stepped_down"),
          number_column("overdue")};
}

}  // namespace

Report recommendations(const Source& source, const Selection& selection) {
  return report_of(
      source, "recommendations", columns(),
      [source, selection](const TakeRow& take) {
        const Selected selected(source, {.case_reference = selection.case_reference,
                                         .criteria = selection.criteria,
                                         .outcomes = selection.outcomes});
        auto counts = count_by_recommendation(source, selection.case_reference);
        storage::for_each_recommendation(
            source.store, source.as_of,
            [&](const std::string& reference, const domain::Recommendation& each) {
              if (!selected.holds_case(reference)) return;
              const auto& its = counts[{reference, each.made.number}];
              if (is_asked_for(each, its, selection)) take(row_of(reference, each, its));
            });
      },
      selection.case_reference);
}

}  // namespace susr::report
