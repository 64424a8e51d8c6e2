// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>
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

/// One late, or soon due, leg or milestone, with what the rows are sorted by.
struct Late {
  int days_overdue = 0;
  std::string case_reference;
  std::string item;
  domain::Lead lead;
  Row row;
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

Late late_leg(const storage::LegRow& leg, const Source& source) {
  const int days = domain::days_overdue(leg.clock.due_on, source.as_of);
  const auto item = domain::item_id(leg.case_reference, domain::action_item(leg.number));
  return {.days_overdue = days,
          .case_reference = leg.case_reference,
          .item = item,
          .lead = leg.lead,
          .row = {cell(leg.case_reference), cell("action"), cell(item), cell(leg.title),
                  cell(leg.lead.agency), cell(leg.lead.area), cell(leg.clock.due_on),
                  cell(leg.clock.original_due_on), cell(days), cell(leg.clock.times_extended),
                  cell(leg.clock.leg_status),
                  cell(domain::rag_of(leg.clock, source.policy, source.as_of)), Cell{}, Cell{}}};
}

Late late_milestone(const std::string& case_reference, const domain::Duty& duty,
                    const Source& source) {
  const int days = domain::days_overdue(*duty.judged_due_on, source.as_of);
  const std::string item(domain::code(duty.milestone));
  // Where nothing paused it says no more than the due date does.
  const auto adjusted = duty.pauses.empty() ? Cell{} : cell(duty.adjusted_due_on);
  return {
      .days_overdue = days,
      .case_reference = case_reference,
      .item = item,
      .lead = {},
      .row = {cell(case_reference), cell("milestone"), cell(item), cell(wording("milestone", item)),
              Cell{}, Cell{}, cell(duty.judged_due_on), cell(duty.due_on), cell(days), cell(0),
              cell(duty.status), cell(domain::rag_of(duty, source.policy, source.as_of)),
              cell(duty.timescale), adjusted}};
}

/// Finds what is late, and counts as it looks.
class Search {
 public:
  Search(const Source& source, const OverdueFilter& filter, Overdue& found)
      : source_(source), filter_(filter), found_(found) {}

  std::vector<Late> all() {
    if (filter_.kind != Kind::milestone) look_at_legs();
    // A milestone belongs to no agency and to no area, so it is no answer to a question about one.
    const bool of_an_agency = filter_.legs.agency || filter_.legs.area;
    if (filter_.kind != Kind::action && !of_an_agency) look_at_milestones();
    std::ranges::sort(late_, {}, [](const Late& each) {
      return std::tie(each.case_reference, each.item, each.lead);
    });
    std::ranges::stable_sort(late_, std::greater{}, &Late::days_overdue);
    return std::move(late_);
  }

 private:
  void look_at_legs() {
    const auto open = storage::count_open_legs(source_.store, source_.as_of, filter_.legs);
    found_.looked_at += open.all;
    found_.overdue_on_original_only += open.overdue_on_original_only;
    const auto due_before = source_.as_of + std::chrono::days{due_within()};
    storage::for_each_open_leg_due_before(
        source_.store, source_.as_of, due_before, filter_.legs,
        [&](const storage::LegRow& leg) { add(late_leg(leg, source_)); });
  }

  void look_at_milestones() {
    storage::for_each_standing(
        source_.store, source_.as_of, filter_.legs.case_reference,
        [&](const domain::Standing& standing) {
          for (const auto& duty : domain::duties(standing, source_.policy, source_.as_of)) {
            if (duty.reached || !duty.judged_due_on) continue;
            ++found_.looked_at;
            const int days = domain::days_overdue(*duty.judged_due_on, source_.as_of);
            if (days > -due_within()) add(late_milestone(standing.reference, duty, source_));
          }
        });
  }

  /// What is due before so many days from the as-of date is shown; with 0, what is late.
  [[nodiscard]] int due_within() const {
    return filter_.within_days.has_value() ? *filter_.within_days + 1 : 0;
  }

  void add(Late late) {
    ++(late.days_overdue > 0 ? found_.overdue : found_.soon_due);
    late_.push_back(std::move(late));
  }

  const Source& source_;
  const OverdueFilter& filter_;
  Overdue& found_;
  std::vector<Late> late_;
};

/// What an extension hides, if it hides anything.
std::vector<std::string> extensions_line(const Overdue& found) {
  if (found.overdue_on_original_only == 0) return {};
  return {fmt::format(fmt::runtime(label("note.overdue-on-original")),
                      fmt::arg("legs", found.overdue_on_original_only))};
}

std::string closing_line(const Overdue& found, const OverdueFilter& filter, Date as_of) {
  std::string key = found.overdue > 0 ? "note.overdue" : "note.nothing-overdue";
  if (filter.within_days) key += "-within";
  return fmt::format(fmt::runtime(label(key)), fmt::arg("overdue", found.overdue),
                     fmt::arg("soon_due", found.soon_due), fmt::arg("looked_at", found.looked_at),
                     fmt::arg("days", filter.within_days.value_or(0)),
                     fmt::arg("as_of", domain::to_text(as_of)));
}

}  // namespace

Overdue overdue(const Source& source, const OverdueFilter& filter) {
  Overdue found;
  auto late = std::make_shared<std::vector<Late>>(Search(source, filter, found).all());
  found.report = {
      .name = "overdue",
      .as_of = domain::to_text(source.as_of),
      .tables = {{.name = "overdue",
                  .columns = columns(),
                  .rows =
                      [late](const TakeRow& take) {
                        for (const auto& each : *late)
                          take(each.row);
                      }}},
      .notes =
          [extended = extensions_line(found),
           late = late_entries(source, filter.legs.case_reference), boards = boards_line(source)] {
            auto lines = boards;
            for (auto& line : late())
              lines.push_back(std::move(line));
            lines.insert(lines.end(), extended.begin(), extended.end());
            return lines;
          },
      .closing = closing_line(found, filter, source.as_of)};
  return found;
}

}  // namespace susr::report
