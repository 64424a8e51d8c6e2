// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <vector>

#include "susr/domain/deadline.hpp"

#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Deadline;
using domain::DeadlineStatus;

/// How one time limit was kept over the cases that it is for.
struct Record {
  std::int64_t cases = 0;
  std::int64_t in_time = 0;
  std::int64_t late = 0;
  std::int64_t reached = 0;  ///< where there was no limit to keep
  std::int64_t overdue = 0;
  std::int64_t awaited = 0;
  std::int64_t outstanding = 0;
  std::int64_t not_started = 0;
  std::vector<std::int64_t> days;  ///< from the start until it was reached

  void add(const Deadline& deadline) {
    ++cases;
    ++count_of(deadline.status);
    if (deadline.reached && deadline.start) {
      days.push_back((deadline.reached->last_day() - deadline.start->last_day()).count());
    }
  }

 private:
  std::int64_t& count_of(DeadlineStatus status) {
    switch (status) {
      case DeadlineStatus::reached_in_time:
        return in_time;
      case DeadlineStatus::reached_late:
        return late;
      case DeadlineStatus::reached:
        return reached;
      case DeadlineStatus::overdue:
        return overdue;
      case DeadlineStatus::awaited:
        return awaited;
      case DeadlineStatus::outstanding:
        return outstanding;
      case DeadlineStatus::not_started:
        break;
    }
    return not_started;
  }
};

/// The middle of them, or the mean of the two in the middle; nothing if there are none.
Cell median(std::vector<std::int64_t> days) {
  if (days.empty()) return {};
  std::ranges::sort(days);
  const auto middle = days.size() / 2;
  if (days.size() % 2 == 1) return static_cast<double>(days[middle]);
  return static_cast<double>(days[middle - 1] + days[middle]) / 2;
}

/// A time limit, and how it was kept.
struct KeptLimit {
  const domain::Timescale& timescale;
  const Record& record;

  [[nodiscard]] std::int64_t judged() const {
    return record.in_time + record.late;
  }
};

Cell longest(const KeptLimit& kept) {
  return kept.record.days.empty() ? Cell{} : cell(std::ranges::max(kept.record.days));
}

FieldList<KeptLimit> fields_of_timeliness() {
  const auto count = [](std::int64_t Record::* member) {
    return [member](const KeptLimit& each) { return each.record.*member; };
  };
  return {
      {as_key(id_column("rule")), [](const KeptLimit& each) { return each.timescale.id; }},
      {code_column<domain::Strength>("strength", Shown::in_data_only),
       [](const KeptLimit& each) { return each.timescale.strength; }},
      {as_main(text_column("limit")), [](const KeptLimit& each) { return each.timescale.length; }},
      {number_column("cases"), count(&Record::cases)},
      {unless_zero(number_column("in_time")), count(&Record::in_time)},
      {unless_zero(number_column("late")), count(&Record::late)},
      {number_column("of"), &KeptLimit::judged},
      {as_main(decimal_column("percent")),
       [](const KeptLimit& each) { return percent(each.record.in_time, each.judged()); }},
      {number_column("reached", Shown::in_data_only), count(&Record::reached)},
      {as_main(number_column("overdue")), count(&Record::overdue)},
      {unless_zero(number_column("awaited")), count(&Record::awaited)},
      {unless_zero(number_column("outstanding")), count(&Record::outstanding)},
      {number_column("not_started", Shown::in_data_only), count(&Record::not_started)},
      {decimal_column("median_days"),
       [](const KeptLimit& each) { return median(each.record.days); }},
      {number_column("longest_days"), longest}};
}

std::map<std::string, Record> records_of(const Context& context, const Selection& selection) {
  std::map<std::string, Record> records;
  for_each_case(context, selection, [&](const domain::Standing& standing) {
    for (const auto& deadline : domain::deadlines(standing, context.policy, context.as_of)) {
      if (is_between(selection, deadline.judged_due_on)) records[deadline.timescale].add(deadline);
    }
  });
  return records;
}

Report timeliness(const Context& context, const Selection& selection) {
  auto report = report_of(context, timeliness_table(context, selection), selection.case_reference);
  report.notes = lines({{.key = "note.timeliness"}});
  return report;
}

}  // namespace

Table timeliness_table(const Context& context, const Selection& selection) {
  auto table = table_of<KeptLimit>("timeliness", fields_of_timeliness(),
                                   [context, selection](const auto& take) {
                                     auto records = records_of(context, selection);
                                     for (const auto& each : context.policy.timescales)
                                       take({each, records[each.id]});
                                   });
  table.charts = {table::chart(table::ChartKind::bars, "rule", {"in_time", "late", "overdue"},
                               "chart.timeliness")};
  return table;
}

Entry describe_timeliness() {
  using enum Filter;
  return {.name = "timeliness",
          .choices = {case_reference, criteria, outcome, from, to},
          .make = timeliness};
}

}  // namespace susr::report
