// SPDX-License-Identifier: MIT
#include "period_figures.hpp"

#include <map>
#include <utility>

#include "susr/domain/timescale.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"

namespace susr::report {

namespace {

using domain::Milestone;
using domain::PartialDate;
using domain::Standing;

bool falls_in(const PaperPeriod& period, domain::Date day) {
  return day >= period.from && day <= period.to;
}
bool falls_in(const PaperPeriod& period, const PartialDate& date) {
  return falls_in(period, date.last_day());
}

/// When the SUSR that is in force was completed; nothing if none is, or it was not.
std::optional<PartialDate> review_completed_on(const Standing& standing) {
  if (!standing.in_force || standing.in_force->outcome != domain::Outcome::susr) return {};
  const auto since = standing.in_force->since.last_day();
  const auto published = domain::reached_on(standing, Milestone::published, since);
  const auto complete = domain::reached_on(standing, Milestone::susr_complete, since);
  if (!published || !complete) return published ? published : complete;
  return published->last_day() <= complete->last_day() ? published : complete;
}

/// Counts the cases. No ids are asked for.
class PeriodCounter {
 public:
  explicit PeriodCounter(const PaperPeriod& period) : period_(period) {}

  void add(const Standing& standing) {
    const bool known = standing.referral.referral_day == domain::ReferralDay::known;
    if (known && falls_in(period_, standing.referred_on)) ++figures_.received.n;
    if (standing.decision && falls_in(period_, standing.decision->on)) {
      add(standing.decision->decided);
    }
    const auto& in_force = standing.in_force;
    const bool is_review = in_force && in_force->outcome == domain::Outcome::susr;
    if (is_review && falls_in(period_, in_force->since)) ++figures_.started.n;
    const auto completed = review_completed_on(standing);
    if (!completed || !falls_in(period_, *completed)) return;
    ++figures_.completed.n;
    if (!known) return;
    ++figures_.completed_judged;
    if (completed->last_day() <= a_year_after(standing.referred_on)) ++figures_.in_twelve_months.n;
  }

  CasesInPeriod finish() {
    return std::move(figures_);
  }

 private:
  static domain::Date a_year_after(const PartialDate& referred) {
    constexpr domain::Length twelve_months{.count = 12, .unit = domain::Unit::months};
    return domain::add(referred.last_day(), twelve_months, {});
  }

  void add(const domain::Decided& decided) {
    ++figures_.decided.n;
    ++figures_.outcomes[decided.outcome].n;
    for (const auto criterion : decided.criteria)
      ++figures_.criteria[criterion].n;
  }

  const PaperPeriod& period_;
  CasesInPeriod figures_;
};

/// A case and the number of its recommendation.
using RecommendationKey = std::pair<std::string, std::string>;

}  // namespace

CasesInPeriod count_cases_in_period(const Context& context, const PaperPeriod& period) {
  PeriodCounter counter(period);
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const Standing& standing) {
                               if (!standing.learning_source) counter.add(standing);
                             });
  return counter.finish();
}

RecommendationsInPeriod count_recommendations_in_period(const Context& context,
                                                        const PaperPeriod& period) {
  RecommendationsInPeriod figures;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& /*reference*/, const domain::Recommendation& each) {
        if (!falls_in(period, each.made_on)) return;
        ++figures.made.n;
        for (const auto& theme : each.made.themes)
          ++figures.themes[theme].n;
      });
  return figures;
}

LevelFigures count_levels(const Context& context) {
  std::map<RecommendationKey, domain::Level> levels;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        levels.emplace(std::pair(reference, each.made.number), each.made.level);
      });
  LevelFigures figures;
  for_each_action(context, {}, [&](const ActionView& action) {
    const auto finish = finish_of(action);
    const bool outside =
        finish == domain::Finish::stepped_down || finish == domain::Finish::not_relevant;
    if (outside) return;
    const auto& leg = action.action();
    const auto found =
        levels.find({leg.case_reference, leg.texts[&domain::ActionAssigned::recommendation]});
    const std::string level(found == levels.end() ? "none" : domain::code(found->second));
    ++figures.all[level].n;
    if (finish == domain::Finish::unfinished) ++figures.unfinished[level].n;
  });
  return figures;
}

NationalFigures count_national(const Context& context) {
  /// How many actions a recommendation has, and how many of them are unfinished.
  struct Actions {
    int all = 0;
    int unfinished = 0;
  };
  std::map<RecommendationKey, Actions> actions;
  for_each_action(context, {}, [&](const ActionView& action) {
    const auto& leg = action.action();
    auto& counts =
        actions[{leg.case_reference, leg.texts[&domain::ActionAssigned::recommendation]}];
    ++counts.all;
    if (finish_of(action) == domain::Finish::unfinished) ++counts.unfinished;
  });
  NationalFigures figures;
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        if (each.made.level != domain::Level::national) return;
        ++figures.all;
        const auto& counts = actions[{reference, each.made.number}];
        const bool closed = counts.all > 0 && counts.unfinished == 0;
        if (closed) return;
        figures.outstanding.push_back({.case_reference = reference,
                                       .number = each.made.number,
                                       .days = (context.as_of - each.made_on).count()});
      });
  return figures;
}

}  // namespace susr::report
