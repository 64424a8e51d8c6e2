// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/duty.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

using domain::Duty;
using domain::DutyStatus;

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

  void add(const Duty& duty) {
    ++cases;
    ++count_of(duty.status);
    if (duty.reached && duty.start) {
      days.push_back((duty.reached->last_day() - duty.start->last_day()).count());
    }
  }

 private:
  std::int64_t& count_of(DutyStatus status) {
    switch (status) {
      case DutyStatus::reached_in_time:
        return in_time;
      case DutyStatus::reached_late:
        return late;
      case DutyStatus::reached:
        return reached;
      case DutyStatus::overdue:
        return overdue;
      case DutyStatus::awaited:
        return awaited;
      case DutyStatus::outstanding:
        return outstanding;
      case DutyStatus::not_started:
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

std::string limit_of(const domain::Timescale& timescale) {
  if (!timescale.length) return {};
  return fmt::format("{} {}", timescale.length->count, domain::code(timescale.length->unit));
}

/// In words: "12 months".
std::string limit_in_words(const std::string& limit, const Row& /*row*/) {
  const auto space = limit.find(' ');
  return limit.substr(0, space + 1) + wording("unit", limit.substr(space + 1));
}

Row row_of(const domain::Timescale& timescale, const Record& record) {
  constexpr double hundred = 100;
  const auto judged = record.in_time + record.late;
  Cell percent;
  if (judged > 0)
    percent = hundred * static_cast<double>(record.in_time) / static_cast<double>(judged);
  return {cell(timescale.id),
          cell(timescale.strength),
          cell(limit_of(timescale)),
          cell(record.cases),
          cell(record.in_time),
          cell(record.late),
          cell(judged),
          percent,
          cell(record.reached),
          cell(record.overdue),
          cell(record.awaited),
          cell(record.outstanding),
          cell(record.not_started),
          median(record.days),
          record.days.empty() ? Cell{} : cell(std::ranges::max(record.days))};
}

std::vector<Column> columns() {
  return {id_column("rule"),
          code_column<domain::Strength>("strength", Shown::in_data_only),
          {.name = "limit", .wording = limit_in_words},
          number_column("cases"),
          number_column("in_time"),
          number_column("late"),
          number_column("of"),
          decimal_column("percent"),
          number_column("reached", Shown::in_data_only),
          number_column("overdue"),
          number_column("awaited"),
          number_column("outstanding"),
          number_column("not_started", Shown::in_data_only),
          decimal_column("median_days"),
          number_column("longest_days")};
}

}  // namespace

Report timeliness(const Source& source, const Selection& selection) {
  auto report = report_of(
      source, "timeliness", columns(),
      [source, selection](const TakeRow& take) {
        std::map<std::string, Record> records;
        for_each_case(source, selection, [&](const domain::Standing& standing) {
          for (const auto& duty : domain::duties(standing, source.policy, source.as_of)) {
            if (is_between(selection, duty.judged_due_on)) records[duty.timescale].add(duty);
          }
        });
        for (const auto& timescale : source.policy.timescales)
          take(row_of(timescale, records[timescale.id]));
      },
      selection.case_reference);
  report.notes = [] { return std::vector{label("note.timeliness")}; };
  return report;
}

}  // namespace susr::report
