// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "cells.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::code;

Table table(std::string name, std::vector<Column> columns, std::vector<Row> rows) {
  return {.name = std::move(name),
          .columns = std::move(columns),
          .rows = [rows = std::move(rows)](const TakeRow& take) {
            for (const auto& row : rows)
              take(row);
          }};
}

/// A table of one fact a row; what is empty is left out.
class Facts {
 public:
  void add(std::string_view fact, const Cell& value) {
    if (!std::holds_alternative<std::monostate>(value)) rows_.push_back({cell(fact), value});
  }

  /// A fact that is a code, shown in words.
  template <class Enumeration>
  void add_code(std::string_view fact, std::string_view family, Enumeration value) {
    add(fact, wording(family, code(value)));
  }

  Table finish(std::string name) {
    return table(std::move(name), {code_column("fact", "fact"), {.name = "value"}},
                 std::move(rows_));
  }

 private:
  std::vector<Row> rows_;
};

std::string criteria_in_words(const domain::Criteria& criteria) {
  std::vector<std::string> words;
  for (const auto criterion : criteria)
    words.push_back(wording("criterion", code(criterion)));
  return support::join(words, ", ");
}

Table case_facts(const domain::Standing& standing) {
  Facts facts;
  const auto& referral = standing.referral;
  facts.add_code("stage", "stage", domain::stage_of(standing));
  facts.add_code("regime", "regime", referral.regime);
  facts.add("agency", cell(referral.agency));
  facts.add("event_date", cell(referral.event_date));
  facts.add("received_on", cell(referral.received_on));
  const bool known = referral.referral_day == domain::ReferralDay::known;
  facts.add("referred_on", known ? cell(standing.referred_on) : Cell{});
  facts.add("criteria_referred", criteria_in_words(referral.criteria));
  facts.add("summary", cell(referral.summary));
  if (const auto& decision = standing.decision) {
    facts.add("decided_on", cell(decision->on));
    facts.add("outcome", outcome_wording(code(decision->decided.outcome), code(referral.regime)));
    facts.add_code("immediacy", "immediacy", decision->decided.immediacy);
    facts.add("rationale", cell(decision->decided.rationale));
    if (const auto& sign_off = decision->sign_off) {
      facts.add_code("sign_off", "sign-off", sign_off->outcome);
      facts.add("signed_off_on", cell(sign_off->on));
    }
  }
  if (const auto& in_force = standing.in_force) {
    facts.add("in_force", outcome_wording(code(in_force->outcome), code(referral.regime)));
    facts.add("criteria", cell(criteria_in_words(in_force->criteria)));
    if (in_force->depth) facts.add_code("depth", "depth", *in_force->depth);
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
                    cell(each.made_on), cell(each.made.level),
                    cell(support::join(each.made.themes, ", ")), cell(each.made.text)});
  }
  return table("recommendations",
               {item_column(),
                {.name = "made_on", .type = CellType::date},
                code_column("level", "level"),
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
                      cell(leg.status), cell(leg.completed_on), cell(leg.evidence),
                      cell(domain::rag_of(clock, source.policy, source.as_of))});
    }
  }
  return table("actions",
               {item_column(),
                {.name = "title"},
                {.name = "recommendation"},
                {.name = "agency"},
                {.name = "area"},
                {.name = "due_on", .type = CellType::date},
                {.name = "original_due_on", .type = CellType::date},
                {.name = "times_extended", .type = CellType::integer},
                code_column("leg_status", "leg-status"),
                {.name = "completed_on", .type = CellType::date},
                {.name = "evidence"},
                code_column("rag", "rag")},
               std::move(rows));
}

/// What an event says, in a few words.
struct Detail {
  std::string operator()(const domain::Referred& body) const {
    return joined({body.agency, domain::to_text(body.criteria), body.summary});
  }
  std::string operator()(const domain::Decided& body) const {
    return joined(
        {wording("outcome", code(body.outcome)), domain::to_text(body.criteria), body.rationale});
  }
  std::string operator()(const domain::SignedOff& body) const {
    const auto instead = body.instead ? wording("outcome", code(*body.instead)) : std::string{};
    return joined({wording("sign-off", code(body.outcome)), instead, body.note});
  }
  std::string operator()(const domain::MilestoneRecorded& body) const {
    return joined({wording("milestone", code(body.milestone)), body.note});
  }
  std::string operator()(const domain::Paused& body) const {
    return joined({wording("pause-reason", code(body.reason)), body.authorised_by});
  }
  std::string operator()(const domain::Resumed& /*body*/) const {
    return {};
  }
  std::string operator()(const domain::Recommended& body) const {
    return joined({domain::recommendation_item(body.number), body.text});
  }
  std::string operator()(const domain::ActionAssigned& body) const {
    std::vector<std::string> leads;
    for (const auto& lead : body.leads)
      leads.push_back(domain::to_text(lead));
    return joined({domain::action_item(body.number), body.title, support::join(leads, ", ")});
  }
  std::string operator()(const domain::ActionCompleted& body) const {
    const auto leg = body.leg ? domain::to_text(*body.leg) : std::string{};
    return joined({domain::action_item(body.number), leg, body.evidence});
  }

  static std::string joined(const std::vector<std::string>& parts) {
    std::vector<std::string> some;
    for (const auto& part : parts) {
      if (!part.empty()) some.push_back(part);
    }
    return support::join(some, "; ");
  }
};

Table history(std::span<const domain::Event> events, std::string_view subject, domain::Date as_of) {
  std::vector<Row> rows;
  for (const auto& event : events) {
    if (event.effective_on() > as_of) continue;
    if (!subject.empty() && domain::subject_of(event.body) != subject) continue;
    auto by = event.on_behalf_of.empty() ? event.actor
                                         : fmt::format("{} ({})", event.on_behalf_of, event.actor);
    rows.push_back({cell(event.sequence), cell(event.effective), cell(domain::kind_of(event.body)),
                    std::visit(Detail{}, event.body), cell(event.recorded_at), cell(by)});
  }
  return table("history",
               {{.name = "event", .type = CellType::integer},
                {.name = "effective", .type = CellType::date},
                code_column("kind", "event"),
                {.name = "detail"},
                {.name = "recorded_at"},
                {.name = "recorded_by"}},
               std::move(rows));
}

Table action_facts(const domain::Action& action, const Source& source) {
  Facts facts;
  const auto& assigned = action.assigned;
  facts.add("title", cell(assigned.title));
  facts.add_code("action_status", "action-status", domain::status_of(action));
  facts.add_code("rag", "rag", domain::rag_of(action, source.policy, source.as_of));
  facts.add("recommendation", cell(assigned.recommendation));
  facts.add("assigned_on", cell(action.assigned_on));
  facts.add("due_on", cell(action.due_on));
  facts.add("original_due_on", cell(assigned.due_on));
  facts.add("lead_post", cell(assigned.lead_post));
  facts.add("measure", cell(assigned.measure));
  facts.add_code("ratification", "ratification", assigned.ratification);
  return facts.finish("case");
}

Table recommendation_facts(const domain::Recommendation& recommendation) {
  Facts facts;
  facts.add("text", cell(recommendation.made.text));
  facts.add_code("level", "level", recommendation.made.level);
  facts.add("made_on", cell(recommendation.made_on));
  facts.add("themes", cell(support::join(recommendation.made.themes, ", ")));
  return facts.finish("case");
}

/// The tables of a whole case, of one action, or of one recommendation; none if there is no such
/// item.
std::vector<Table> tables_of(const CaseState& state, std::span<const domain::Event> events,
                             const std::string& item, const Source& source) {
  const auto all = [](const domain::Action& /*action*/) { return true; };
  if (item.empty()) {
    return {case_facts(state.standing), time_limits(state.standing, source),
            pauses(state.standing),     recommendations(state),
            legs(state, source, all),   history(events, item, source.as_of)};
  }
  if (const auto number = domain::action_number(item)) {
    const auto* action = domain::find_action(state, *number);
    if (action == nullptr) return {};
    const auto same = [&](const domain::Action& other) { return other.assigned.number == *number; };
    return {action_facts(*action, source), legs(state, source, same),
            history(events, item, source.as_of)};
  }
  if (!item.starts_with('R')) return {};
  const auto* recommendation = domain::find_recommendation(state, item.substr(1));
  if (recommendation == nullptr) return {};
  const auto from_it = [&](const domain::Action& action) {
    return action.assigned.recommendation == recommendation->made.number;
  };
  return {recommendation_facts(*recommendation), legs(state, source, from_it),
          history(events, item, source.as_of)};
}

}  // namespace

Report show(const Source& source, const std::string& case_reference, const std::string& item) {
  const auto events = storage::events_of(source.store, case_reference);
  const auto id = item.empty() ? case_reference : domain::item_id(case_reference, item);
  const auto as_of = domain::to_text(source.as_of);
  const auto state = domain::fold(events, source.as_of);
  if (!state) {
    support::refuse(fmt::format("cannot show {}", id),
                    fmt::format("the case was not yet referred as at {}", as_of),
                    "give a later --as-of");
  }
  auto tables = tables_of(*state, events, item, source);
  if (tables.empty()) {
    support::refuse(
        fmt::format("cannot show {}", id),
        fmt::format("the case had no action or recommendation '{}' as at {}", item, as_of),
        fmt::format("see the whole case with 'susr show \"{}\"'", case_reference));
  }
  return {.name = "show",
          .as_of = as_of,
          .heading = title_block(source, id),
          .tables = std::move(tables)};
}

}  // namespace susr::report
