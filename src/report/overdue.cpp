// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include <algorithm>
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
#include "overdue_impact.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Date;

/// A milestone that is late, or soon due.
struct LateMilestone {
  std::string case_reference;
  domain::Deadline deadline;
};

domain::Rag rag_of(const storage::LegSummary& leg, const Context& context) {
  return domain::rag_of(leg.clock, context.policy, context.as_of);
}
domain::Rag rag_of(const LateMilestone& milestone, const Context& context) {
  return domain::rag_of(milestone.deadline, context.policy, context.as_of);
}

/// The status of a leg or of a milestone, in the words that suit both.
template <class Status>
Cell item_status(Status status) {
  return coded(domain::code(status), "item-status");
}

/// One late, or soon due, leg, milestone or assessment, with what the rows are sorted by.
struct Late {
  int days_overdue = 0;
  std::string item;
  std::variant<storage::LegSummary, LateMilestone, AwaitedAssessment> what;

  [[nodiscard]] const std::string& case_reference() const {
    return std::visit([](const auto& each) -> const auto& { return each.case_reference; }, what);
  }
  [[nodiscard]] domain::Lead lead() const {
    if (const auto* leg = std::get_if<storage::LegSummary>(&what)) return leg->lead;
    const auto* assessment = std::get_if<AwaitedAssessment>(&what);
    return assessment != nullptr ? assessment->lead : domain::Lead{};
  }
};

/// What has no value.
constexpr auto nothing = [](const auto& /*late*/) { return Cell{}; };

/// A value of a leg, of a milestone, or of an assessment.
template <class OfLeg, class OfMilestone, class OfAssessment>
auto either(OfLeg of_leg, OfMilestone of_milestone, OfAssessment of_assessment) {
  return [=](const Late& late) -> Cell {
    if (const auto* leg = std::get_if<storage::LegSummary>(&late.what)) {
      return table::cell_of(of_leg, *leg);
    }
    if (const auto* assessment = std::get_if<AwaitedAssessment>(&late.what)) {
      return table::cell_of(of_assessment, *assessment);
    }
    return table::cell_of(of_milestone, std::get<LateMilestone>(late.what).deadline);
  };
}

/// Where nothing paused it says no more than the due date does.
Cell adjusted_due_on(const domain::Deadline& deadline) {
  return deadline.pauses.empty() ? Cell{} : cell(deadline.adjusted_due_on);
}

/// Data has an id of the milestone too; a person has its case, beside the milestone's words.
Cell item_of(const Late& late) {
  if (!std::holds_alternative<LateMilestone>(late.what)) {
    return domain::ItemId{late.case_reference(), late.item};
  }
  return table::Worded{domain::item_id(late.case_reference(), late.item),
                       std::make_shared<const Message>(
                           Message{"item.of-case", {argument("case", late.case_reference())}})};
}

domain::Date due_on(const AwaitedAssessment& late) {
  return late.due.on;
}

Column status_column() {
  return code_column("status", {"open", "in-progress", "overdue", "awaited"});
}

FieldList<Late> fields(const Context& context) {
  const auto& policy = context.policy;
  using Leg = storage::LegSummary;
  using Assessment = AwaitedAssessment;
  using domain::Deadline;
  return {
      {id_column("case", Shown::in_data_only),
       [](const Late& late) { return late.case_reference(); }},
      {code_column<Kind>("kind", Shown::in_data_only),
       either([](const Leg& /*leg*/) { return coded("action", "kind"); },
              [](const Deadline& /*deadline*/) { return coded("milestone", "kind"); },
              [](const Assessment& /*late*/) { return coded("impact", "kind"); })},
      {item_column(), item_of},
      {title_column(), either(
                           title_of,
                           [](const Deadline& deadline) {
                             return Message{
                                 fmt::format("milestone.{}", domain::code(deadline.milestone))};
                           },
                           title_to_assess)},
      {as_main(text_column("agency")),
       either([&policy](const Leg& leg) -> Cell { return lead_in_both(policy, leg.lead); }, nothing,
              [&policy](const Assessment& late) -> Cell { return lead_of(late, policy); })},
      {text_column("area", Shown::in_data_only),
       either([&policy](const Leg& leg) { return area_or_theme(policy, leg.lead.area); }, nothing,
              [&policy](const Assessment& late) { return area_or_theme(policy, late.lead.area); })},
      {as_main(date_column("due_on")),
       either([](const Leg& leg) { return leg.clock.due_on; },
              [](const Deadline& deadline) { return deadline.judged_due_on; }, due_on)},
      {first_due_column(),
       either([](const Leg& leg) { return leg.clock.original_due_on; },
              [](const Deadline& deadline) { return deadline.due_on; }, due_on)},
      {as_main(number_column("days_overdue")), &Late::days_overdue},
      {unless_zero(number_column("times_extended")),
       either([](const Leg& leg) { return leg.clock.times_extended; },
              [](const Deadline& /*deadline*/) { return 0; },
              [](const Assessment& /*late*/) { return 0; })},
      {status_column(),
       either([](const Leg& leg) { return item_status(leg.clock.leg_status); },
              [](const Deadline& deadline) { return item_status(deadline.status); },
              [as_of = context.as_of](const Assessment& late) {
                using enum domain::DeadlineStatus;
                return item_status(late.due.on < as_of ? overdue : awaited);
              })},
      {code_column<domain::Rag>("rag", Shown::in_data_only),
       [context](const Late& late) {
         return std::visit([&](const auto& what) { return rag_of(what, context); }, late.what);
       }},
      {id_column("rule", Shown::in_data_only),
       either(nothing, &Deadline::timescale,
              [](const Assessment& late) { return domain::code(late.due.rule); })},
      {adjusted_due_column("due_on", Shown::in_text_only),
       either(nothing, adjusted_due_on, nothing)}};
}

/// What a person reads of them: the days that are left in place of the days late, if that is asked.
FieldList<Late> fields_for_a_person(const Context& context, bool with_days_left) {
  auto all = fields(context);
  std::erase_if(all, [](const auto& each) { return each.column.shown == Shown::in_data_only; });
  for (auto& each : all) {
    if (!with_days_left || each.column.name != "days_overdue") continue;
    each = {as_main(number_column("days_left")),
            [](const Late& late) { return -late.days_overdue; }};
  }
  return all;
}

/// What was found, and how much was looked at besides legs.
struct Found {
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

/// Finds what is late, and counts as it looks.
class Search {
 public:
  Search(const Context& context, const OverdueFilter& filter) : source_(context), filter_(filter) {}

  Found run() {
    const auto wants = [&](Kind kind) { return !filter_.kind || filter_.kind == kind; };
    if (wants(Kind::action)) look_at_legs();
    // A milestone belongs to no agency and to no area, so it is no answer to a question about one.
    const bool of_an_agency = filter_.legs.agency || filter_.legs.area;
    if (wants(Kind::milestone) && !of_an_agency) look_at_milestones();
    if (wants(Kind::impact)) look_at_impact();
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
  Found found_;
};

/// Counts the open legs when it is first asked: only a person is told how many there are.
std::function<storage::OpenLegs()> open_legs(const Context& context, const OverdueFilter& filter) {
  if (filter.kind && filter.kind != Kind::action) return [] { return storage::OpenLegs{}; };
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

/// What is overdue, and what is only soon due.
std::vector<Table> tables_for_a_person(const Context& context, int within_days,
                                       const std::shared_ptr<const Found>& all) {
  const auto those = [all](bool overdue) {
    return [all, overdue](const std::function<void(const Late&)>& take) {
      for (const auto* each : all->in_order) {
        if ((each->days_overdue > 0) == overdue) take(*each);
      }
    };
  };
  auto late = table_of<Late>("overdue", fields_for_a_person(context, false), those(true));
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

}  // namespace

Overdue overdue(const Context& context, const OverdueFilter& filter) {
  const auto all = std::make_shared<const Found>(Search(context, filter).run());
  Overdue found{.report = {.name = "overdue", .as_of = domain::to_text(context.as_of)}};
  found.overdue =
      std::ranges::count_if(all->late, [](const Late& each) { return each.days_overdue > 0; });
  found.soon_due = std::ssize(all->in_order) - found.overdue;
  const auto open = open_legs(context, filter);
  found.report.closing = [=, overdue = found.overdue, soon_due = found.soon_due] {
    const auto looked_at = open().all + all->besides_legs;
    return closing_line(overdue, soon_due, looked_at, filter, context.as_of);
  };
  found.report.tables = {table_of<Late>("overdue", fields(context), [all](const auto& take) {
    for (const auto* each : all->in_order)
      take(*each);
  })};
  if (filter.within_days) {
    found.report.tables.front().shown = Shown::in_data_only;
    found.report.appendices = tables_for_a_person(context, *filter.within_days, all);
  }
  found.report.notes = [=] { return notes_on(context, filter, open()); };
  return found;
}

}  // namespace susr::report
