// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "answers.hpp"
#include "boards.hpp"
#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::Duty;
using domain::Timescale;

Table due_date_of(const domain::Action& action, const Source& source) {
  Facts facts;
  facts.add("title", cell(action.assigned.title));
  facts.add_code("action_status", domain::status_of(action));
  facts.add("assigned_on", cell(action.assigned_on));
  facts.add("original_due_on", cell(action.assigned.due_on));
  facts.add("times_extended", cell(std::int64_t{action.times_extended}));
  facts.add("days_slipped", days_slipped(action));
  facts.add("due_on", cell(action.due_on));
  facts.add("updated_on", cell(action.updated_on));
  if (action.barrier) facts.add("barrier_since", cell(action.barrier->since));
  if (action.escalation) facts.add_code("escalated_to", action.escalation->level);
  facts.add_code("rag", domain::rag_of(action, source.policy, source.as_of));
  return facts.finish("due-date");
}

/// Why each leg has its colour.
Table legs_of(const domain::Action& action, const Source& source) {
  std::vector<Row> rows;
  for (const auto& leg : action.legs) {
    const auto clock = domain::clock_of(action, leg);
    const auto reason = domain::rag_reason_of(clock, source.policy, source.as_of);
    const bool late = domain::is_overdue(clock, source.as_of);
    const auto days = domain::days_overdue(clock.due_on, source.as_of);
    rows.push_back({cell(leg.lead.agency), cell(leg.lead.area), cell(leg.status),
                    cell(leg.completed_on), late ? cell(std::int64_t{days}) : Cell{},
                    overdue_on_original(clock, leg.completed_on, source.as_of),
                    cell(domain::rag_for(reason)), cell(reason)});
  }
  return table("legs",
               {{.name = "agency"},
                {.name = "area"},
                code_column("leg_status", "leg-status"),
                {.name = "completed_on", .type = CellType::date},
                {.name = "days_overdue", .type = CellType::integer},
                code_column("overdue_on_original", "yes-no"),
                code_column("rag", "rag"),
                code_column("rag_reason", "rag-reason")},
               std::move(rows));
}

/// What the rule says, whatever the case.
void add_rule(Facts& facts, const Timescale& timescale) {
  facts.add("rule", cell(timescale.id));
  facts.add("source", cell(timescale.source));
  facts.add_code("strength", timescale.strength);
  facts.add_code("runs_from", timescale.runs_from);
  facts.add("length", length_text(timescale.length));
}

void add_duty(Facts& facts, const Duty& duty, const Source& source) {
  facts.add("started_on", cell(duty.start));
  facts.add("due_on", cell(duty.due_on));
  for (const auto& [pause, days] : duty.pauses) {
    const auto until = pause.until ? domain::to_text(*pause.until) : label("pause.lasts");
    facts.add("pause",
              fmt::format(fmt::runtime(label("pause.counted")),
                          fmt::arg("from", domain::to_text(pause.from)), fmt::arg("until", until),
                          fmt::arg("days", days), fmt::arg("reason", in_words(pause.reason))));
  }
  facts.add("adjusted_due_on", cell(duty.adjusted_due_on));
  if (duty.judged_due_on) facts.add_code("judged_date", source.policy.judged_date);
  facts.add("reached_on", cell(duty.reached));
  facts.add_code("status", duty.status);
  if (duty.status == domain::DutyStatus::overdue) {
    facts.add("days_overdue",
              cell(std::int64_t{domain::days_overdue(*duty.judged_due_on, source.as_of)}));
  }
  const auto reason = domain::rag_reason_of(duty, source.policy, source.as_of);
  facts.add_code("rag", domain::rag_for(reason));
  facts.add_code("rag_reason", reason);
}

Table time_limit(const Timescale& timescale, const CaseState& state, const Source& source) {
  Facts facts;
  add_rule(facts, timescale);
  const auto why_not = domain::why_not_applying(timescale, state.standing);
  if (why_not) {
    facts.add_code("not_applying", *why_not);
    return facts.finish(timescale.id);
  }
  const auto duties = domain::duties(state.standing, source.policy, source.as_of);
  add_duty(facts, *std::ranges::find(duties, timescale.id, &Duty::timescale), source);
  return facts.finish(timescale.id);
}

/// The tables about one time limit, or with an empty id about each that is for the case.
std::vector<Table> time_limits(const CaseState& state, const std::string& id,
                               const Source& source) {
  std::vector<Table> tables;
  for (const auto& timescale : source.policy.timescales) {
    const bool applies = !domain::why_not_applying(timescale, state.standing);
    const bool wanted = id.empty() ? applies : timescale.id == id;
    if (wanted) tables.push_back(time_limit(timescale, state, source));
  }
  return tables;
}

/// What is asked, answered in sentences: of an action, of a time limit, or of each that applies.
std::vector<std::string> answers(const CaseState& state, const std::string& item,
                                 const Source& source) {
  const auto id_of = [&](const std::string& part) {
    return domain::item_id(state.standing.reference, part);
  };
  if (const auto number = domain::action_number(item)) {
    const auto* action = domain::find_action(state, *number);
    return {answer_for(id_of(item), *action, source)};
  }
  const auto duties = domain::duties(state.standing, source.policy, source.as_of);
  std::vector<std::string> lines;
  for (const auto& timescale : source.policy.timescales) {
    const auto why_not = domain::why_not_applying(timescale, state.standing);
    if (timescale.id == item && why_not) lines.push_back(answer_for(id_of(item), *why_not));
    if (why_not || (!item.empty() && timescale.id != item)) continue;
    const auto duty = std::ranges::find(duties, timescale.id, &Duty::timescale);
    lines.push_back(answer_for(id_of(timescale.id), timescale, *duty, source));
  }
  return lines;
}

std::vector<std::string> known_items(const Source& source) {
  std::vector<std::string> ids;
  for (const auto& timescale : source.policy.timescales)
    ids.push_back(timescale.id);
  return ids;
}

/// The item, or the time limit, as it is written.
std::string item_meant_by(const CaseState& state, const Source& source, const std::string& asked) {
  const auto meant = support::meant_by(asked, known_items(source));
  return meant.size() == 1 ? meant.front() : domain::item_meant_by(state, asked);
}

std::vector<Table> tables_of(const CaseState& state, const std::string& item,
                             const Source& source) {
  const auto number = domain::action_number(item);
  if (!number) return time_limits(state, item, source);
  const auto* action = domain::find_action(state, *number);
  if (action == nullptr) return {};
  return {due_date_of(*action, source), extensions(*action), legs_of(*action, source)};
}

}  // namespace

Report explain(const Source& source, const std::string& case_reference, const std::string& asked) {
  const auto events = events_of(source, case_reference);
  const auto state = domain::fold(events, source.as_of);
  const auto item = state ? item_meant_by(*state, source, asked) : asked;
  const auto id = item.empty() ? case_reference : domain::item_id(case_reference, item);
  const auto what = fmt::format("cannot explain {}", id);
  if (!state) refuse_absent_case(what, events, source.as_of);
  auto tables = tables_of(*state, item, source);
  if (tables.empty() && !item.empty()) {
    support::refuse(
        fmt::format("cannot explain {}", domain::is_like_a_reference(id) ? id : case_reference),
        fmt::format("as at {} the case had no such action, and the configuration has no such time "
                    "limit",
                    domain::to_text(source.as_of)),
        support::known_values_hint(item, known_items(source)));
  }
  return {
      .name = "explain",
      .as_of = domain::to_text(source.as_of),
      .heading =
          [title = title_block(source, id, case_reference), lines = answers(*state, item, source)] {
            auto heading = title();
            if (!lines.empty()) heading.emplace_back();
            heading.insert(heading.end(), lines.begin(), lines.end());
            return heading;
          },
      .tables = std::move(tables),
      .notes = [line = state->standing.learning_source && item.empty()
                           ? label("note.no-time-limit")
                           : rag_rule(source.policy)] { return std::vector{line}; }};
}

}  // namespace susr::report
