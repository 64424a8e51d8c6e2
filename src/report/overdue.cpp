// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <deque>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/storage/standings.hpp"

#include "boards.hpp"
#include "cognisance_facts.hpp"
#include "due_dates.hpp"
#include "overdue_impact.hpp"
#include "overdue_rows.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Date;

/// What was found, and how much was looked at besides legs.
struct OverdueFound {
  std::deque<Late> late;
  std::vector<const Late*> in_order;  ///< the longest overdue first
  std::int64_t besides_legs = 0;
};

bool comes_before(const Late* first, const Late* second) {
  const auto& one = *first;
  const auto& other = *second;
  if (one.days_overdue != other.days_overdue) return one.days_overdue > other.days_overdue;
  if (const auto order = one.case_reference() <=> other.case_reference(); order != 0)
    return order < 0;
  if (const auto order = one.item <=> other.item; order != 0) return order < 0;
  return one.lead() < other.lead();
}

bool is_asked_for(const OverdueFilter& filter, Kind kind) {
  return !filter.kind || filter.kind == kind;
}

/// Finds what is late, and counts as it looks.
class Search {
 public:
  Search(const Context& context, const OverdueFilter& filter) : source_(context), filter_(filter) {}

  OverdueFound run() {
    if (is_asked_for(filter_, Kind::action)) look_at_legs();
    // A milestone belongs to no agency and to no area, so it is no answer to a question about one.
    const bool of_an_agency = filter_.legs.agency || filter_.legs.area;
    if (is_asked_for(filter_, Kind::milestone) && !of_an_agency) look_at_milestones();
    const bool has_clock = source_.policy.learning.acknowledge_within.has_value();
    if (is_asked_for(filter_, Kind::acknowledgement) && has_clock) look_at_acknowledgements();
    if (is_asked_for(filter_, Kind::impact)) look_at_impact();
    for (const auto& each : found_.late)
      found_.in_order.push_back(&each);
    std::ranges::sort(found_.in_order, comes_before);
    return std::move(found_);
  }

 private:
  void look_at_legs() {
    const auto due_before = source_.as_of + std::chrono::days{due_within()};
    storage::for_each_open_leg_due_before(
        source_.store, source_.as_of, due_before, filter_.legs, [&](storage::LegSummary leg) {
          found_.late.push_back(
              {.days_overdue = domain::days_overdue(leg.clock.due_on, source_.as_of),
               .item = domain::action_item(leg.number),
               .what = std::move(leg)});
        });
  }

  void look_at_milestones() {
    const auto look = [this](const domain::Standing& standing) { look_at(standing); };
    if (filter_.legs.case_reference) {
      storage::for_each_standing(source_.store, source_.as_of, filter_.legs.case_reference, look);
    } else {
      storage::for_each_standing_that_may_await(source_.store, source_.policy, source_.as_of, look);
    }
  }

  void look_at_acknowledgements() {
    const auto look = [this](const std::string& reference, const domain::CognisanceFacts& facts) {
      if (!facts.is_out()) return;
      for (auto& each : domain::cognisance(facts, source_.policy))
        look_at(reference, std::move(each));
    };
    for_each_cognisance(source_, {.case_reference = filter_.legs.case_reference}, look);
  }

  /// The agency is to take notice in every area.
  void look_at(const std::string& reference, domain::Cognisance each) {
    const bool of_agency = !filter_.legs.agency || each.agency == *filter_.legs.agency;
    if (!each.due_on || !of_agency) return;
    ++found_.besides_legs;
    const int days = domain::days_overdue(*each.due_on, source_.as_of);
    if (days <= -due_within()) return;
    found_.late.push_back({.days_overdue = days,
                           .item = "acknowledgement",
                           .what = LateAcknowledgement{reference, std::move(each)}});
  }

  void look_at(const domain::Standing& standing) {
    for (auto& deadline : domain::deadlines(standing, source_.policy, source_.as_of)) {
      if (deadline.reached || !deadline.judged_due_on) continue;
      ++found_.besides_legs;
      const int days = domain::days_overdue(*deadline.judged_due_on, source_.as_of);
      if (days <= -due_within()) continue;
      found_.late.push_back({.days_overdue = days,
                             .item = deadline.timescale,
                             .what = LateMilestone{standing.reference, std::move(deadline)}});
    }
  }

  void look_at_impact() {
    for_each_awaited_assessment(source_, filter_.legs, [&](AwaitedAssessment awaited) {
      ++found_.besides_legs;
      const int days = domain::days_overdue(awaited.due.on, source_.as_of);
      if (days <= -due_within()) return;
      found_.late.push_back(
          {.days_overdue = days, .item = awaited.item, .what = std::move(awaited)});
    });
  }

  /// What is due before so many days from the as-of date is shown; with 0, what is late.
  [[nodiscard]] int due_within() const {
    return filter_.within_days.has_value() ? *filter_.within_days + 1 : 0;
  }

  const Context& source_;
  const OverdueFilter& filter_;
  OverdueFound found_;
};

/// Counts the open legs when it is first asked: only a person is told how many there are.
std::function<storage::OpenLegs()> open_legs(const Context& context, const OverdueFilter& filter) {
  if (!is_asked_for(filter, Kind::action)) return [] { return storage::OpenLegs{}; };
  return [context, filter, counted = std::make_shared<std::optional<storage::OpenLegs>>()] {
    if (!*counted) *counted = storage::count_open_legs(context.store, context.as_of, filter.legs);
    return **counted;
  };
}

Message closing_line(std::int64_t overdue, std::int64_t soon_due, std::int64_t looked_at,
                     const OverdueFilter& filter, Date as_of) {
  std::string key = overdue > 0 ? "note.overdue" : "note.nothing-overdue";
  if (filter.within_days) key += "-within";
  return {.key = std::move(key),
          .arguments = {argument("overdue", overdue), argument("soon_due", soon_due),
                        argument("looked_at", looked_at),
                        argument("days", Cell{table::Days{filter.within_days.value_or(0)}}),
                        argument("as_of", as_of)}};
}

/// How long what is late has been late: a month, a quarter, half a year, a year and more.
table::Chart chart_of_ageing() {
  auto chart = table::chart(table::ChartKind::bands, {}, {"days_overdue"}, "chart.ageing");
  chart.bands = {28, 91, 182, 365};
  chart.counted = Message{"chart.ageing.counted"};
  return chart;
}

/// What is overdue, and what is only soon due.
std::vector<Table> tables_for_a_person(const Context& context, int within_days,
                                       const std::shared_ptr<const OverdueFound>& all) {
  const auto those = [all](bool overdue) {
    return [all, overdue](const std::function<void(const Late&)>& take) {
      for (const auto* each : all->in_order) {
        if ((each->days_overdue > 0) == overdue) take(*each);
      }
    };
  };
  auto late = table_of<Late>("overdue", fields_for_a_person(context, false), those(true));
  late.charts = {chart_of_ageing()};
  auto soon = table_of<Late>("soon-due", fields_for_a_person(context, true), those(false));
  soon.title = Message{"section.due-within", {argument("n", within_days)}};
  return {std::move(late), std::move(soon)};
}

/// The lines under the table. What an extension hides is said, if it hides anything.
std::vector<Line> notes_on(const Context& context, const OverdueFilter& filter,
                           const storage::OpenLegs& open) {
  auto notes = boards_line(context);
  std::ranges::move(late_entries(context, filter.legs.case_reference)(), std::back_inserter(notes));
  if (open.overdue_on_original_only > 0) {
    notes.push_back({{.key = "note.overdue-on-original",
                      .arguments = {argument("legs", open.overdue_on_original_only)}}});
  }
  return notes;
}

std::optional<table::DueDate> due_date_of_late(const DueDates& dates, const Late& late) {
  struct Of {
    const DueDates& dates;
    const std::string& case_reference;

    std::optional<table::DueDate> operator()(const storage::LegSummary& leg) const {
      return dates.of_leg(leg);
    }
    std::optional<table::DueDate> operator()(const LateMilestone& late) const {
      return dates.of_milestone(case_reference, late.deadline);
    }
    std::optional<table::DueDate> operator()(const LateAcknowledgement& late) const {
      const auto& each = late.outstanding;
      return dates.of_acknowledgement(case_reference, each.agency, each.due_on.value());
    }
    std::optional<table::DueDate> operator()(const AwaitedAssessment& awaited) const {
      return dates.of_assessment(awaited);
    }
  };
  return std::visit(Of{dates, late.case_reference()}, late.what);
}

/// The text of this report has no heading. On a page or in a calendar it needs one.
Message title_of_overdue(const Context& context, const OverdueFilter& filter) {
  const auto& board = context.policy.board;
  return {.key = "title.of-board",
          .arguments = {
              {"board", name_in_both(board.name, board.name_cy)},
              {"title", Message{filter.within_days ? "title.overdue-within" : "title.overdue"}}}};
}

}  // namespace

Overdue overdue(const Context& context, const OverdueFilter& filter) {
  const auto all = std::make_shared<const OverdueFound>(Search(context, filter).run());
  Overdue found{.report = {.name = "overdue", .as_of = domain::to_text(context.as_of)}};
  found.overdue =
      std::ranges::count_if(all->late, [](const Late& each) { return each.days_overdue > 0; });
  found.soon_due = std::ssize(all->in_order) - found.overdue;
  const auto open = open_legs(context, filter);
  found.report.closing = [=, overdue = found.overdue, soon_due = found.soon_due] {
    const auto looked_at = open().all + all->besides_legs;
    return closing_line(overdue, soon_due, looked_at, filter, context.as_of);
  };
  const auto each_late = [all](const auto& take) {
    for (const auto* each : all->in_order)
      take(*each);
  };
  found.report.title = title_of_overdue(context, filter);
  found.report.tables = {
      table_of_due<Late>(context, "overdue", overdue_fields(context), each_late, due_date_of_late)};
  found.report.tables.front().charts = {chart_of_ageing()};
  if (filter.within_days) {
    found.report.tables.front().shown = Shown::in_data_only;
    found.report.appendices = tables_for_a_person(context, *filter.within_days, all);
  }
  found.report.notes = [=] { return notes_on(context, filter, open()); };
  return found;
}

}  // namespace susr::report
