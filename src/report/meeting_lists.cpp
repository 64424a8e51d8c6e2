// SPDX-License-Identifier: MIT
#include "meeting_lists.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/domain/steps.hpp"
#include "susr/storage/disseminations.hpp"
#include "susr/storage/standings.hpp"

#include "board_lists.hpp"
#include "entry_tables.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"
#include "said_in.hpp"
#include "told_events.hpp"

namespace susr::report {

namespace {

Selection at_stage(domain::Stage stage) {
  return {.statuses = {std::string(domain::code(stage))}};
}

/// What was late, as the overdue check has it.
Table overdue_table(const Context& context, Kind kind) {
  const auto found = overdue(context, {.legs = {}, .kind = kind, .within_days = {}});
  return found.report.tables.front();
}

/// An event, and the case that it is about.
struct Change {
  const std::string& case_reference;
  const domain::Event& event;
};

Cell item_of_change(const Change& each) {
  return domain::ItemId{each.case_reference, domain::subject_of(each.event.body)};
}

Table changes_table(const Context& context, domain::Date since, Counts counts) {
  const FieldList<Change> fields{
      {as_key(partial_date_column("on")), [](const Change& each) { return each.event.effective; }},
      {as_key(id_column("item")), item_of_change},
      {as_main(code_column<domain::EventKind>("kind")),
       [](const Change& each) { return domain::kind_of(each.event.body); }},
      {title_column("detail"), [](const Change& each) { return said_in(each.event.body); }}};
  return table_of<Change>("changes", fields, [context, since, counts](const auto& take) {
    for_each_told_event_after(context, since,
                              [&](const std::string& reference, const domain::Event& event) {
                                if (counts(event.body)) take({reference, event});
                              });
  });
}

/// A published review, and when it was published.
struct Unshared {
  std::string case_reference;
  domain::PartialDate published_on;
};

std::vector<Unshared> unshared(const Context& context) {
  std::set<std::string> shared;
  storage::for_each_dissemination(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Dissemination& /*each*/) {
        shared.insert(reference);
      });
  std::vector<Unshared> found;
  for_each_case(context, {}, [&](const domain::Standing& standing) {
    const auto published = domain::reached_on(standing, domain::Milestone::published);
    if (published && !shared.contains(standing.reference))
      found.push_back({standing.reference, *published});
  });
  return found;
}

Table unshared_table(const Context& context) {
  const FieldList<Unshared> fields{
      {as_key(id_column("case")), &Unshared::case_reference},
      {as_main(partial_date_column("published_on")), &Unshared::published_on},
      {number_column("days_open"), [as_of = context.as_of](const Unshared& each) {
         return domain::days_overdue(each.published_on.last_day(), as_of);
       }}};
  return table_of<Unshared>("unshared-learning", fields, [context](const auto& take) {
    for (const auto& each : unshared(context))
      take(each);
  });
}

}  // namespace

MeetingList referrals_to_decide(const Context& context) {
  return {Part::to_decide, "referrals-to-decide",
          [context] { return referrals_table(context, at_stage(domain::Stage::decision)); }};
}

MeetingList decisions_to_sign_off(const Context& context, Part part) {
  return {part, "decisions-to-sign-off",
          [context] { return referrals_table(context, at_stage(domain::Stage::sign_off)); }};
}

MeetingList late_actions(const Context& context) {
  return {Part::late, "late-actions", [context] { return overdue_table(context, Kind::action); }};
}

MeetingList late_milestones(const Context& context) {
  return {Part::late, "late-milestones",
          [context] { return overdue_table(context, Kind::milestone); }};
}

MeetingList open_challenges(const Context& context) {
  return {Part::challenged, "open-challenges", [context] { return challenges_table(context); }};
}

MeetingList open_risks(const Context& context) {
  return {Part::waiting, "open-risks", [context] { return risks_table(context); }};
}

MeetingList escalated_actions(const Context& context, Part part, domain::EscalationLevel level) {
  return {part, "escalated-actions", [context, level] {
            return rows_with(escalations_table(context, {}), "escalated_to", {domain::code(level)});
          }};
}

MeetingList escalated_reviews(const Context& context, Part part, domain::EscalationLevel level) {
  return {part, "escalated-reviews",
          [context, level] { return escalated_reviews_table(context, level); }};
}

MeetingList sources_to_consider(const Context& context) {
  return {Part::to_decide, "sources-to-consider", [context] { return sources_table(context); }};
}

MeetingList immediate_learning(const Context& context) {
  return {Part::to_decide, "immediate-learning",
          [context] { return immediate_learning_table(context); }};
}

MeetingList assessed_impact(const Context& context, const Selection& selection) {
  return {Part::since_last, "assessed-impact",
          [context, since = selection.since] { return impacts_table(context, since); }};
}

MeetingList unshared_learning(const Context& context) {
  return {Part::waiting, "unshared-learning", [context] { return unshared_table(context); }};
}

MeetingList board_list(const Context& context, const Selection& selection, Part part,
                       std::string_view name) {
  return {part, std::string(name), [context, selection, name] {
            const auto lists = board_lists(context, selection);
            return *std::ranges::find(lists, name, &Table::name);
          }};
}

MeetingList changes_since(const Context& context, domain::Date since, Counts counts) {
  return {Part::since_last, "changes",
          [context, since, counts] { return changes_table(context, since, counts); }};
}

}  // namespace susr::report
