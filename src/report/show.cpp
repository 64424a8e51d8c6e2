// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"

#include "boards.hpp"
#include "case_sections.hpp"
#include "learned.hpp"
#include "property_table.hpp"
#include "reports.hpp"
#include "show_follow_up.hpp"
#include "show_sharing.hpp"

namespace susr::report {

using catalogue::say;
using fmt::arg;

namespace {

using domain::CaseState;

Table learning_source_facts(const domain::Standing& standing, const domain::Policy& policy) {
  PropertyTable facts;
  facts.add("stage", domain::stage_of(standing));
  facts.add("type", standing.learning_source->type);
  facts.add("title", standing.learning_source->title);
  facts.add("opened_on", standing.referred_on);
  facts.add("received_on", standing.learning_source->received_on);
  facts.add("reported_by", standing.learning_source->reported_by);
  facts.add("themes", themes_cell(policy, standing.learning_source->themes));
  return facts.finish("case");
}

Table case_facts(const domain::Standing& standing, const domain::Policy& policy) {
  if (standing.learning_source) return learning_source_facts(standing, policy);
  PropertyTable facts;
  const auto& referral = standing.referral;
  facts.add("stage", domain::stage_of(standing));
  facts.add("regime", referral.regime);
  facts.add("agency", referral.agency);
  facts.add("event_date", referral.event_date);
  facts.add("received_on", referral.received_on);
  const bool known = referral.referral_day == domain::ReferralDay::known;
  facts.add("referred_on", known ? cell(standing.referred_on) : Cell{});
  facts.add("criteria_referred", list_cell(referral.criteria));
  facts.add("summary", referral.summary);
  if (const auto& decision = standing.decision) {
    facts.add("decided_on", decision->on);
    facts.add("outcome", outcome_cell(decision->decided.outcome, referral.regime));
    facts.add("immediacy", decision->decided.immediacy);
    facts.add("rationale", decision->decided.rationale);
    if (const auto& sign_off = decision->sign_off) {
      facts.add("sign_off", sign_off->outcome);
      facts.add("signed_off_on", sign_off->on);
      facts.add("sign_off_note", sign_off->note);
    }
  }
  if (const auto& in_force = standing.in_force) {
    facts.add("in_force", outcome_cell(in_force->outcome, referral.regime));
    facts.add("criteria", list_cell(in_force->criteria));
    if (in_force->depth) facts.add("depth", *in_force->depth);
  }
  return facts.finish("case");
}

Table recommendations(const CaseState& state, const domain::Policy& policy) {
  using Each = const domain::Recommendation&;
  return table_of<domain::Recommendation>(
      "recommendations",
      {{item_column(),
        [reference = state.standing.reference](Each each) -> Cell {
          return domain::ItemId{reference, domain::recommendation_item(each.made.number)};
        }},
       {as_main(date_column("made_on")), &domain::Recommendation::made_on},
       {as_main(text_column("level")), [](Each each) { return each.made.level; }},
       {as_main(text_column("status")),
        [state](Each each) { return domain::status_of(each, state); }},
       {text_column("themes"),
        [&policy](Each each) { return themes_cell(policy, each.made.themes); }},
       {title_column("text"), [](Each each) { return text_of(each.made); }}},
      state.recommendations);
}

/// A leg, and the action that it is of.
struct LegOfAction {
  domain::Action action;
  domain::Leg leg;

  [[nodiscard]] domain::LegClock clock() const {
    return domain::clock_of(action, leg);
  }
};

FieldList<LegOfAction> leg_fields(const std::string& reference, const Context& context) {
  using Each = const LegOfAction&;
  return {{item_column(),
           [reference](Each each) -> Cell {
             return domain::ItemId{reference, domain::action_item(each.action.assigned.number)};
           }},
          {title_column(),
           [](Each each) -> Cell {
             return table::InBoth{each.action.assigned.title, each.action.assigned.title_cy};
           }},
          {text_column("recommendation"),
           [](Each each) { return each.action.assigned.recommendation; }},
          {text_column("finding"),
           [](Each each) { return finding_item(each.action.assigned.finding); }},
          {as_main(text_column("agency")),
           [context](Each each) -> Cell { return lead_in_both(context.policy, each.leg.lead); }},
          {text_column("area", Shown::in_data_only),
           [context](Each each) { return area_or_theme(context.policy, each.leg.lead.area); }},
          {as_main(date_column("due_on")), [](Each each) { return each.action.due_on; }},
          {first_due_column(), [](Each each) { return each.action.assigned.due_on; }},
          {unless_zero(number_column("times_extended")),
           [](Each each) { return each.action.times_extended; }},
          {unless_zero(number_column("days_slipped")),
           [](Each each) { return days_slipped(each.action); }},
          {yes_no_column("overdue_on_original"),
           [context](Each each) {
             return overdue_on_original(each.clock(), each.leg.completed_on, context.as_of);
           }},
          {as_main(code_column<domain::LegStatus>("leg_status")),
           [](Each each) { return each.leg.status; }},
          {code_column<domain::ActionStatus>("action_status"),
           [](Each each) { return domain::status_of(each.action); }},
          {date_column("completed_on"), [](Each each) { return each.leg.completed_on; }},
          {text_column("evidence"), [](Each each) { return each.leg.evidence; }},
          {as_main(code_column<domain::Rag>("rag")), [context](Each each) {
             return domain::rag_of(each.clock(), context.policy, context.as_of);
           }}};
}

/// A row for each leg of the actions that are wanted.
Table legs(const CaseState& state, const Context& context,
           const std::function<bool(const domain::Action&)>& wanted) {
  auto actions = state.actions;
  std::ranges::sort(actions, {}, [](const domain::Action& each) { return each.assigned.number; });
  std::vector<LegOfAction> all;
  for (const auto& action : actions) {
    if (!wanted(action)) continue;
    for (const auto& leg : action.legs)
      all.push_back({action, leg});
  }
  return table_of<LegOfAction>("actions", leg_fields(state.standing.reference, context),
                               std::move(all));
}

void add_barrier(PropertyTable& facts, const domain::Action& action) {
  if (const auto& barrier = action.barrier) {
    facts.add("barrier", barrier->what);
    facts.add("barrier_since", barrier->since);
  }
  if (const auto& escalation = action.escalation) {
    facts.add("escalated_to", escalation->level);
    facts.add("escalated_on", escalation->on);
    facts.add("escalation_reason", escalation->reason);
  }
}

Table action_facts(const domain::Action& action, const Context& context) {
  PropertyTable facts;
  const auto& assigned = action.assigned;
  facts.add("title", assigned.title);
  facts.add("title_cy", assigned.title_cy);
  facts.add("action_status", domain::status_of(action));
  facts.add("rag", domain::rag_of(action, context.policy, context.as_of));
  facts.add("recommendation", assigned.recommendation);
  facts.add("finding", finding_item(assigned.finding));
  facts.add("themes", themes_cell(context.policy, assigned.themes));
  facts.add("assigned_on", action.assigned_on);
  facts.add("due_on", action.due_on);
  facts.add("original_due_on", assigned.due_on);
  facts.add("times_extended", action.times_extended);
  facts.add("days_slipped", days_slipped(action));
  facts.add("lead_post", assigned.lead_post);
  facts.add("measure", assigned.measure);
  facts.add("note", action.note);
  add_barrier(facts, action);
  facts.add("ratification", assigned.ratification);
  if (const auto& ratified = action.ratified) {
    facts.add("ratified_on", ratified->on);
    facts.add("meeting_on", ratified->meeting_on);
    facts.add("minute", ratified->minute);
    facts.add("ratified_by_completer", yes_or_no(domain::is_by_one_account(action)));
  }
  if (const auto& stepped_down = action.stepped_down) {
    facts.add("stepped_down_on", stepped_down->on);
    facts.add("reason", stepped_down->reason);
    facts.add("authority", stepped_down->authority);
  }
  if (action.times_reopened > 0) {
    facts.add("times_reopened", action.times_reopened);
  }
  return facts.finish("action");
}

Table recommendation_facts(const domain::Recommendation& recommendation, const CaseState& state,
                           const domain::Policy& policy) {
  PropertyTable facts;
  facts.add("recommendation_status", domain::status_of(recommendation, state));
  facts.add("text", recommendation.made.text);
  facts.add("text_cy", recommendation.made.text_cy);
  facts.add("level", recommendation.made.level);
  facts.add("made_on", recommendation.made_on);
  facts.add("themes", themes_cell(policy, recommendation.made.themes));
  return facts.finish("recommendation");
}

/// The tables, those of `more`, and the history as the last.
std::vector<Table> joined(std::vector<Table> tables, std::vector<Table> more, Table last) {
  std::ranges::move(more, std::back_inserter(tables));
  tables.push_back(std::move(last));
  return tables;
}

/// The tables of a finding or a challenge; none if the item is neither.
std::vector<Table> tables_of_entry(const CaseState& state, const std::string& item,
                                   const Context& context) {
  const auto finding = domain::entry_number(domain::FindingRecorded::letter, item);
  for (const auto& found : findings_in(state)) {
    if (found.finding.number != finding) continue;
    const auto from_it = [&](const domain::Action& action) {
      return finding_item(action.assigned.finding) == item;
    };
    return {finding_facts(found, context.policy), legs(state, context, from_it)};
  }
  const auto number = domain::entry_number(domain::Challenged::letter, item);
  for (const auto& challenge : challenges_in(state)) {
    if (challenge.challenge.number == number) return {challenge_facts(challenge, context.as_of)};
  }
  return {};
}

/// The tables of a whole case, of one action, recommendation, risk, finding or challenge; none if
/// there is no such item.
std::vector<Table> tables_of(const CaseState& state, std::span<const domain::Event> events,
                             const std::string& item, const Context& context) {
  const auto all = [](const domain::Action& /*action*/) { return true; };
  auto past = history(events, item, context.as_of);
  if (item.empty()) {
    std::vector<Table> tables{case_facts(state.standing, context.policy),
                              earlier_decisions(state),
                              time_limits(state.standing, context),
                              milestones(state.standing),
                              pauses(state.standing),
                              findings_section(state, context.policy),
                              challenges_section(state, context.as_of),
                              recommendations(state, context.policy),
                              legs(state, context, all)};
    std::ranges::move(sharing_tables(state), std::back_inserter(tables));
    return joined(std::move(tables), follow_up_of_case(state, context), std::move(past));
  }
  if (const auto number = domain::action_number(item)) {
    const auto* action = domain::find_action(state, *number);
    if (action == nullptr) return {};
    const auto same = [&](const domain::Action& other) { return other.assigned.number == *number; };
    return joined({action_facts(*action, context), legs(state, context, same), extensions(*action)},
                  follow_up_of_item(state, item, context), std::move(past));
  }
  if (auto risk = shown_risk(state, item, context); !risk.empty()) {
    return joined(std::move(risk), {}, std::move(past));
  }
  if (auto entry = tables_of_entry(state, item, context); !entry.empty()) {
    return joined(std::move(entry), {}, std::move(past));
  }
  const auto number = domain::recommendation_number(item);
  if (!number) return {};
  const auto* recommendation = domain::find_recommendation(state, *number);
  if (recommendation == nullptr) return {};
  const auto from_it = [&](const domain::Action& action) {
    return action.assigned.recommendation == recommendation->made.number;
  };
  return joined(
      {recommendation_facts(*recommendation, state, context.policy), legs(state, context, from_it)},
      follow_up_of_item(state, item, context), std::move(past));
}

Report shown(const Context& context, const std::string& case_reference, const std::string& id,
             std::vector<Table> tables) {
  return {.name = "show",
          .as_of = domain::to_text(context.as_of),
          .heading = title_block(context, cell(id), case_reference),
          .tables = std::move(tables)};
}

}  // namespace

Report show_by_item(const Context& context, const std::string& case_reference) {
  const auto events = events_of(context, case_reference);
  const auto state = domain::fold(events, context.as_of);
  if (!state) {
    refuse_absent_case(say("cannot.show", arg("id", case_reference)), events, context.as_of);
  }
  auto tables = tables_of(*state, events, {}, context);
  tables.back() = history_by_item(events, context.as_of);
  return shown(context, case_reference, case_reference, std::move(tables));
}

Report show(const Context& context, const std::string& case_reference, const std::string& asked) {
  const auto events = events_of(context, case_reference);
  const auto as_of = domain::to_text(context.as_of);
  const auto state = domain::fold(events, context.as_of);
  const auto item = state ? domain::item_meant_by(*state, asked) : asked;
  const auto id = item.empty() ? case_reference : domain::item_id(case_reference, item);
  if (!state) refuse_absent_case(say("cannot.show", arg("id", id)), events, context.as_of);
  auto tables = tables_of(*state, events, item, context);
  if (tables.empty()) {
    support::refuse(say("cannot.show", arg("id", domain::shown_reference(id))),
                    say("absent.item", arg("as_of", as_of)),
                    say("absent.item.hint", arg("case", case_reference)));
  }
  return shown(context, case_reference, id, std::move(tables));
}

}  // namespace susr::report
