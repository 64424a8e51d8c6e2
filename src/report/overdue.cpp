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
#include "reports.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

using domain::Date;

/// A milestone that is late, or soon due.
struct LateMilestone {
  std::string case_reference;
  domain::Duty duty;
};

/// One late, or soon due, leg or milestone, with what the rows are sorted by.
struct Late {
  int days_overdue = 0;
  std::string item;
  std::variant<storage::LegBrief, LateMilestone> what;

  [[nodiscard]] const std::string& case_reference() const {
    return std::visit([](const auto& each) -> const auto& { return each.case_reference; }, what);
  }
  [[nodiscard]] domain::Lead lead() const {
    const auto* leg = std::get_if<storage::LegBrief>(&what);
    return leg != nullptr ? leg->lead : domain::Lead{};
  }
};

std::vector<Column> columns() {
  auto kind = code_column("kind", "kind", Shown::in_data_only);
  kind.codes = {"action", "milestone"};
  auto status = code_column("status", "item-status");
  status.codes = {"open", "in-progress", "overdue", "awaited"};
  return {id_column("case"),
          std::move(kind),
          item_column(),
          text_column("title"),
          agency_column(5),
          text_column("area", Shown::in_data_only),
          date_column("due_on"),
          date_column("original_due_on"),
          number_column("days_overdue"),
          number_column("times_extended"),
          std::move(status),
          code_column<domain::Rag>("rag", Shown::in_data_only),
          id_column("rule", Shown::in_data_only),
          date_column("adjusted_due_on", Shown::in_text_only)};
}

Row row_of(const Late& late, const storage::LegBrief& leg, const Source& source) {
  return {cell(leg.case_reference),
          cell("action"),
          cell(late.item),
          cell(leg.title),
          cell(leg.lead.agency),
          cell(leg.lead.area),
          cell(leg.clock.due_on),
          cell(leg.clock.original_due_on),
          cell(late.days_overdue),
          cell(leg.clock.times_extended),
          cell(leg.clock.leg_status),
          cell(domain::rag_of(leg.clock, source.policy, source.as_of)),
          Cell{},
          Cell{}};
}

Row row_of(const Late& late, const LateMilestone& milestone, const Source& source) {
  const auto& duty = milestone.duty;
  // Where nothing paused it says no more than the due date does.
  const auto adjusted = duty.pauses.empty() ? Cell{} : cell(duty.adjusted_due_on);
  return {cell(milestone.case_reference),
          cell("milestone"),
          cell(late.item),
          cell(in_words(duty.milestone)),
          Cell{},
          Cell{},
          cell(duty.judged_due_on),
          cell(duty.due_on),
          cell(late.days_overdue),
          cell(0),
          cell(duty.status),
          cell(domain::rag_of(duty, source.policy, source.as_of)),
          cell(duty.timescale),
          adjusted};
}

/// What was found, and how many milestones were looked at.
struct Found {
  std::deque<Late> late;
  std::vector<const Late*> in_order;  ///< the longest overdue first
  std::int64_t milestones = 0;
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
  Search(const Source& source, const OverdueFilter& filter) : source_(source), filter_(filter) {}

  Found run() {
    if (filter_.kind != Kind::milestone) look_at_legs();
    // A milestone belongs to no agency and to no area, so it is no answer to a question about one.
    const bool of_an_agency = filter_.legs.agency || filter_.legs.area;
    if (filter_.kind != Kind::action && !of_an_agency) look_at_milestones();
    for (const auto& each : found_.late)
      found_.in_order.push_back(&each);
    std::ranges::sort(found_.in_order, comes_before);
    return std::move(found_);
  }

 private:
  void look_at_legs() {
    const auto due_before = source_.as_of + std::chrono::days{due_within()};
    storage::for_each_open_leg_due_before(
        source_.store, source_.as_of, due_before, filter_.legs, [&](storage::LegBrief leg) {
          auto item = domain::item_id(leg.case_reference, domain::action_item(leg.number));
          found_.late.push_back(
              {.days_overdue = domain::days_overdue(leg.clock.due_on, source_.as_of),
               .item = std::move(item),
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
    for (auto& duty : domain::duties(standing, source_.policy, source_.as_of)) {
      if (duty.reached || !duty.judged_due_on) continue;
      ++found_.milestones;
      const int days = domain::days_overdue(*duty.judged_due_on, source_.as_of);
      if (days <= -due_within()) continue;
      found_.late.push_back({.days_overdue = days,
                             .item = domain::item_id(standing.reference, duty.timescale),
                             .what = LateMilestone{standing.reference, std::move(duty)}});
    }
  }

  /// What is due before so many days from the as-of date is shown; with 0, what is late.
  [[nodiscard]] int due_within() const {
    return filter_.within_days.has_value() ? *filter_.within_days + 1 : 0;
  }

  const Source& source_;
  const OverdueFilter& filter_;
  Found found_;
};

/// Counts the open legs when it is first asked: only a person is told how many there are.
std::function<storage::OpenLegs()> open_legs(const Source& source, const OverdueFilter& filter) {
  if (filter.kind == Kind::milestone) return [] { return storage::OpenLegs{}; };
  return [source, filter, counted = std::make_shared<std::optional<storage::OpenLegs>>()] {
    if (!*counted) *counted = storage::count_open_legs(source.store, source.as_of, filter.legs);
    return **counted;
  };
}

/// What an extension hides, if it hides anything.
void add_extensions_line(std::vector<std::string>& lines, const storage::OpenLegs& open) {
  if (open.overdue_on_original_only == 0) return;
  lines.push_back(fmt::format(fmt::runtime(label("note.overdue-on-original")),
                              fmt::arg("legs", open.overdue_on_original_only)));
}

std::string closing_line(std::int64_t overdue, std::int64_t soon_due, std::int64_t looked_at,
                         const OverdueFilter& filter, Date as_of) {
  std::string key = overdue > 0 ? "note.overdue" : "note.nothing-overdue";
  if (filter.within_days) key += "-within";
  return fmt::format(fmt::runtime(label(key)), fmt::arg("overdue", overdue),
                     fmt::arg("soon_due", soon_due), fmt::arg("looked_at", looked_at),
                     fmt::arg("days", filter.within_days.value_or(0)),
                     fmt::arg("as_of", domain::to_text(as_of)));
}

}  // namespace

Overdue overdue(const Source& source, const OverdueFilter& filter) {
  const auto all = std::make_shared<const Found>(Search(source, filter).run());
  Overdue found{.report = {.name = "overdue", .as_of = domain::to_text(source.as_of)}};
  found.overdue =
      std::ranges::count_if(all->late, [](const Late& each) { return each.days_overdue > 0; });
  found.soon_due = std::ssize(all->in_order) - found.overdue;
  const auto open = open_legs(source, filter);
  found.report.closing = [=, overdue = found.overdue, soon_due = found.soon_due] {
    const auto looked_at = open().all + all->milestones;
    return closing_line(overdue, soon_due, looked_at, filter, source.as_of);
  };
  found.report.tables = {
      {.name = "overdue", .columns = columns(), .rows = [=](const TakeRow& take) {
         for (const auto* each : all->in_order) {
           take(std::visit([&](const auto& what) { return row_of(*each, what, source); },
                           each->what));
         }
       }}};
  found.report.notes = [open, late = late_entries(source, filter.legs.case_reference),
                        lines = boards_line(source)] {
    auto notes = lines;
    std::ranges::move(late(), std::back_inserter(notes));
    add_extensions_line(notes, open());
    return notes;
  };
  return found;
}

}  // namespace susr::report
