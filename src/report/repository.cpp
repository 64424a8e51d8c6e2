// SPDX-License-Identifier: MIT
// What a board deposits in the Wales Safeguarding Repository of the reviews that it has published:
// recommendations with the themes by which they are coded, and actions.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/reference.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/text.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

/// A review that was published, with what came of it.
struct Published {
  domain::Standing standing;
  domain::PartialDate on;
  std::vector<domain::Recommendation> recommendations;
  std::vector<ActionView> actions;
};

/// When the review that is in force was published; nothing if none is, or it was not.
std::optional<domain::PartialDate> published_on(const domain::Standing& standing) {
  if (!standing.in_force) return std::nullopt;
  return domain::reached_on(standing, domain::Milestone::published,
                            standing.in_force->since.last_day());
}

/// Those that are selected, in the order in which they were referred.
std::vector<Published> published_reviews(const Source& source, const Selection& selection) {
  std::vector<Published> reviews;
  std::map<std::string, std::size_t> places;
  for_each_case(source, selection, [&](const domain::Standing& standing) {
    const auto on = published_on(standing);
    if (!on || !is_between(selection, *on)) return;
    places.emplace(standing.reference, reviews.size());
    reviews.push_back({.standing = standing, .on = *on, .recommendations = {}, .actions = {}});
  });
  storage::for_each_recommendation(
      source.store, source.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        const auto found = places.find(reference);
        if (found != places.end()) reviews[found->second].recommendations.push_back(each);
      });
  for_each_action(source, {.case_reference = selection.case_reference},
                  [&](const ActionView& action) {
                    const auto found = places.find(action.action().case_reference);
                    if (found != places.end()) reviews[found->second].actions.push_back(action);
                  });
  return reviews;
}

Row case_cells(const Published& review) {
  const auto& standing = review.standing;
  const auto deposited =
      domain::reached_on(standing, domain::Milestone::repository_deposit, review.on.last_day());
  return {cell(standing.reference), cell(review.on), cell(deposited),
          cell(domain::to_text(standing.in_force->criteria)), cell(standing.in_force->depth)};
}

Row recommendation_cells(const domain::Recommendation* recommendation) {
  if (recommendation == nullptr) return Row(4);
  const auto& made = recommendation->made;
  return {cell(made.number), cell(made.text), cell(made.level),
          cell(support::join(made.themes, ", "))};
}

Row action_cells(const ActionView* action) {
  if (action == nullptr) return Row(7);
  const auto& leg = action->action();
  return {cell(id_of(leg)),
          cell(leg.title),
          cell(leg.measure),
          cell(leg.clock.due_on),
          cell(leg.clock.action_status),
          cell(completed_on(*action)),
          leg.ratified ? cell(leg.ratified->meeting_on) : Cell{}};
}

Row row_of(const Published& review, const domain::Recommendation* recommendation,
           const ActionView* action) {
  auto row = case_cells(review);
  for (auto& cells : {recommendation_cells(recommendation), action_cells(action)})
    row.insert(row.end(), cells.begin(), cells.end());
  return row;
}

/// A row for each recommendation and action that comes from it; then the actions that come from
/// none. A review that has neither has a row of its own, so that it is not missing.
void take_rows(const Published& review, const TakeRow& take) {
  std::set<const ActionView*> told;
  for (const auto& recommendation : review.recommendations) {
    bool has_action = false;
    for (const auto& action : review.actions) {
      if (action.action().recommendation != recommendation.made.number) continue;
      take(row_of(review, &recommendation, &action));
      told.insert(&action);
      has_action = true;
    }
    if (!has_action) take(row_of(review, &recommendation, nullptr));
  }
  for (const auto& action : review.actions) {
    if (!told.contains(&action)) take(row_of(review, nullptr, &action));
  }
  const bool has_neither = review.recommendations.empty() && review.actions.empty();
  if (has_neither) take(row_of(review, nullptr, nullptr));
}

std::vector<Column> columns() {
  return {id_column("case", Shown::as_heading),
          partial_date_column("published_on", Shown::in_data_only),
          partial_date_column("deposited_on", Shown::in_data_only),
          text_column("criteria", Shown::in_data_only),
          code_column<domain::Depth>("depth", Shown::in_data_only),
          id_column("number"),
          text_column("text"),
          code_column<domain::Level>("level"),
          text_column("themes"),
          item_column(),
          text_column("title"),
          text_column("measure", Shown::in_data_only),
          date_column("due_on"),
          code_column<domain::ActionStatus>("action_status"),
          date_column("completed_on", Shown::in_data_only),
          date_column("meeting_on", Shown::in_data_only)};
}

}  // namespace

Report repository(const Source& source, const Selection& selection) {
  return report_of(
      source, "repository", columns(),
      [source, selection](const TakeRow& take) {
        for (const auto& review : published_reviews(source, selection))
          take_rows(review, take);
      },
      selection.case_reference);
}

}  // namespace susr::report
