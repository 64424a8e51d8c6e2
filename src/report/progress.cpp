// SPDX-License-Identifier: MIT
// The annual progress report of a review, and which are due (Learning and Improvement Framework: 12
// months after recommendations and actions were published; progress and barriers).

#include <algorithm>
#include <map>
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/storage/standings.hpp"
#include "susr/support/error.hpp"

#include "impact_figures.hpp"
#include "reports.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

using domain::Deadline;

/// What has become of a review's actions. Stepped down and not relevant are outside.
struct ProgressCounts {
  int all = 0;
  int finished = 0;
  int ratified = 0;
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
    if (finish == domain::Finish::ratified) ++ratified;
    if (is_open(action)) ++open;
    if (is_overdue(action, as_of)) ++overdue;
    if (action.action().barrier) ++barriers;
  }
};

ProgressCounts count_actions(const Context& context, const std::string& reference) {
  ProgressCounts counts;
  for_each_action(context, {.case_reference = reference},
                  [&](const ActionView& action) { counts.add(action, context.as_of); });
  return counts;
}

/// The time limit of the case's progress report; nothing if it is under none.
std::optional<Deadline> progress_deadline(const domain::Standing& standing,
                                          const Context& context) {
  const auto deadlines = domain::deadlines(standing, context.policy, context.as_of);
  const auto found =
      std::ranges::find(deadlines, domain::Milestone::progress_report, &Deadline::milestone);
  return found == deadlines.end() ? std::nullopt : std::optional(*found);
}

/// What a review's actions came to, and what stands in their way besides barriers.
struct FollowUp {
  ImpactFigures impact;
  int open_risks = 0;
  std::optional<domain::EscalationLevel> escalated_to;
};

/// Of each review that has any of it.
std::map<std::string, FollowUp> follow_ups(const Context& context) {
  std::map<std::string, FollowUp> all;
  for (const auto& risk : open_risks_in(context, {}))
    ++all[risk.case_reference].open_risks;
  for (const auto& each : escalated_reviews(context, {}))
    all[each.case_reference].escalated_to = each.escalated.to;
  if (!follows_impact_up(context)) return all;
  for_each_impact_item(context, {}, [&](const ImpactItem& item) {
    all[item.case_reference].impact.add(false, item);
  });
  return all;
}

/// A review of which a progress report is due, some time or now.
struct Due {
  std::string reference;
  Deadline deadline;
  ProgressCounts actions;
  FollowUp follow_up;
};

std::vector<Due> reports_due(const Context& context, const Selection& selection) {
  std::vector<Due> due;
  auto followed_up = follow_ups(context);
  const auto& statuses = selection.statuses;
  for_each_case(context, selection, [&](const domain::Standing& standing) {
    const auto deadline = progress_deadline(standing, context);
    if (!deadline || !deadline->start) return;
    const bool asked_for = statuses.empty()
                               ? !deadline->reached.has_value()
                               : statuses.contains(std::string(domain::code(deadline->status)));
    if (asked_for && is_between(selection, deadline->judged_due_on)) {
      due.push_back({standing.reference, *deadline, count_actions(context, standing.reference),
                     followed_up[standing.reference]});
    }
  });
  std::ranges::stable_sort(due, {}, [](const Due& each) { return each.deadline.judged_due_on; });
  return due;
}

FieldList<Due> fields_of_due(const Context& context) {
  const auto count = [](int ProgressCounts::* member) {
    return [member](const Due& due) { return due.actions.*member; };
  };
  return {
      {as_key(id_column("case")), &Due::reference},
      {partial_date_column("published_on"), [](const Due& due) { return due.deadline.start; }},
      {as_main(date_column("due_on")), [](const Due& due) { return due.deadline.judged_due_on; }},
      {partial_date_column("reached_on"), [](const Due& due) { return due.deadline.reached; }},
      {as_main(code_column<domain::DeadlineStatus>("status")),
       [](const Due& due) { return due.deadline.status; }},
      {as_main(number_column("days_overdue")),
       [context](const Due& due) -> std::optional<int> {
         if (due.deadline.status != domain::DeadlineStatus::overdue) return std::nullopt;
         return domain::days_overdue(*due.deadline.judged_due_on, context.as_of);
       }},
      {number_column("actions"), count(&ProgressCounts::all)},
      {number_column("finished"), count(&ProgressCounts::finished)},
      {number_column("open"), count(&ProgressCounts::open)},
      {as_main(number_column("overdue")), count(&ProgressCounts::overdue)},
      {unless_zero(number_column("barriers")), count(&ProgressCounts::barriers)},
      {unless_zero(number_column("open_risks")),
       [](const Due& due) { return due.follow_up.open_risks; }},
      {code_column<domain::EscalationLevel>("escalated_to"),
       [](const Due& due) { return due.follow_up.escalated_to; }},
      {number_column("ratified", Shown::in_data_only), count(&ProgressCounts::ratified)},
      {unless_zero(number_column("assessed")),
       [](const Due& due) { return due.follow_up.impact.assessed.n; }}};
}

/// What became of the impact of each action of a case that was assessed.
using Assessed = std::map<int, domain::EntryOf<domain::ImpactAssessed>>;
Assessed assessed_in(const Context& context, const std::string& reference) {
  Assessed assessed;
  if (!follows_impact_up(context)) return assessed;
  for_each_impact_item(context, {.case_reference = reference}, [&](const ImpactItem& item) {
    const auto& latest = item.standing.latest;
    if (item.action != nullptr && latest) assessed[item.action->action().number] = *latest;
  });
  return assessed;
}

/// A value of the latest assessment of an action; empty where there is none.
template <class Get>
auto of_assessment(const std::shared_ptr<const Assessed>& assessed, Get get) {
  return [assessed, get](const ActionView& action) {
    const auto found = assessed->find(action.action().number);
    return found == assessed->end() ? Cell{} : cell(get(found->second));
  };
}

FieldList<ActionView> fields_of_case(const Context& context, const std::string& reference) {
  using Assessment = domain::EntryOf<domain::ImpactAssessed>;
  const auto assessed = std::make_shared<const Assessed>(assessed_in(context, reference));
  const auto leg = [](auto get) {
    return [get](const ActionView& action) { return get(action.action()); };
  };
  using Leg = storage::LegDetail;
  return {{id_column("case", Shown::in_data_only),
           leg([](const Leg& one) { return one.case_reference; })},
          {text_column("recommendation"),
           leg([](const Leg& one) { return one.texts[&domain::ActionAssigned::recommendation]; })},
          {item_column(), leg(item_of_leg)},
          {title_column(), leg(title_of)},
          {as_main(text_column("leads")), leads_of(context)},
          {as_main(date_column("due_on")), leg([](const Leg& one) { return one.clock.due_on; })},
          {date_column("original_due_on", Shown::in_data_only),
           leg([](const Leg& one) { return one.clock.original_due_on; })},
          {unless_zero(number_column("times_extended")),
           leg([](const Leg& one) { return one.clock.times_extended; })},
          {as_main(code_column<domain::ActionStatus>("action_status")),
           leg([](const Leg& one) { return one.clock.action_status; })},
          {date_column("completed_on", Shown::in_data_only), completed_on},
          {date_column("meeting_on", Shown::in_data_only), leg([](const Leg& one) {
             return one.ratified ? cell(one.ratified->meeting_on) : Cell{};
           })},
          {as_main(number_column("days_overdue")),
           [context](const ActionView& action) { return days_overdue(action, context.as_of); }},
          {code_column<domain::Rag>("rag"),
           [context](const ActionView& action) { return rag_of(action, context); }},
          {date_column("barrier_since", Shown::in_data_only),
           leg([](const Leg& one) { return one.barrier ? cell(one.barrier->since) : Cell{}; })},
          {text_column("barrier"),
           leg([](const Leg& one) { return one.barrier ? cell(one.barrier->what) : Cell{}; })},
          {code_column<domain::EscalationLevel>("escalated_to"),
           leg([](const Leg& one) { return one.clock.escalated_to; })},
          {text_column("note"), leg([](const Leg& one) { return one.note; })},
          {text_column("step_down_reason", Shown::in_data_only), leg([](const Leg& one) {
             return one.stepped_down ? cell(one.stepped_down->reason) : Cell{};
           })},
          {partial_date_column("assessed_on", Shown::in_data_only),
           of_assessment(assessed, [](const Assessment& each) { return each.on; })},
          {code_column<domain::ImpactJudgement>("judgement"),
           of_assessment(assessed, [](const Assessment& each) { return each.body.judgement; })}};
}

/// What narrows the list of reports does not narrow the report of one review.
void require_only_case(const Selection& selection) {
  const bool narrows =
      !selection.criteria.empty() || !selection.statuses.empty() || selection.from || selection.to;
  if (!narrows) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = "report progress",
                        .why = catalogue::say("progress.of-one-case"),
                        .hint = catalogue::say("progress.of-one-case.hint")});
}

/// When the review was published and its progress report is due or was made.
Message progress_line(const std::optional<Deadline>& deadline) {
  if (!deadline || !deadline->start) return {.key = "note.no-progress-report"};
  const auto due =
      deadline->judged_due_on ? cell(*deadline->judged_due_on) : Cell{Message{"length.none"}};
  return {.key = deadline->reached ? "note.progress-made" : "note.progress-due",
          .arguments = {argument("published", deadline->start), argument("due", due),
                        argument("made", deadline->reached)}};
}

/// The lines under the report of one review.
std::vector<Line> notes_of(const Context& context, const std::string& reference) {
  std::vector<Line> notes;
  storage::for_each_standing(
      context.store, context.as_of, reference, [&](const domain::Standing& standing) {
        notes.push_back({progress_line(progress_deadline(standing, context))});
      });
  const auto counts = count_actions(context, reference);
  notes.push_back(
      {{.key = "note.progress-actions",
        .arguments = {argument("all", counts.all), argument("finished", counts.finished),
                      argument("overdue", counts.overdue),
                      argument("barriers", counts.barriers)}}});
  if (follows_impact_up(context)) {
    ImpactFigures impact;
    for_each_impact_item(context, {.case_reference = reference},
                         [&](const ImpactItem& item) { impact.add(false, item); });
    notes.push_back({{.key = "note.progress-impact",
                      .arguments = {argument("assessed", impact.assessed.n),
                                    argument("ratified", impact.ratified.n)}}});
  }
  notes.push_back({rag_rule(context.policy)});
  return notes;
}

}  // namespace

Table progress_table(const Context& context, const Selection& selection) {
  return table_of<Due>("progress", fields_of_due(context), [context, selection](const auto& take) {
    for (const auto& due : reports_due(context, selection))
      take(due);
  });
}

namespace {

Report progress_of_case(const Context& context, const std::string& case_reference) {
  auto report = report_of(
      context,
      table_of<ActionView>("progress", fields_of_case(context, case_reference),
                           [context, case_reference](const auto& take) {
                             for_each_action(context, {.case_reference = case_reference}, take);
                           }),
      case_reference);
  report.heading =
      title_block(context, Message{"title.progress-of-case", {argument("case", case_reference)}},
                  case_reference);
  const Selection of_case{.case_reference = case_reference};
  if (auto reviews = escalated_reviews(context, of_case); !reviews.empty()) {
    report.appendices.push_back(escalated_review_list(context, std::move(reviews)));
  }
  if (auto risks = open_risks_in(context, of_case); !risks.empty()) {
    report.appendices.push_back(risk_list("open-risks", context, std::move(risks)));
  }
  report.notes = [context, case_reference] { return notes_of(context, case_reference); };
  return report;
}

Report progress(const Context& context, const Selection& selection) {
  if (selection.case_reference) {
    require_only_case(selection);
    return progress_of_case(context, *selection.case_reference);
  }
  auto report = report_of(context, progress_table(context, selection));
  report.notes = lines({{.key = "note.progress"}});
  return report;
}

}  // namespace

Entry describe_progress() {
  using enum Filter;
  return {.name = "progress",
          .choices = {case_reference, criteria, status, from, to},
          .make = progress,
          .statuses = domain::all_codes<domain::DeadlineStatus>(),
          .of_case = progress_of_case};
}

}  // namespace susr::report
