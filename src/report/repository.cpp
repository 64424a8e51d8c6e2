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

#include "reports.hpp"

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
std::vector<Published> published_reviews(const Context& context, const Selection& selection) {
  std::vector<Published> reviews;
  std::map<std::string, std::size_t> places;
  for_each_case(context, selection, [&](const domain::Standing& standing) {
    const auto on = published_on(standing);
    if (!on || !is_between(selection, *on)) return;
    places.emplace(standing.reference, reviews.size());
    reviews.push_back({.standing = standing, .on = *on, .recommendations = {}, .actions = {}});
  });
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        const auto found = places.find(reference);
        if (found != places.end()) reviews[found->second].recommendations.push_back(each);
      });
  for_each_action(context, {.case_reference = selection.case_reference},
                  [&](const ActionView& action) {
                    const auto found = places.find(action.action().case_reference);
                    if (found != places.end()) reviews[found->second].actions.push_back(action);
                  });
  return reviews;
}

/// A row: a review, with a recommendation and an action of it, either of which may be null.
struct Deposited {
  const Published& review;
  const domain::Recommendation* recommendation;
  const ActionView* action;
};

/// A value of the row's recommendation; empty where it has none.
template <class Get>
auto of_recommendation(Get get) {
  return [get](const Deposited& row) {
    return row.recommendation == nullptr ? Cell{}
                                         : cell(std::invoke(get, row.recommendation->made));
  };
}

/// A value of the row's action; empty where it has none.
template <class Get>
auto of_its_action(Get get) {
  return [get](const Deposited& row) {
    return row.action == nullptr ? Cell{} : cell(get(row.action->action()));
  };
}

Cell deposited_on(const Deposited& row) {
  return cell(domain::reached_on(row.review.standing, domain::Milestone::repository_deposit,
                                 row.review.on.last_day()));
}

FieldList<Deposited> fields_of_repository(const domain::Policy& policy) {
  using Each = const Deposited&;
  using Leg = storage::LegDetail;
  using domain::Recommended;
  return {
      {id_column("case", Shown::as_heading),
       [](Each row) { return row.review.standing.reference; }},
      {partial_date_column("published_on", Shown::in_data_only),
       [](Each row) { return row.review.on; }},
      {partial_date_column("deposited_on", Shown::in_data_only), deposited_on},
      {text_column("criteria", Shown::in_data_only),
       [](Each row) { return domain::to_text(row.review.standing.in_force->criteria); }},
      {code_column<domain::Depth>("depth", Shown::in_data_only),
       [](Each row) { return row.review.standing.in_force->depth; }},
      {as_key(id_column("number")), of_recommendation(&Recommended::number)},
      {title_column("text"), of_recommendation(&Recommended::text)},
      {code_column<domain::Level>("level"), of_recommendation(&Recommended::level)},
      {text_column("themes"), of_recommendation([&policy](const Recommended& made) {
         return themes_cell(policy, made.themes);
       })},
      {item_column(), of_its_action(item_of_leg)},
      {title_column(), of_its_action(title_of)},
      {text_column("measure", Shown::in_data_only),
       of_its_action([](const Leg& leg) { return leg.texts[&domain::ActionAssigned::measure]; })},
      {as_main(date_column("due_on")),
       of_its_action([](const Leg& leg) { return leg.clock.due_on; })},
      {as_main(code_column<domain::ActionStatus>("action_status")),
       of_its_action([](const Leg& leg) { return leg.clock.action_status; })},
      {date_column("completed_on", Shown::in_data_only),
       [](Each row) { return row.action == nullptr ? Cell{} : cell(completed_on(*row.action)); }},
      {date_column("meeting_on", Shown::in_data_only), of_its_action([](const Leg& leg) {
         return leg.ratified ? cell(leg.ratified->meeting_on) : Cell{};
       })}};
}

/// A row for each recommendation and action that comes from it; then the actions that come from
/// none. A review that has neither has a row of its own, so that it is not missing.
template <class Take>
void take_rows(const Published& review, const Take& take) {
  std::set<const ActionView*> taken;
  for (const auto& recommendation : review.recommendations) {
    bool has_action = false;
    for (const auto& action : review.actions) {
      if (action.action().texts[&domain::ActionAssigned::recommendation] !=
          recommendation.made.number)
        continue;
      take({review, &recommendation, &action});
      taken.insert(&action);
      has_action = true;
    }
    if (!has_action) take({review, &recommendation, nullptr});
  }
  for (const auto& action : review.actions) {
    if (!taken.contains(&action)) take({review, nullptr, &action});
  }
  const bool has_neither = review.recommendations.empty() && review.actions.empty();
  if (has_neither) take({review, nullptr, nullptr});
}

Report repository(const Context& context, const Selection& selection) {
  return report_of(
      context,
      table_of<Deposited>("repository", fields_of_repository(context.policy),
                          [context, selection](const auto& take) {
                            for (const auto& review : published_reviews(context, selection))
                              take_rows(review, take);
                          }),
      selection.case_reference);
}

}  // namespace

Entry describe_repository() {
  using enum Filter;
  return {.name = "repository", .choices = {case_reference, from, to}, .make = repository};
}

}  // namespace susr::report
