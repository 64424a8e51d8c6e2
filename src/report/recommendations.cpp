// SPDX-License-Identifier: MIT
#include "susr/storage/recommendations.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "meeting_tables.hpp"
#include "recommendation_counts.hpp"
#include "reports.hpp"

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

/// A recommendation, and what has become of the actions that come from it.
struct RecommendationsCounted {
  const std::string& case_reference;
  const domain::Recommendation& recommendation;
  const RecommendationCounts& counts;

  [[nodiscard]] const domain::Recommended& made() const {
    return recommendation.made;
  }
};

FieldList<RecommendationsCounted> fields_of_recommendations(const domain::Policy& policy) {
  using Each = const RecommendationsCounted&;
  const auto with_status = [](ActionStatus status) {
    return [status](Each each) { return each.counts.of(status); };
  };
  return {
      {id_column("case", Shown::in_data_only), [](Each each) { return each.case_reference; }},
      {item_column(),
       [](Each each) -> Cell {
         return domain::ItemId{each.case_reference,
                               domain::recommendation_item(each.made().number)};
       }},
      {text_column("number", Shown::in_data_only),
       [](Each each) -> Cell {
         return table::RecommendationId{each.case_reference, each.made().number};
       }},
      {title_column("text"), [](Each each) { return text_of(each.made()); }},
      {as_main(code_column<domain::Level>("level")), [](Each each) { return each.made().level; }},
      {text_column("themes"),
       [&policy](Each each) { return themes_cell(policy, each.made().themes); }},
      {date_column("made_on", Shown::in_data_only),
       [](Each each) { return each.recommendation.made_on; }},
      {as_main(code_column<RecommendationStatus>("status")),
       [](Each each) { return each.counts.status(); }},
      {number_column("actions"), [](Each each) { return each.counts.all; }},
      {unless_zero(number_column("open")), with_status(ActionStatus::open)},
      {unless_zero(number_column("in_progress")), with_status(ActionStatus::in_progress)},
      {unless_zero(number_column("completed")), with_status(ActionStatus::completed)},
      {unless_zero(number_column("ratified")), with_status(ActionStatus::ratified)},
      {unless_zero(number_column("stepped_down")), with_status(ActionStatus::stepped_down)},
      {as_main(number_column("overdue")), [](Each each) { return each.counts.overdue; }},
      {text_column("text_cy", Shown::in_data_only), [](Each each) { return each.made().text_cy; }}};
}

template <class Take>
void for_each_selected_recommendation(const Context& context, const Selection& selection,
                                      const Take& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  auto counts = count_by_recommendation(context, selection.case_reference);
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        if (!selected.holds_case(reference)) return;
        const auto& its = counts[{reference, each.made.number}];
        if (is_asked_for(each, its, selection)) take({reference, each, its});
      });
}

Report recommendations(const Context& context, const Selection& selection) {
  return report_of(context, recommendations_table(context, selection), selection.case_reference);
}

}  // namespace

Table recommendations_table(const Context& context, const Selection& selection) {
  return table_of<RecommendationsCounted>(
      "recommendations", fields_of_recommendations(context.policy),
      [context, selection](const auto& take) {
        for_each_selected_recommendation(context, selection, take);
      });
}

Entry describe_recommendations() {
  using enum Filter;
  return {.name = "recommendations",
          .choices = {case_reference, criteria, outcome, status, theme, from, to},
          .make = recommendations,
          .statuses = domain::all_codes<domain::RecommendationStatus>()};
}

}  // namespace susr::report
