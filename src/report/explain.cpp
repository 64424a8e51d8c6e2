// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "answers.hpp"
#include "boards.hpp"
#include "property_table.hpp"
#include "reports.hpp"

namespace susr::report {

using catalogue::say;
using fmt::arg;

namespace {

using domain::CaseState;
using domain::Deadline;
using domain::Timescale;

Table due_date_of(const domain::Action& action, const Context& context) {
  PropertyTable facts;
  facts.add("title", action.assigned.title);
  facts.add("action_status", domain::status_of(action));
  facts.add("assigned_on", action.assigned_on);
  facts.add("original_due_on", action.assigned.due_on);
  facts.add("times_extended", action.times_extended);
  facts.add("days_slipped", days_slipped(action));
  facts.add("due_on", action.due_on);
  facts.add("updated_on", action.updated_on);
  if (action.barrier) facts.add("barrier_since", action.barrier->since);
  if (action.escalation) facts.add("escalated_to", action.escalation->level);
  facts.add("rag", domain::rag_of(action, context.policy, context.as_of));
  return facts.finish("due-date");
}

/// Why each leg has its colour.
Table legs_of(const domain::Action& action, const Context& context) {
  using domain::Leg;
  const auto clock = [action](const Leg& leg) { return domain::clock_of(action, leg); };
  const auto reason = [=](const Leg& leg) {
    return domain::rag_reason_of(clock(leg), context.policy, context.as_of);
  };
  const auto days_overdue = [=](const Leg& leg) -> std::optional<int> {
    if (!domain::is_overdue(clock(leg), context.as_of)) return std::nullopt;
    return domain::days_overdue(action.due_on, context.as_of);
  };
  return table_of<Leg>(
      "legs",
      {{as_main(text_column("agency")), [](const Leg& leg) { return leg.lead.agency; }},
       {text_column("area"),
        [context](const Leg& leg) { return area_or_theme(context.policy, leg.lead.area); }},
       {as_main(code_column<domain::LegStatus>("leg_status")), &Leg::status},
       {date_column("completed_on"), &Leg::completed_on},
       {as_main(number_column("days_overdue")), days_overdue},
       {text_column("overdue_on_original"),
        [=](const Leg& leg) {
          return overdue_on_original(clock(leg), leg.completed_on, context.as_of);
        }},
       {as_main(code_column<domain::Rag>("rag")),
        [=](const Leg& leg) { return domain::rag_for(reason(leg)); }},
       {text_column("rag_reason"), reason}},
      action.legs);
}

/// What the rule says, whatever the case.
void add_rule(PropertyTable& facts, const Timescale& timescale) {
  facts.add("rule", timescale.id);
  facts.add("source", timescale.source);
  facts.add("strength", timescale.strength);
  facts.add("runs_from", timescale.runs_from);
  facts.add("length", length_cell(timescale.length));
}

void add_deadline(PropertyTable& facts, const Deadline& deadline, const Context& context) {
  facts.add("started_on", deadline.start);
  facts.add("due_on", deadline.due_on);
  for (const auto& [pause, days] : deadline.pauses) {
    const auto until = pause.until ? cell(*pause.until) : Cell{Message{"pause.lasts"}};
    facts.add("pause", Message{"pause.counted",
                               {argument("from", pause.from), argument("until", until),
                                argument("days", Cell{table::Days{days}}),
                                argument("reason", pause.reason)}});
  }
  facts.add("adjusted_due_on", deadline.adjusted_due_on);
  if (deadline.judged_due_on) facts.add("judged_date", context.policy.judged_date);
  facts.add("reached_on", deadline.reached);
  facts.add("status", deadline.status);
  if (deadline.status == domain::DeadlineStatus::overdue) {
    facts.add("days_overdue", domain::days_overdue(*deadline.judged_due_on, context.as_of));
  }
  const auto reason = domain::rag_reason_of(deadline, context.policy, context.as_of);
  facts.add("rag", domain::rag_for(reason));
  facts.add("rag_reason", reason);
}

Table time_limit(const Timescale& timescale, const CaseState& state, const Context& context) {
  PropertyTable facts;
  add_rule(facts, timescale);
  const auto why_not = domain::why_not_applying(timescale, state.standing);
  if (why_not) {
    facts.add("not_applying", *why_not);
    return facts.finish(timescale.id);
  }
  const auto deadlines = domain::deadlines(state.standing, context.policy, context.as_of);
  add_deadline(facts, *std::ranges::find(deadlines, timescale.id, &Deadline::timescale), context);
  return facts.finish(timescale.id);
}

/// The tables about one time limit, or with an empty id about each that is for the case.
std::vector<Table> time_limits(const CaseState& state, const std::string& id,
                               const Context& context) {
  std::vector<Table> tables;
  for (const auto& timescale : context.policy.timescales) {
    const bool applies = !domain::why_not_applying(timescale, state.standing);
    const bool wanted = id.empty() ? applies : timescale.id == id;
    if (wanted) tables.push_back(time_limit(timescale, state, context));
  }
  return tables;
}

/// What is asked, answered in sentences: of an action, of a time limit, or of each that applies.
std::vector<Line> answers(const CaseState& state, const std::string& item, const Context& context) {
  const auto id_of = [&](const std::string& part) {
    return domain::item_id(state.standing.reference, part);
  };
  if (const auto number = domain::action_number(item)) {
    const auto* action = domain::find_action(state, *number);
    return {answer_for(id_of(item), *action, context)};
  }
  const auto deadlines = domain::deadlines(state.standing, context.policy, context.as_of);
  std::vector<Line> lines;
  for (const auto& timescale : context.policy.timescales) {
    const auto why_not = domain::why_not_applying(timescale, state.standing);
    if (timescale.id == item && why_not) lines.push_back(answer_for(id_of(item), *why_not));
    if (why_not || (!item.empty() && timescale.id != item)) continue;
    const auto deadline = std::ranges::find(deadlines, timescale.id, &Deadline::timescale);
    lines.push_back(answer_for(id_of(timescale.id), timescale, *deadline, context));
  }
  return lines;
}

std::vector<std::string> known_items(const Context& context) {
  std::vector<std::string> ids;
  for (const auto& timescale : context.policy.timescales)
    ids.push_back(timescale.id);
  return ids;
}

/// The item, or the time limit, as it is written.
std::string item_meant_by(const CaseState& state, const Context& context,
                          const std::string& asked) {
  const auto meant = support::meant_by(asked, known_items(context));
  return meant.size() == 1 ? meant.front() : domain::item_meant_by(state, asked);
}

std::vector<Table> tables_of(const CaseState& state, const std::string& item,
                             const Context& context) {
  const auto number = domain::action_number(item);
  if (!number) return time_limits(state, item, context);
  const auto* action = domain::find_action(state, *number);
  if (action == nullptr) return {};
  return {due_date_of(*action, context), extensions(*action), legs_of(*action, context)};
}

}  // namespace

Report explain(const Context& context, const std::string& case_reference,
               const std::string& asked) {
  const auto events = events_of(context, case_reference);
  const auto state = domain::fold(events, context.as_of);
  const auto item = state ? item_meant_by(*state, context, asked) : asked;
  const auto id = item.empty() ? case_reference : domain::item_id(case_reference, item);
  if (!state) refuse_absent_case(say("cannot.explain", arg("id", id)), events, context.as_of);
  auto tables = tables_of(*state, item, context);
  if (tables.empty() && !item.empty()) {
    const auto& named = domain::is_like_a_reference(id) ? id : case_reference;
    support::refuse(say("cannot.explain", arg("id", named)),
                    say("absent.action-or-limit", arg("as_of", domain::to_text(context.as_of))),
                    support::known_values_hint(item, known_items(context)));
  }
  return {.name = "explain",
          .as_of = domain::to_text(context.as_of),
          .heading =
              [title = title_block(context, cell(id), case_reference),
               sentences = answers(*state, item, context)] {
                auto heading = title();
                if (!sentences.empty()) heading.emplace_back();
                heading.insert(heading.end(), sentences.begin(), sentences.end());
                return heading;
              },
          .tables = std::move(tables),
          .notes =
              lines({state->standing.learning_source && item.empty() ? Message{"note.no-time-limit"}
                                                                     : rag_rule(context.policy)})};
}

}  // namespace susr::report
