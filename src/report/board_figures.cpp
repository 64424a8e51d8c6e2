// SPDX-License-Identifier: MIT
#include "board_figures.hpp"

#include <algorithm>
#include <set>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::Finish;
using domain::LegStatus;
using domain::RagReason;

std::string outcome_of(const domain::Standing& standing) {
  if (standing.in_force) return std::string(domain::code(standing.in_force->outcome));
  const bool awaits_chair = domain::stage_of(standing) == domain::Stage::sign_off;
  return awaits_chair ? "awaiting-sign-off" : "awaiting-decision";
}

/// Counts the cases.
class CaseCounter {
 public:
  CaseCounter(const Context& context, bool detail) : source_(context), detail_(detail) {}

  void add(const domain::Standing& standing) {
    const auto& reference = standing.reference;
    figures_.stages[domain::stage_of(standing)].add(detail_, reference);
    if (standing.learning_source) return;
    ++figures_.all;
    figures_.outcomes[outcome_of(standing)].add(detail_, reference);
    for (const auto& deadline : domain::deadlines(standing, source_.policy, source_.as_of))
      add(deadline, reference);
  }

  CaseFigures finish() {
    return std::move(figures_);
  }

 private:
  void add(const domain::Deadline& deadline, const std::string& reference) {
    const bool is_progress =
        deadline.milestone == domain::Milestone::progress_report && deadline.start;
    if (is_progress) figures_.progress[deadline.status].add(detail_, reference);
    if (deadline.reached || !deadline.judged_due_on) return;
    auto& overdue = figures_.overdue[deadline.timescale];
    auto& soon_due = figures_.soon_due[deadline.timescale];
    ++overdue.of;
    ++soon_due.of;
    const auto reason = domain::rag_reason_of(deadline, source_.policy, source_.as_of);
    if (reason == RagReason::overdue) overdue.part.add(detail_, reference);
    if (reason == RagReason::due_soon) soon_due.part.add(detail_, reference);
  }

  const Context& source_;
  bool detail_;
  CaseFigures figures_;
};

/// Counts the actions and their legs.
class ActionCounter {
 public:
  ActionCounter(const Context& context, bool detail) : source_(context), detail_(detail) {}

  void add(const ActionBrief& action) {
    const auto item = detail_ ? id_of(action.action()) : std::string{};
    const auto finish = finish_of(action);
    const auto status = action.action().clock.action_status;
    ++figures_.all;
    figures_.colours[rag_of(action, source_)].add(detail_, item);
    if (finish == Finish::not_relevant) {
      figures_.not_relevant.add(detail_, item);
      return;
    }
    figures_.statuses[status].add(detail_, item);
    if (finish == Finish::stepped_down) return;
    if (status == ActionStatus::completed && finish == Finish::unfinished) {
      figures_.awaiting_ratification.add(detail_, item);
    }
    if (is_by_one_account(action)) figures_.ratified_by_completer.add(detail_, item);
    if (is_open(action)) add_open(action, item);
    for (const auto& leg : action.legs)
      add_leg(leg, item);
  }

  ActionFigures finish() {
    return std::move(figures_);
  }

 private:
  void add_open(const ActionBrief& action, const std::string& item) {
    const auto& leg = action.action();
    const auto& clock = leg.clock;
    const bool late = is_overdue(action, source_.as_of);
    const int days_left = -domain::days_overdue(clock.due_on, source_.as_of);
    ++figures_.open;
    if (late) figures_.overdue.add(detail_, item);
    if (late && -days_left > figures_.longest_overdue) {
      figures_.longest_overdue = -days_left;
      figures_.longest_overdue_item = id_of(leg);
    }
    if (!late && days_left <= source_.policy.due_soon_days) figures_.soon_due.add(detail_, item);
    if (clock.times_extended > 0) figures_.extended.add(detail_, item);
    if (!late && clock.original_due_on < source_.as_of) {
      figures_.overdue_on_original_only.add(detail_, item);
    }
    if (leg.barrier_since) figures_.barriers.add(detail_, item);
    if (clock.escalated_to) figures_.escalated[*clock.escalated_to].add(detail_, item);
  }

  void add_leg(const storage::LegSummary& leg, const std::string& item) {
    if (leg.clock.leg_status == LegStatus::not_relevant) return;
    const auto with_lead =
        detail_ ? item + ' ' + domain::to_text(leg.lead) : std::string{};  // which leg of it
    auto& open = figures_.open_legs[leg.lead.agency];
    auto& overdue = figures_.overdue_legs[leg.lead.agency];
    ++open.of;
    if (!domain::is_open(leg.clock)) return;
    open.part.add(detail_, with_lead);
    ++overdue.of;
    if (domain::is_overdue(leg.clock, source_.as_of)) overdue.part.add(detail_, with_lead);
  }

  const Context& source_;
  bool detail_;
  ActionFigures figures_;
};

}  // namespace

CaseFigures count_cases(const Context& context, bool detail) {
  CaseCounter counter(context, detail);
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const domain::Standing& standing) { counter.add(standing); });
  return counter.finish();
}

ActionFigures count_actions(const Context& context, bool detail) {
  ActionCounter counter(context, detail);
  for_each_action_in_brief(context, [&](const ActionBrief& action) { counter.add(action); });
  return counter.finish();
}

std::int64_t counted(const ActionFigures& figures) {
  const auto found = figures.statuses.find(ActionStatus::stepped_down);
  const auto stepped_down = found == figures.statuses.end() ? 0 : found->second.n;
  return figures.all - figures.not_relevant.n - stepped_down;
}

ThemeFigures count_themes(const Context& context) {
  ThemeFigures figures;
  std::map<std::string, std::set<std::string>> cases;
  std::set<std::string> all;
  const auto learning_sources = storage::learning_sources(context.store, context.as_of);
  storage::for_each_recommendation(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Recommendation& each) {
        if (learning_sources.contains(reference)) return;  // it is no review
        all.insert(reference);
        for (const auto& theme : each.made.themes) {
          cases[theme].insert(reference);
          ++figures.recurring[theme].recommendations;
        }
      });
  figures.cases = static_cast<std::int64_t>(all.size());
  for (const auto& [theme, of_theme] : cases)
    figures.recurring[theme].cases = {of_theme.begin(), of_theme.end()};
  std::erase_if(figures.recurring, [](const auto& entry) { return entry.second.cases.size() < 2; });
  return figures;
}

}  // namespace susr::report
