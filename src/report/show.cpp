// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "boards.hpp"
#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::code;

std::string criteria_in_words(const domain::Criteria& criteria) {
  std::vector<std::string> words;
  for (const auto criterion : criteria)
    words.push_back(wording("criterion", code(criterion)));
  return support::join(words, ", ");
}

void add_outcome(Facts& facts, std::string_view fact, domain::Outcome outcome,
                 domain::Regime regime) {
  facts.add_in_words(fact, code(outcome), outcome_wording(code(outcome), code(regime)));
}

Table learning_source_facts(const domain::Standing& standing) {
  Facts facts;
  facts.add_code("stage", domain::stage_of(standing));
  facts.add_code("type", standing.learning_source->type);
  facts.add("title", cell(standing.learning_source->title));
  facts.add("opened_on", cell(standing.referred_on));
  return facts.finish("case");
}

Table case_facts(const domain::Standing& standing) {
  if (standing.learning_source) return learning_source_facts(standing);
  Facts facts;
  const auto& referral = standing.referral;
  facts.add_code("stage", domain::stage_of(standing));
  facts.add_code("regime", referral.regime);
  facts.add("agency", cell(referral.agency));
  facts.add("event_date", cell(referral.event_date));
  facts.add("received_on", cell(referral.received_on));
  const bool known = referral.referral_day == domain::ReferralDay::known;
  facts.add("referred_on", known ? cell(standing.referred_on) : Cell{});
  facts.add_in_words("criteria_referred", domain::to_text(referral.criteria),
                     criteria_in_words(referral.criteria));
  facts.add("summary", cell(referral.summary));
  if (const auto& decision = standing.decision) {
    facts.add("decided_on", cell(decision->on));
    add_outcome(facts, "outcome", decision->decided.outcome, referral.regime);
    facts.add_code("immediacy", decision->decided.immediacy);
    facts.add("rationale", cell(decision->decided.rationale));
    if (const auto& sign_off = decision->sign_off) {
      facts.add_code("sign_off", sign_off->outcome);
      facts.add("signed_off_on", cell(sign_off->on));
      facts.add("sign_off_note", cell(sign_off->note));
    }
  }
  if (const auto& in_force = standing.in_force) {
    add_outcome(facts, "in_force", in_force->outcome, referral.regime);
    facts.add_in_words("criteria", domain::to_text(in_force->criteria),
                       criteria_in_words(in_force->criteria));
    if (in_force->depth) facts.add_code("depth", *in_force->depth);
  }
  return facts.finish("case");
}

Table time_limits(const domain::Standing& standing, const Source& source) {
  std::vector<Row> rows;
  for (const auto& duty : domain::duties(standing, source.policy, source.as_of)) {
    rows.push_back({cell(duty.timescale), cell(duty.strength), cell(duty.start), cell(duty.due_on),
                    cell(duty.adjusted_due_on), cell(duty.reached), cell(duty.status),
                    cell(domain::rag_of(duty, source.policy, source.as_of))});
  }
  return table("time-limits",
               {{.name = "rule"},
                code_column("strength", "strength"),
                {.name = "started_on", .type = CellType::date},
                {.name = "due_on", .type = CellType::date},
                {.name = "adjusted_due_on", .type = CellType::date},
                {.name = "reached_on", .type = CellType::date},
                code_column("status", "duty"),
                code_column("rag", "rag")},
               std::move(rows));
}

/// The decisions before the latest, which the facts of the case tell.
Table earlier_decisions(const CaseState& state) {
  std::vector<Row> rows;
  for (const auto& decision : state.earlier_decisions) {
    const auto& sign_off = decision.sign_off;
    rows.push_back({cell(decision.on), cell(decision.decided.outcome),
                    cell(domain::to_text(decision.decided.criteria)),
                    cell(decision.decided.rationale), sign_off ? cell(sign_off->outcome) : Cell{},
                    sign_off ? cell(sign_off->on) : Cell{}});
  }
  return table("earlier-decisions",
               {{.name = "decided_on", .type = CellType::date},
                code_column("outcome", "outcome"),
                {.name = "criteria"},
                {.name = "rationale"},
                code_column("sign_off", "sign-off"),
                {.name = "signed_off_on", .type = CellType::date}},
               std::move(rows));
}

Table milestones(const domain::Standing& standing) {
  std::vector<Row> rows;
  for (const auto& reached : standing.milestones)
    rows.push_back({cell(reached.on), cell(reached.milestone), cell(reached.post)});
  return table("milestones",
               {{.name = "reached_on", .type = CellType::date},
                code_column("milestone", "milestone"),
                {.name = "post"}},
               std::move(rows));
}

Table disseminations(const CaseState& state) {
  std::vector<Row> rows;
  for (const auto& [shared, on] : state.disseminations) {
    rows.push_back({cell(on), cell(shared.method), cell(shared.agency),
                    shared.audience ? cell(std::int64_t{*shared.audience}) : Cell{},
                    cell(shared.note)});
  }
  return table("disseminations",
               {{.name = "shared_on", .type = CellType::date},
                code_column("method", "method"),
                {.name = "agency"},
                {.name = "audience", .type = CellType::integer},
                {.name = "note"}},
               std::move(rows));
}

Table pauses(const domain::Standing& standing) {
  std::vector<Row> rows;
  for (const auto& pause : standing.pauses) {
    rows.push_back(
        {cell(pause.from), cell(pause.until), cell(pause.reason), cell(pause.authorised_by)});
  }
  return table("pauses",
               {{.name = "paused_on", .type = CellType::date},
                {.name = "resumed_on", .type = CellType::date},
                code_column("reason", "pause-reason"),
                {.name = "authorised_by"}},
               std::move(rows));
}

Table recommendations(const CaseState& state) {
  std::vector<Row> rows;
  for (const auto& each : state.recommendations) {
    rows.push_back({cell(domain::item_id(state.standing.reference,
                                         domain::recommendation_item(each.made.number))),
                    cell(each.made_on), cell(each.made.level), cell(domain::status_of(each, state)),
                    cell(support::join(each.made.themes, ", ")), cell(each.made.text)});
  }
  return table("recommendations",
               {item_column(),
                {.name = "made_on", .type = CellType::date},
                code_column("level", "level"),
                code_column("status", "recommendation-status"),
                {.name = "themes"},
                {.name = "text"}},
               std::move(rows));
}

/// A row for each leg of the actions that are wanted.
Table legs(const CaseState& state, const Source& source,
           const std::function<bool(const domain::Action&)>& wanted) {
  std::vector<Row> rows;
  auto actions = state.actions;
  std::ranges::sort(actions, {}, [](const domain::Action& each) { return each.assigned.number; });
  for (const auto& action : actions) {
    if (!wanted(action)) continue;
    for (const auto& leg : action.legs) {
      const auto clock = domain::clock_of(action, leg);
      rows.push_back({cell(domain::item_id(state.standing.reference,
                                           domain::action_item(action.assigned.number))),
                      cell(action.assigned.title), cell(action.assigned.recommendation),
                      cell(leg.lead.agency), cell(leg.lead.area), cell(action.due_on),
                      cell(action.assigned.due_on), cell(std::int64_t{action.times_extended}),
                      days_slipped(action),
                      overdue_on_original(clock, leg.completed_on, source.as_of), cell(leg.status),
                      cell(domain::status_of(action)), cell(leg.completed_on), cell(leg.evidence),
                      cell(domain::rag_of(clock, source.policy, source.as_of))});
    }
  }
  return table(
      "actions",
      {item_column(), text_column("title"), text_column("recommendation", Shown::where_filled),
       agency_column(4), text_column("area", Shown::in_data_only), date_column("due_on"),
       date_column("original_due_on"), number_column("times_extended"),
       number_column("days_slipped"), yes_no_column("overdue_on_original"),
       code_column<domain::LegStatus>("leg_status"),
       code_column<domain::ActionStatus>("action_status"),
       date_column("completed_on", Shown::where_filled),
       text_column("evidence", Shown::where_filled), code_column<domain::Rag>("rag")},
      std::move(rows));
}

void add_barrier(Facts& facts, const domain::Action& action) {
  if (const auto& barrier = action.barrier) {
    facts.add("barrier", cell(barrier->what));
    facts.add("barrier_since", cell(barrier->since));
  }
  if (const auto& escalation = action.escalation) {
    facts.add_code("escalated_to", escalation->level);
    facts.add("escalated_on", cell(escalation->on));
    facts.add("escalation_reason", cell(escalation->reason));
  }
}

Table action_facts(const domain::Action& action, const Source& source) {
  Facts facts;
  const auto& assigned = action.assigned;
  facts.add("title", cell(assigned.title));
  facts.add_code("action_status", domain::status_of(action));
  facts.add_code("rag", domain::rag_of(action, source.policy, source.as_of));
  facts.add("recommendation", cell(assigned.recommendation));
  facts.add("assigned_on", cell(action.assigned_on));
  facts.add("due_on", cell(action.due_on));
  facts.add("original_due_on", cell(assigned.due_on));
  facts.add("times_extended", cell(std::int64_t{action.times_extended}));
  facts.add("days_slipped", days_slipped(action));
  facts.add("lead_post", cell(assigned.lead_post));
  facts.add("measure", cell(assigned.measure));
  facts.add("note", cell(action.note));
  add_barrier(facts, action);
  facts.add_code("ratification", assigned.ratification);
  if (const auto& ratified = action.ratified) {
    facts.add("ratified_on", cell(ratified->on));
    facts.add("meeting_on", cell(ratified->meeting_on));
    facts.add("minute", cell(ratified->minute));
    const auto* by_completer = domain::is_by_one_account(action) ? "yes" : "no";
    facts.add_in_words("ratified_by_completer", by_completer, wording("yes-no", by_completer));
  }
  if (const auto& stepped_down = action.stepped_down) {
    facts.add("stepped_down_on", cell(stepped_down->on));
    facts.add("reason", cell(stepped_down->reason));
    facts.add("authority", cell(stepped_down->authority));
  }
  if (action.times_reopened > 0) {
    facts.add("times_reopened", cell(std::int64_t{action.times_reopened}));
  }
  return facts.finish("action");
}

Table recommendation_facts(const domain::Recommendation& recommendation, const CaseState& state) {
  Facts facts;
  facts.add_code("recommendation_status", domain::status_of(recommendation, state));
  facts.add("text", cell(recommendation.made.text));
  facts.add_code("level", recommendation.made.level);
  facts.add("made_on", cell(recommendation.made_on));
  facts.add("themes", cell(support::join(recommendation.made.themes, ", ")));
  return facts.finish("recommendation");
}

/// The tables of a whole case, of one action, or of one recommendation; none if there is no such
/// item.
std::vector<Table> tables_of(const CaseState& state, std::span<const domain::Event> events,
                             const std::string& item, const Source& source) {
  const auto all = [](const domain::Action& /*action*/) { return true; };
  if (item.empty()) {
    return {
        case_facts(state.standing), earlier_decisions(state), time_limits(state.standing, source),
        milestones(state.standing), pauses(state.standing),   recommendations(state),
        legs(state, source, all),   disseminations(state),    history(events, item, source.as_of)};
  }
  if (const auto number = domain::action_number(item)) {
    const auto* action = domain::find_action(state, *number);
    if (action == nullptr) return {};
    const auto same = [&](const domain::Action& other) { return other.assigned.number == *number; };
    return {action_facts(*action, source), legs(state, source, same), extensions(*action),
            history(events, item, source.as_of)};
  }
  const auto number = domain::recommendation_number(item);
  if (!number) return {};
  const auto* recommendation = domain::find_recommendation(state, *number);
  if (recommendation == nullptr) return {};
  const auto from_it = [&](const domain::Action& action) {
    return action.assigned.recommendation == recommendation->made.number;
  };
  return {recommendation_facts(*recommendation, state), legs(state, source, from_it),
          history(events, item, source.as_of)};
}

}  // namespace

Report show(const Source& source, const std::string& case_reference, const std::string& asked) {
  const auto events = events_of(source, case_reference);
  const auto as_of = domain::to_text(source.as_of);
  const auto state = domain::fold(events, source.as_of);
  const auto item = state ? domain::item_meant_by(*state, asked) : asked;
  const auto id = item.empty() ? case_reference : domain::item_id(case_reference, item);
  if (!state) refuse_absent_case(fmt::format("cannot show {}", id), events, source.as_of);
  auto tables = tables_of(*state, events, item, source);
  if (tables.empty()) {
    support::refuse(fmt::format("cannot show {}", domain::shown_reference(id)),
                    fmt::format("the case had no such action or recommendation as at {}", as_of),
                    fmt::format("see the whole case with 'susr show \"{}\"'", case_reference));
  }
  return {.name = "show",
          .as_of = as_of,
          .heading = title_block(source, id, case_reference),
          .tables = std::move(tables)};
}

}  // namespace susr::report
