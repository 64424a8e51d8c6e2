// SPDX-License-Identifier: MIT
#include "show_follow_up.hpp"

#include <algorithm>
#include <utility>

#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

#include "property_table.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::EntryOf;
using domain::ImpactAssessed;

Table considerations(const CaseState& state) {
  using Considered = EntryOf<domain::SourceConsidered>;
  using Each = const Considered&;
  return table_of<Considered>(
      "considerations",
      {{as_key(date_column("considered_on")), [](Each each) { return each.body.meeting_on; }},
       {as_main(text_column("consideration")), [](Each each) { return each.body.outcome; }},
       {title_column("note"), [](Each each) { return each.body.note; }}},
      domain::entries_of<domain::SourceConsidered>(state));
}

Table escalations(const CaseState& state) {
  using Escalated = EntryOf<domain::CaseEscalated>;
  using Each = const Escalated&;
  return table_of<Escalated>(
      "case-escalations",
      {{as_key(partial_date_column("escalated_on")), [](Each each) { return each.on; }},
       {as_main(text_column("escalated_to")), [](Each each) { return each.body.to; }},
       {title_column("reason"), [](Each each) { return each.body.reason; }}},
      domain::entries_of<domain::CaseEscalated>(state));
}

Table assessments(const CaseState& state, std::vector<EntryOf<ImpactAssessed>> all) {
  using Each = const EntryOf<ImpactAssessed>&;
  return table_of<EntryOf<ImpactAssessed>>(
      "assessments",
      {{item_column(),
        [reference = state.standing.reference](Each each) -> Cell {
          return domain::ItemId{reference, each.body.item};
        }},
       {as_main(partial_date_column("assessed_on")), [](Each each) { return each.on; }},
       {as_main(text_column("judgement")), [](Each each) { return each.body.judgement; }},
       {as_main(text_column("method")), [](Each each) { return each.body.method; }},
       {title_column("evidence"), [](Each each) { return each.body.evidence; }},
       {date_column("next_on"), [](Each each) { return each.body.next_on; }}},
      std::move(all));
}

}  // namespace

std::vector<Table> follow_up_of_case(const CaseState& state, const Context& context) {
  return {considerations(state), escalations(state), risk_list("risks", context, risks_of(state)),
          assessments(state, domain::entries_of<ImpactAssessed>(state))};
}

std::vector<Table> follow_up_of_item(const CaseState& state, const std::string& item,
                                     const Context& context) {
  auto risks = risks_of(state);
  std::erase_if(risks, [&](const Risk& risk) {
    return !risk.raised.action || domain::action_item(*risk.raised.action) != item;
  });
  auto assessed = domain::entries_of<ImpactAssessed>(state);
  std::erase_if(assessed, [&](const auto& each) { return each.body.item != item; });
  return {risk_list("risks", context, std::move(risks)), assessments(state, std::move(assessed))};
}

std::vector<Table> shown_risk(const CaseState& state, const std::string& item,
                              const Context& context) {
  const auto number = domain::entry_number(domain::RiskRaised::letter, item);
  const auto risks = risks_of(state);
  const auto is_it = [&](const Risk& risk) { return risk.raised.number == number; };
  const auto found = std::ranges::find_if(risks, is_it);
  if (found == risks.end()) return {};
  PropertyTable facts;
  facts.add("text", found->raised.text);
  if (found->raised.action) facts.add("action", domain::action_item(*found->raised.action));
  facts.add("likelihood", found->raised.likelihood);
  facts.add("owner", found->raised.owner);
  facts.add("raised_on", found->raised_on);
  facts.add("days_open", days_open(*found, context.as_of));
  facts.add("closed_on", found->closed_on);
  facts.add("close_reason", found->close_reason);
  return {facts.finish("risk")};
}

}  // namespace susr::report
