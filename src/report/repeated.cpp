// SPDX-License-Identifier: MIT
// Recommendations that were made before, in the same words or nearly, and what came of it then.

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

#include "susr/domain/reference.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/likeness.hpp"

#include "boards.hpp"
#include "case_boards.hpp"
#include "impacts.hpp"
#include "meeting_tables.hpp"
#include "recommendation_counts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// A recommendation, and whose it is.
struct Made {
  std::string case_reference;
  domain::Recommendation recommendation;

  [[nodiscard]] const domain::Recommended& made() const {
    return recommendation.made;
  }
  [[nodiscard]] Cell item() const {
    return domain::ItemId{case_reference, domain::recommendation_item(made().number)};
  }
};

/// A recommendation and an earlier one that is much the same.
struct Repeat {
  const Made& earlier;
  const Made& later;
  double likeness = 0;
};

/// All recommendations, the oldest first; of one day, in the order in which they are on record.
std::vector<Made> all_made(const Context& context) {
  std::vector<Made> all;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        all.push_back({reference, each});
      });
  std::ranges::stable_sort(all, {}, [](const Made& each) { return each.recommendation.made_on; });
  return all;
}

bool has_theme(const Made& each, const std::string& theme) {
  return std::ranges::find(each.made().themes, theme) != each.made().themes.end();
}

bool is_asked_for(const Repeat& each, const Selection& selection) {
  const auto& reference = selection.case_reference;
  const bool of_case = !reference || each.earlier.case_reference == *reference ||
                       each.later.case_reference == *reference;
  const auto& theme = selection.theme;
  const bool of_theme = !theme || has_theme(each.earlier, *theme) || has_theme(each.later, *theme);
  return of_case && of_theme && is_between(selection, each.later.recommendation.made_on);
}

/// The least likeness that is asked for.
double least_of(const Selection& selection) {
  constexpr double hundred = 100;
  return selection.likeness ? *selection.likeness / hundred : support::usual_likeness;
}

/// Calls `take` with each repeat. Those within one case are none: a review can word two
/// recommendations alike for two agencies.
template <class Take>
void for_each_repeat(const std::vector<Made>& all, const Selection& selection, const Take& take) {
  std::vector<support::Trigrams> texts;
  texts.reserve(all.size());
  for (const auto& each : all)
    texts.push_back(support::trigrams_of(each.made().text));
  support::for_each_alike(texts, least_of(selection), [&](const support::AlikePair& pair) {
    const Repeat repeat{all[pair.earlier], all[pair.later], pair.likeness};
    const bool of_one_case = repeat.earlier.case_reference == repeat.later.case_reference;
    if (!of_one_case && is_asked_for(repeat, selection)) take(repeat);
  });
}

/// What is known of the earlier recommendations, read when it is first needed.
struct Aftermath {
  CountsByRecommendation counts;
  Impacts impacts;
  CaseBoards boards;

  explicit Aftermath(const Context& context)
      : counts(count_by_recommendation(context, std::nullopt)),
        impacts(latest_impacts(context)),
        boards(context) {}

  RecommendationCounts& of(const Made& each) {
    return counts[{each.case_reference, each.made().number}];
  }
  [[nodiscard]] const Impact* impact_of(const Made& each) const {
    return find_impact(impacts, each.case_reference,
                       domain::recommendation_item(each.made().number));
  }
};

/// A repeat, and what is known of the earlier recommendation.
struct Told {
  const Repeat& repeat;
  Aftermath& known;

  [[nodiscard]] const RecommendationCounts& counts() const {
    return known.of(repeat.earlier);
  }
};

Cell percent_alike(const Told& each) {
  constexpr double hundred = 100;
  return hundred * each.repeat.likeness;
}

template <class Get>
auto of_impact(Get get) {
  return [get](const Told& each) {
    const auto* impact = each.known.impact_of(each.repeat.earlier);
    return impact == nullptr ? Cell{} : cell(std::invoke(get, *impact));
  };
}

FieldList<Told> fields_of_repeated(const Context& context) {
  using Each = const Told&;
  const auto boards = boards_of(context).size() > 1 ? Shown::everywhere : Shown::in_data_only;
  const auto with_status = [](domain::ActionStatus status) {
    return [status](Each each) { return each.counts().of(status); };
  };
  return {
      {id_column("board", boards),
       [](Each each) { return each.known.boards.of(each.repeat.later.case_reference); }},
      {id_column("case", Shown::in_data_only),
       [](Each each) { return each.repeat.later.case_reference; }},
      {item_column(), [](Each each) { return each.repeat.later.item(); }},
      {date_column("made_on"), [](Each each) { return each.repeat.later.recommendation.made_on; }},
      {title_column("text"), [](Each each) { return text_of(each.repeat.later.made()); }},
      {as_main(decimal_column("likeness_percent")), percent_alike},
      {id_column("earlier_board", boards),
       [](Each each) { return each.known.boards.of(each.repeat.earlier.case_reference); }},
      {as_main(id_column("earlier_item")), [](Each each) { return each.repeat.earlier.item(); }},
      {date_column("earlier_made_on"),
       [](Each each) { return each.repeat.earlier.recommendation.made_on; }},
      {text_column("earlier_text"), [](Each each) { return text_of(each.repeat.earlier.made()); }},
      {as_main(code_column<domain::RecommendationStatus>("earlier_status")),
       [](Each each) { return each.counts().status(); }},
      {number_column("actions"), [](Each each) { return each.counts().all; }},
      {unless_zero(number_column("open")), with_status(domain::ActionStatus::open)},
      {unless_zero(number_column("in_progress")), with_status(domain::ActionStatus::in_progress)},
      {unless_zero(number_column("completed")), with_status(domain::ActionStatus::completed)},
      {unless_zero(number_column("ratified")), with_status(domain::ActionStatus::ratified)},
      {unless_zero(number_column("stepped_down")), with_status(domain::ActionStatus::stepped_down)},
      {unless_zero(number_column("overdue")), [](Each each) { return each.counts().overdue; }},
      {code_column<domain::ImpactJudgement>("impact"),
       of_impact([](const Impact& impact) { return impact.body.judgement; })},
      {partial_date_column("impact_on", Shown::in_data_only), of_impact(&Impact::on)}};
}

/// The actions that came from the recommendations that were repeated.
Table earlier_actions(const Context& context, const Selection& selection) {
  using Each = const ActionView&;
  const FieldList<ActionView> columns{
      {as_key(id_column("recommendation")),
       [](Each each) -> Cell {
         const auto& number = each.action().texts[&domain::ActionAssigned::recommendation];
         return domain::ItemId{each.action().case_reference, domain::recommendation_item(number)};
       }},
      {item_column(), [](Each each) { return item_of_leg(each.action()); }},
      {title_column(), [](Each each) { return title_of(each.action()); }},
      {text_column("leads"), leads_of(context)},
      {date_column("due_on"), [](Each each) { return each.action().clock.due_on; }},
      {as_main(code_column<domain::ActionStatus>("action_status")),
       [](Each each) { return each.action().clock.action_status; }},
      {date_column("completed_on"), completed_on},
      {number_column("days_overdue"),
       [context](Each each) { return days_overdue(each, context.as_of); }}};
  return table_of<ActionView>("earlier-actions", columns, [context, selection](const auto& take) {
    std::set<std::pair<std::string, std::string>> repeated;
    const auto all = all_made(context);
    for_each_repeat(all, selection, [&](const Repeat& each) {
      repeated.insert({each.earlier.case_reference, each.earlier.made().number});
    });
    for_each_action(context, {}, [&](Each each) {
      const auto& leg = each.action();
      const auto& number = leg.texts[&domain::ActionAssigned::recommendation];
      if (repeated.contains({leg.case_reference, number})) take(each);
    });
  });
}

Report repeated(const Context& context, const Selection& selection) {
  auto report = report_of(context, repeated_table(context, selection), selection.case_reference);
  report.appendices = {earlier_actions(context, selection)};
  constexpr double hundred = 100;
  const auto percent = std::lround(hundred * least_of(selection));
  report.notes = lines({{.key = "note.repeated", .arguments = {argument("percent", percent)}}});
  return report;
}

}  // namespace

Table repeated_table(const Context& context, const Selection& selection) {
  return table_of<Told>(
      "repeated", fields_of_repeated(context), [context, selection](const auto& take) {
        const auto all = all_made(context);
        Aftermath known(context);
        for_each_repeat(all, selection, [&](const Repeat& each) { take({each, known}); });
      });
}

Entry describe_repeated() {
  using enum Filter;
  return {
      .name = "repeated", .choices = {case_reference, theme, from, to, likeness}, .make = repeated};
}

}  // namespace susr::report
