// SPDX-License-Identifier: MIT
// The annual progress report of a review, and which are due (Learning and Improvement Framework: 12
// months after recommendations and actions were published; progress and barriers).

#include <algorithm>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/storage/standings.hpp"
#include "susr/support/error.hpp"

#include "facts.hpp"
#include "reports.hpp"
#include "selection.hpp"

namespace susr::report {

namespace {

using domain::Duty;

/// What has become of a review's actions. Stepped down and not relevant are outside.
struct Counts {
  int all = 0;
  int finished = 0;
  int open = 0;
  int overdue = 0;
  int barriers = 0;

  void add(const ActionView& action, domain::Date as_of) {
    const auto finish = finish_of(action);
    const bool outside =
        finish == domain::Finish::stepped_down || finish == domain::Finish::not_relevant;
    if (outside) return;
    ++all;
    if (finish != domain::Finish::unfinished) ++finished;
    if (is_open(action)) ++open;
    if (is_overdue(action, as_of)) ++overdue;
    if (action.action().barrier) ++barriers;
  }
};

Counts count_actions(const Source& source, const std::string& reference) {
  Counts counts;
  for_each_action(source, {.case_reference = reference},
                  [&](const ActionView& action) { counts.add(action, source.as_of); });
  return counts;
}

/// The time limit of the case's progress report; nothing if it is under none.
std::optional<Duty> progress_duty(const domain::Standing& standing, const Source& source) {
  const auto duties = domain::duties(standing, source.policy, source.as_of);
  const auto found =
      std::ranges::find(duties, domain::Milestone::progress_report, &Duty::milestone);
  return found == duties.end() ? std::nullopt : std::optional(*found);
}

/// A review of which a progress report is due, some time or now.
struct Due {
  std::string reference;
  Duty duty;
};

std::vector<Due> reports_due(const Source& source, const Selection& selection) {
  std::vector<Due> due;
  const auto& statuses = selection.statuses;
  for_each_case(source, selection, [&](const domain::Standing& standing) {
    const auto duty = progress_duty(standing, source);
    if (!duty || !duty->start) return;
    const bool asked_for = statuses.empty()
                               ? !duty->reached.has_value()
                               : statuses.contains(std::string(domain::code(duty->status)));
    if (asked_for && is_between(selection, duty->judged_due_on)) {
      due.push_back({standing.reference, *duty});
    }
  });
  std::ranges::stable_sort(due, {}, [](const Due& each) { return each.duty.judged_due_on; });
  return due;
}

Row row_of(const Due& due, const Source& source) {
  const auto& [reference, duty] = due;
  const auto counts = count_actions(source, reference);
  const bool late = duty.status == domain::DutyStatus::overdue;
  return {cell(reference),
          cell(duty.start),
          cell(duty.judged_due_on),
          cell(duty.reached),
          cell(duty.status),
          late ? cell(domain::days_overdue(*duty.judged_due_on, source.as_of)) : Cell{},
          cell(counts.all),
          cell(counts.finished),
          cell(counts.open),
          cell(counts.overdue),
          cell(counts.barriers)};
}

Row row_of(const ActionView& action, const Source& source) {
  const auto& leg = action.action();
  const auto& clock = leg.clock;
  const auto& barrier = leg.barrier;
  return {cell(leg.case_reference),
          cell(leg.recommendation),
          cell(id_of(leg)),
          cell(leg.title),
          cell(leads_of(action)),
          cell(clock.due_on),
          cell(clock.original_due_on),
          cell(clock.times_extended),
          cell(clock.action_status),
          cell(completed_on(action)),
          leg.ratified ? cell(leg.ratified->meeting_on) : Cell{},
          is_overdue(action, source.as_of) ? cell(domain::days_overdue(clock.due_on, source.as_of))
                                           : Cell{},
          cell(rag_of(action, source)),
          barrier ? cell(barrier->since) : Cell{},
          barrier ? cell(barrier->what) : Cell{},
          cell(clock.escalated_to),
          cell(leg.note),
          leg.stepped_down ? cell(leg.stepped_down->reason) : Cell{}};
}

std::vector<Column> columns_of_case() {
  return {id_column("case", Shown::in_data_only),
          text_column("recommendation", Shown::where_filled),
          item_column(),
          text_column("title"),
          text_column("leads"),
          date_column("due_on"),
          date_column("original_due_on", Shown::in_data_only),
          number_column("times_extended"),
          code_column<domain::ActionStatus>("action_status"),
          date_column("completed_on", Shown::in_data_only),
          date_column("meeting_on", Shown::in_data_only),
          number_column("days_overdue", Shown::where_filled),
          code_column<domain::Rag>("rag"),
          date_column("barrier_since", Shown::in_data_only),
          text_column("barrier", Shown::where_filled),
          code_column<domain::EscalationLevel>("escalated_to", Shown::where_filled),
          text_column("note", Shown::where_filled),
          text_column("step_down_reason", Shown::in_data_only)};
}

/// What narrows the list of reports does not narrow the report of one review.
void require_only_case(const Selection& selection) {
  const bool narrows =
      !selection.criteria.empty() || !selection.statuses.empty() || selection.from || selection.to;
  if (!narrows) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = "report progress",
                        .why = "the report of one review is told whole",
                        .hint = "leave out the case, or the other options"});
}

/// When the review was published and its progress report is due, and what has become of its
/// actions.
std::vector<std::string> facts_of(const Source& source, const std::string& reference) {
  std::vector<std::string> lines;
  storage::for_each_standing(
      source.store, source.as_of, reference, [&](const domain::Standing& standing) {
        const auto duty = progress_duty(standing, source);
        if (!duty || !duty->start) {
          lines.push_back(label("note.no-progress-report"));
          return;
        }
        lines.push_back(fmt::format(
            fmt::runtime(label(duty->reached ? "note.progress-made" : "note.progress-due")),
            fmt::arg("published", domain::to_text(*duty->start)),
            fmt::arg("due", duty->judged_due_on ? domain::to_text(*duty->judged_due_on)
                                                : label("length.none")),
            fmt::arg("made", duty->reached ? domain::to_text(*duty->reached) : std::string{})));
      });
  const auto counts = count_actions(source, reference);
  lines.push_back(fmt::format(fmt::runtime(label("note.progress-actions")),
                              fmt::arg("all", counts.all), fmt::arg("finished", counts.finished),
                              fmt::arg("overdue", counts.overdue),
                              fmt::arg("barriers", counts.barriers)));
  lines.push_back(rag_rule(source.policy));
  return lines;
}

}  // namespace

std::vector<Column> progress_columns() {
  return {id_column("case"),
          partial_date_column("published_on"),
          date_column("due_on"),
          partial_date_column("reached_on", Shown::where_filled),
          code_column<domain::DutyStatus>("status"),
          number_column("days_overdue"),
          number_column("actions"),
          number_column("finished"),
          number_column("open"),
          number_column("overdue"),
          number_column("barriers")};
}

void take_progress_reports(const Source& source, const Selection& selection, const TakeRow& take) {
  for (const auto& due : reports_due(source, selection))
    take(row_of(due, source));
}

Report progress_of_case(const Source& source, const std::string& case_reference) {
  auto report = report_of(
      source, "progress", columns_of_case(),
      [source, case_reference](const TakeRow& take) {
        for_each_action(source, {.case_reference = case_reference},
                        [&](const ActionView& action) { take(row_of(action, source)); });
      },
      case_reference);
  report.heading = title_block(
      source,
      fmt::format(fmt::runtime(label("title.progress-of-case")), fmt::arg("case", case_reference)),
      case_reference);
  report.notes = [source, case_reference] { return facts_of(source, case_reference); };
  return report;
}

Report progress(const Source& source, const Selection& selection) {
  if (selection.case_reference) {
    require_only_case(selection);
    return progress_of_case(source, *selection.case_reference);
  }
  auto report = report_of(
      source, "progress", progress_columns(),
      [source, selection](const TakeRow& take) { take_progress_reports(source, selection, take); });
  report.notes = [] { return std::vector{label("note.progress")}; };
  return report;
}

}  // namespace susr::report
