// SPDX-License-Identifier: MIT
// The SQL and the rules are two tellings of one story: whatever was entered, and as at whatever
// day, the tables give what the fold of the events gives.
#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/deadline.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/verification.hpp"

#include "generated_history.hpp"
#include "moves.hpp"
#include "policies.hpp"
#include "properties.hpp"
#include "stored.hpp"

namespace {

using susr::domain::ActionAssigned;
using susr::domain::ActionStatus;
using susr::domain::ActionTexts;
using susr::domain::CaseState;
using susr::domain::Date;
using susr::domain::Event;
using susr::domain::Standing;
using susr::domain::to_text;
using susr::storage::ActionFilter;
using susr::storage::LegDetail;
using susr::storage::LegSummary;
using susr::storage::OpenLegs;
using susr::storage::Store;
using susr::test::any_number;
using susr::test::Attempt;
using susr::test::attempts;
using susr::test::check_property;
using susr::test::days_of_history;
using susr::test::first_day;
using susr::test::GeneratedHistory;

using std::chrono::days;

/// All that a row says, for comparing and for showing.
std::string text_of(const LegSummary& row) {
  const auto day = [](const std::optional<Date>& date) { return date ? to_text(*date) : "-"; };
  return fmt::format(
      "{}/A{} leg {}: {}; {}, due {}, originally {}; {} in {}, {}; {} extensions, updated {}, "
      "completed {}, barrier {}, escalated {}",
      row.case_reference, row.number, row.leg, row.title, to_text(row.lead),
      to_text(row.clock.due_on), to_text(row.clock.original_due_on), code(row.clock.leg_status),
      code(row.clock.action_status), code(row.clock.ratification), row.clock.times_extended,
      to_text(row.clock.updated_on), day(row.completed_on), day(row.barrier_since),
      row.clock.escalated_to ? code(*row.clock.escalated_to) : "-");
}
std::string text_of(const LegDetail& row) {
  return fmt::format(
      "{}; {} / {} / {}, assigned {}, barrier {}, {}, {}; stepped down {}, ratified {}",
      text_of(static_cast<const LegSummary&>(row)), row.texts[&ActionAssigned::recommendation],
      row.texts[&ActionAssigned::measure], row.texts[&ActionAssigned::lead_post],
      to_text(row.assigned_on), row.barrier ? to_text(row.barrier->since) + row.barrier->what : "-",
      row.evidence, row.note,
      row.stepped_down ? to_text(row.stepped_down->on) + row.stepped_down->reason : "-",
      row.ratified ? to_text(row.ratified->on) + to_text(row.ratified->meeting_on) : "-");
}

template <class Leg>
std::vector<std::string> texts_of(const std::vector<Leg>& rows) {
  std::vector<std::string> texts;
  for (const auto& row : rows)
    texts.push_back(text_of(row));
  return texts;
}

LegDetail row_of(const CaseState& state, const susr::domain::Action& action, std::size_t place) {
  const auto& leg = action.legs.at(place);
  LegDetail row{LegSummary{.case_reference = state.standing.reference,
                           .number = action.assigned.number,
                           .leg = static_cast<int>(place),
                           .title = action.assigned.title,
                           .lead = leg.lead,
                           .clock = clock_of(action, leg),
                           .completed_on = leg.completed_on,
                           .barrier_since = {}}};
  if (action.barrier) row.barrier_since = action.barrier->since;
  row.evidence = leg.evidence;
  row.texts = ActionTexts(action.assigned);
  row.assigned_on = action.assigned_on;
  row.note = action.note;
  row.barrier = action.barrier;
  row.escalation = action.escalation;
  row.ratified = action.ratified;
  row.stepped_down = action.stepped_down;
  return row;
}

/// The events of each case, in the order in which the cases were recorded.
std::vector<std::vector<Event>> events_by_case(const GeneratedHistory& history) {
  std::vector<std::vector<Event>> all;
  for (const auto& reference : history.cases())
    all.push_back(susr::storage::events_of(history.store(), reference));
  return all;
}

/// The cases on a day as the fold gives them.
std::vector<CaseState> folded_cases(const std::vector<std::vector<Event>>& all, Date as_of) {
  std::vector<CaseState> states;
  for (const auto& events : all) {
    if (auto state = susr::domain::fold(events, as_of)) states.push_back(std::move(*state));
  }
  return states;
}

/// Every leg as the fold gives it, by case, action and leg.
std::vector<LegDetail> folded_legs(const std::vector<CaseState>& states) {
  std::vector<LegDetail> rows;
  for (const auto& state : states) {
    auto actions = state.actions;
    std::ranges::sort(actions, {}, [](const auto& action) { return action.assigned.number; });
    for (const auto& action : actions) {
      for (std::size_t place = 0; place < action.legs.size(); ++place)
        rows.push_back(row_of(state, action, place));
    }
  }
  return rows;
}

std::vector<LegDetail> stored_legs(const Store& store, Date as_of,
                                   const ActionFilter& filter = {}) {
  std::vector<LegDetail> rows;
  for_each_leg(store, as_of, {}, filter, [&](const LegDetail& row) { rows.push_back(row); });
  return rows;
}

/// A filter gives the legs of which `holds` is true.
template <class Holds>
void check_filter(const Store& store, std::vector<LegDetail> legs, Date as_of,
                  const ActionFilter& filter, const Holds& holds) {
  std::erase_if(legs, [&](const LegDetail& row) { return !holds(row); });
  RC_ASSERT(texts_of(stored_legs(store, as_of, filter)) == texts_of(legs));
}

void check_filters(const Store& store, const std::vector<LegDetail>& legs, Date as_of) {
  for (const auto& [status, code] : susr::domain::codes_of<ActionStatus>) {
    check_filter(store, legs, as_of, {.statuses = {status}},
                 [&](const LegDetail& row) { return row.clock.action_status == status; });
  }
  check_filter(store, legs, as_of, {.are_held_up = true},
               [](const LegDetail& row) { return row.barrier || row.escalation; });
  check_filter(store, legs, as_of, {.are_from_findings = true},
               [](const LegDetail& row) { return !row.texts[&ActionAssigned::finding].empty(); });
}

std::vector<LegSummary> stored_legs_in_brief(const Store& store, Date as_of) {
  std::vector<LegSummary> rows;
  for_each_leg_summary(store, as_of, [&](LegSummary row) { rows.push_back(std::move(row)); });
  return rows;
}

std::vector<LegSummary> in_brief(const std::vector<LegDetail>& rows) {
  return {rows.begin(), rows.end()};
}

/// What `for_each_leg_summary` gives of them.
std::vector<LegSummary> for_counting(const std::vector<LegDetail>& rows) {
  auto brief = in_brief(rows);
  for (auto& row : brief) {
    row.title.clear();
    const auto status = row.clock.action_status;
    if (status == ActionStatus::open || status == ActionStatus::in_progress) continue;
    row.clock = {.leg_status = row.clock.leg_status,
                 .action_status = row.clock.action_status,
                 .ratification = row.clock.ratification};
  }
  return brief;
}

/// By their due date, and what identifies them.
void sort_late(std::vector<LegSummary>& rows) {
  std::ranges::sort(rows, {}, [](const LegSummary& row) {
    return std::tuple(row.clock.due_on, row.case_reference, row.number, row.lead);
  });
}

/// What the rule of `domain` finds overdue.
std::vector<LegSummary> overdue_by_rule(const std::vector<LegDetail>& legs, Date as_of) {
  auto rows = in_brief(legs);
  std::erase_if(rows, [&](const LegSummary& row) { return !is_overdue(row.clock, as_of); });
  sort_late(rows);
  return rows;
}

std::vector<LegSummary> overdue_by_query(const Store& store, Date as_of) {
  std::vector<LegSummary> rows;
  for_each_open_leg_due_before(store, as_of, as_of, {},
                               [&](LegSummary row) { rows.push_back(std::move(row)); });
  sort_late(rows);
  return rows;
}

/// Time limits of any shape: from any milestone to any other, with a length or none.
susr::domain::Policy some_policy() {
  using susr::domain::AppliesTo;
  const auto any_of = [](const auto& codes) {
    return codes.at(static_cast<std::size_t>(*any_number(0, static_cast<int>(codes.size()) - 1)))
        .value;
  };
  auto policy = susr::test::shipped_policy();
  for (int i = 0; i < 4; ++i) {
    policy.timescales.push_back(
        {.id = fmt::format("rule-{}", i),
         .applies_to = any_of(susr::domain::codes_of<AppliesTo>),
         .regimes = {any_of(susr::domain::codes_of<susr::domain::Regime>)},
         .runs_from = any_of(susr::domain::codes_of<susr::domain::Milestone>),
         .length = susr::domain::Length{.count = *any_number(0, 90)},
         .reached_by = {any_of(susr::domain::codes_of<susr::domain::Milestone>),
                        any_of(susr::domain::codes_of<susr::domain::Milestone>)},
         .source = {}});
  }
  return policy;
}

/// No case of which something is awaited is passed over, whatever the time limits are.
void check_none_passed_over(const Store& store, Date as_of) {
  const auto policy = some_policy();
  std::vector<Standing> looked_at;
  for_each_standing_that_may_await(store, policy, as_of,
                                   [&](const Standing& each) { looked_at.push_back(each); });
  for (const auto& standing : susr::test::standings_at(store, as_of)) {
    const auto deadlines = susr::domain::deadlines(standing, policy, as_of);
    const bool awaits = std::ranges::any_of(deadlines, [](const auto& deadline) {
      return !deadline.reached && deadline.judged_due_on;
    });
    const auto times = std::ranges::count(looked_at, standing);
    RC_ASSERT(times <= 1);
    RC_ASSERT(times == 1 || !awaits);
  }
}

std::vector<Standing> folded_standings(const std::vector<CaseState>& states) {
  std::vector<Standing> standings;
  for (const auto& state : states)
    standings.push_back(susr::test::without_free_text(state.standing));
  return standings;
}

/// Everything that the tables say of a day.
auto view_of(const Store& store, Date as_of) {
  return std::tuple(texts_of(stored_legs(store, as_of)), texts_of(overdue_by_query(store, as_of)),
                    count_open_legs(store, as_of, {}), susr::test::standings_at(store, as_of));
}

/// Some days of the history, and for some legs their due day, the day after, and the day on which
/// they were completed.
std::vector<Date> days_to_look_at(const Store& store) {
  std::vector<Date> looked_at;
  for (int i = 0; i < 2; ++i)
    looked_at.push_back(first_day + days{*any_number(-10, days_of_history + 150)});
  const auto legs = stored_legs(store, susr::test::day(susr::test::today));
  for (int i = 0; i < 2 && !legs.empty(); ++i) {
    const auto& leg =
        legs.at(static_cast<std::size_t>(*any_number(0, static_cast<int>(legs.size()) - 1)));
    looked_at.push_back(leg.clock.due_on);
    looked_at.push_back(leg.clock.due_on + days{1});
  }
  for (const auto& leg : legs) {
    if (leg.completed_on) looked_at.push_back(*leg.completed_on);
  }
  return looked_at;
}

void enter_all(GeneratedHistory& history, const std::vector<Attempt>& all) {
  for (const auto& attempt : all)
    history.enter(attempt);
}

OpenLegs open_legs_in(const std::vector<LegDetail>& legs, Date as_of) {
  OpenLegs counts;
  for (const auto& row : legs) {
    if (!is_open(row.clock)) continue;
    ++counts.all;
    const bool original_only =
        is_overdue_on_original(row.clock, as_of) && !is_overdue(row.clock, as_of);
    if (original_only) ++counts.overdue_on_original_only;
  }
  return counts;
}

/// The tables give the legs, the overdue ones, the open ones and the cases as the fold does.
void check_against_the_rules(const Store& store, const std::vector<std::vector<Event>>& events,
                             Date as_of) {
  RC_LOG() << "as at " << to_text(as_of) << "\n";
  const auto states = folded_cases(events, as_of);
  const auto legs = folded_legs(states);
  RC_ASSERT(texts_of(stored_legs(store, as_of)) == texts_of(legs));
  check_filters(store, legs, as_of);
  RC_ASSERT(texts_of(stored_legs_in_brief(store, as_of)) == texts_of(for_counting(legs)));
  RC_ASSERT(texts_of(overdue_by_query(store, as_of)) == texts_of(overdue_by_rule(legs, as_of)));
  RC_ASSERT(count_open_legs(store, as_of, {}) == open_legs_in(legs, as_of));
  RC_ASSERT(susr::test::standings_at(store, as_of) == folded_standings(states));
  check_none_passed_over(store, as_of);
}

/// The log is whole, and the tables are what it comes to.
void check_verifies(const Store& store) {
  susr::storage::verify(store, {}, [](const susr::storage::Finding& finding) {
    RC_FAIL(fmt::format("{}: {}", finding.place, finding.detail));
  });
}

/// However many legs an action has, and however many versions, it is counted once.
void check_counted_once(const Store& store, const std::vector<CaseState>& states, Date as_of) {
  std::size_t actions = 0;
  for (const auto& state : states)
    actions += state.actions.size();
  std::set<std::pair<std::string, int>> found;
  std::set<std::tuple<std::string, int, int>> legs;
  for (const auto& row : stored_legs(store, as_of)) {
    found.emplace(row.case_reference, row.number);
    RC_ASSERT(legs.emplace(row.case_reference, row.number, row.leg).second);
  }
  RC_ASSERT(found.size() == actions);
  RC_ASSERT(susr::test::actions_counted_by_board(store, as_of) == actions);
}

/// The unfinished actions of one day and what moved come to those of another, and each is told by
/// the log as by the tables (or the report throws).
void check_movement(const Store& store) {
  const susr::domain::Policy policy;
  const auto since = first_day + days{*any_number(0, days_of_history)};
  const auto as_of = since + days{*any_number(0, days_of_history)};
  RC_LOG() << "movement from " << to_text(since) << " to " << to_text(as_of) << "\n";
  auto moved = susr::test::movement_between(store, policy, since, as_of);
  const auto in = moved["added"].n + moved["reopened"].n + moved["restored"].n;
  const auto out = moved["ratified"].n + moved["completed"].n + moved["stepped-down"].n +
                   moved["not-relevant"].n + moved["removed"].n;
  RC_ASSERT(moved["opening"].n + in - out == moved["closing"].n);
}

/// A step took the case, or the action, where the table of steps says that it may.
void check_moves(const std::vector<Event>& events) {
  using susr::domain::may_follow;
  std::optional<CaseState> before;
  std::vector<Event> told = susr::domain::effective_history(events, Date::max()).events;
  for (std::size_t i = 1; i <= told.size(); ++i) {
    const auto after = susr::domain::fold(std::span(told).first(i), Date::max());
    if (before && after) susr::test::check_move(*before, told[i - 1], *after);
    before = after;
  }
}

/// What is then entered for later days changes nothing as at an earlier one.
void check_against_later_entries(GeneratedHistory& history) {
  const int day = *any_number(0, days_of_history - 1);
  const auto as_of = first_day + days{day};
  RC_LOG() << "as at " << to_text(as_of) << ", before and after entries for later days\n";
  const auto before = view_of(history.store(), as_of);
  enter_all(history, *rc::gen::scale(0.2, attempts(day + 1)));
  RC_ASSERT(view_of(history.store(), as_of) == before);
}

}  // namespace

TEST_CASE("whatever was entered, the tables give what the rules give, as at any day") {
  check_property("SQL gives what the fold gives, and as at a past day it always gives the same",
                 [] {
                   GeneratedHistory history;
                   enter_all(history, *attempts(0));
                   const auto events = events_by_case(history);
                   for (const auto as_of : days_to_look_at(history.store())) {
                     check_against_the_rules(history.store(), events, as_of);
                     check_counted_once(history.store(), folded_cases(events, as_of), as_of);
                   }
                   for (const auto& of_case : events)
                     check_moves(of_case);
                   check_verifies(history.store());
                   check_movement(history.store());
                   check_against_later_entries(history);
                 });
}
