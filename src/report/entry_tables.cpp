// SPDX-License-Identifier: MIT
#include "entry_tables.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/standings.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::PartialDate;

/// An entry, and the case that it is of.
template <class Body>
struct Entered {
  std::string case_reference;
  Body body;
  PartialDate on;
};

template <class Body>
std::vector<Entered<Body>> entered(const Context& context) {
  std::vector<Entered<Body>> all;
  storage::for_each_entry<Body>(
      context.store, context.as_of,
      [&](const std::string& reference, const Body& body, const PartialDate& on) {
        all.push_back({reference, body, on});
      });
  return all;
}

/// Those with a number that nothing of the other kind has ended.
template <class Body, class End>
std::vector<Entered<Body>> still_open(const Context& context) {
  std::set<std::pair<std::string, int>> ended;
  for (const auto& each : entered<End>(context))
    ended.insert({each.case_reference, each.body.number});
  auto all = entered<Body>(context);
  std::erase_if(all, [&](const auto& each) {
    return ended.contains({each.case_reference, each.body.number});
  });
  return all;
}

template <class Body>
Cell item_of(const Entered<Body>& each) {
  return domain::ItemId{each.case_reference, domain::entry_item(Body::letter, each.body.number)};
}

template <class Body>
auto days_since(const Context& context) {
  return [as_of = context.as_of](const Entered<Body>& each) {
    return domain::days_overdue(each.on.last_day(), as_of);
  };
}

/// A value of the body.
template <class Body, class Value>
auto in_body(Value Body::* member) {
  return [member](const Entered<Body>& each) { return cell(each.body.*member); };
}

/// By how many days an answer is late; empty if it is not, or no day was set.
Cell days_late(const Entered<domain::Challenged>& each, domain::Date as_of) {
  const auto& due_on = each.body.due_on;
  return due_on && *due_on < as_of ? cell(domain::days_overdue(*due_on, as_of)) : Cell{};
}

Cell threatened(const Entered<domain::RiskRaised>& each) {
  return domain::ItemId{each.case_reference,
                        each.body.action ? domain::action_item(*each.body.action) : ""};
}

/// The findings from which an action comes, by case and number.
std::set<std::pair<std::string, std::string>> findings_with_action(const Context& context) {
  std::set<std::pair<std::string, std::string>> found;
  const auto look = [&](const ActionView& action) {
    const auto& leg = action.action();
    found.insert({leg.case_reference, leg.texts[&domain::ActionAssigned::finding]});
  };
  for_each_action(context, {}, look, {.are_from_findings = true});
  return found;
}

/// The case's last escalation, if it is to that level and the case is not done.
std::vector<Entered<domain::CaseEscalated>> escalated_to(const Context& context,
                                                         domain::EscalationLevel level) {
  std::map<std::string, Entered<domain::CaseEscalated>> last;
  for (auto& each : entered<domain::CaseEscalated>(context))
    last.insert_or_assign(each.case_reference, each);
  std::vector<Entered<domain::CaseEscalated>> found;
  for_each_case(context, {}, [&](const domain::Standing& standing) {
    const auto escalated = last.find(standing.reference);
    const auto stage = domain::stage_of(standing);
    const bool is_done = stage == domain::Stage::closed || stage == domain::Stage::no_review;
    if (escalated == last.end() || is_done || escalated->second.body.to != level) return;
    found.push_back(escalated->second);
  });
  return found;
}

}  // namespace

Table challenges_table(const Context& context) {
  using Challenge = Entered<domain::Challenged>;
  const FieldList<Challenge> fields{
      {item_column(), item_of<domain::Challenged>},
      {title_column("text"), in_body(&domain::Challenged::text)},
      {as_main(text_column("asked_of")), in_body(&domain::Challenged::to)},
      {as_main(partial_date_column("on")), &Challenge::on},
      {date_column("due_on"), in_body(&domain::Challenged::due_on)},
      {number_column("days_open"), days_since<domain::Challenged>(context)},
      {number_column("days_overdue"),
       [as_of = context.as_of](const Challenge& each) { return days_late(each, as_of); }}};
  return table_of<Challenge>("open-challenges", fields, [context](const auto& take) {
    for (const auto& each : still_open<domain::Challenged, domain::ChallengeAnswered>(context))
      take(each);
  });
}

Table risks_table(const Context& context) {
  using Raised = Entered<domain::RiskRaised>;
  const FieldList<Raised> fields{
      {item_column(), item_of<domain::RiskRaised>},
      {title_column("text"), in_body(&domain::RiskRaised::text)},
      {id_column("threatens"), threatened},
      {as_main(code_column<domain::Likelihood>("likelihood")),
       in_body(&domain::RiskRaised::likelihood)},
      {as_main(text_column("owner")), in_body(&domain::RiskRaised::owner)},
      {partial_date_column("on"), &Raised::on},
      {number_column("days_open"), days_since<domain::RiskRaised>(context)}};
  return table_of<Raised>("open-risks", fields, [context](const auto& take) {
    for (const auto& each : still_open<domain::RiskRaised, domain::RiskClosed>(context))
      take(each);
  });
}

Table escalated_reviews_table(const Context& context, domain::EscalationLevel level) {
  using Escalated = Entered<domain::CaseEscalated>;
  const FieldList<Escalated> fields{
      {as_key(id_column("case")), &Escalated::case_reference},
      {as_main(code_column<domain::EscalationLevel>("escalated_to")),
       in_body(&domain::CaseEscalated::to)},
      {partial_date_column("escalated_on"), &Escalated::on},
      {title_column("reason"), in_body(&domain::CaseEscalated::reason)},
      {number_column("days_open"), days_since<domain::CaseEscalated>(context)}};
  return table_of<Escalated>("escalated-reviews", fields, [context, level](const auto& take) {
    for (const auto& each : escalated_to(context, level))
      take(each);
  });
}

Table sources_table(const Context& context) {
  using domain::Standing;
  const FieldList<Standing> fields{
      {as_key(id_column("case")), &Standing::reference},
      {as_main(code_column<domain::LearningKind>("type")),
       [](const Standing& each) { return each.learning_source->type; }},
      {title_column(), [](const Standing& each) { return each.learning_source->title; }},
      {date_column("received_on"),
       [](const Standing& each) { return each.learning_source->received_on; }},
      {text_column("reported_by"),
       [](const Standing& each) { return each.learning_source->reported_by; }},
      {number_column("days_waiting"), [as_of = context.as_of](const Standing& each) {
         const auto received = each.learning_source->received_on;
         return domain::days_overdue(received.value_or(each.referred_on.last_day()), as_of);
       }}};
  return table_of<Standing>("sources-to-consider", fields, [context](const auto& take) {
    std::set<std::string> considered;
    for (const auto& each : entered<domain::SourceConsidered>(context))
      considered.insert(each.case_reference);
    storage::for_each_standing(
        context.store, context.as_of, std::nullopt, [&](const Standing& standing) {
          const bool waits =
              standing.learning_source.has_value() && !considered.contains(standing.reference);
          if (waits) take(standing);
        });
  });
}

Table immediate_learning_table(const Context& context) {
  using Finding = Entered<domain::FindingRecorded>;
  const FieldList<Finding> fields{
      {item_column(), item_of<domain::FindingRecorded>},
      {title_column("text"),
       [](const Finding& each) -> Cell {
         return table::InBoth{each.body.text, each.body.text_cy};
       }},
      {text_column("agencies"), [](const Finding& each) { return list_cell(each.body.agencies); }},
      {as_main(partial_date_column("on")), &Finding::on},
      {number_column("days_open"), days_since<domain::FindingRecorded>(context)}};
  return table_of<Finding>("immediate-learning", fields, [context](const auto& take) {
    const auto with_action = findings_with_action(context);
    for (const auto& each : entered<domain::FindingRecorded>(context)) {
      const bool is_immediate = each.body.type == domain::FindingType::immediate_learning;
      const bool has_action =
          with_action.contains({each.case_reference, std::to_string(each.body.number)});
      if (is_immediate && !has_action) take(each);
    }
  });
}

Table impacts_table(const Context& context, std::optional<domain::Date> since) {
  using Assessed = Entered<domain::ImpactAssessed>;
  const FieldList<Assessed> fields{
      {item_column(),
       [](const Assessed& each) -> Cell {
         return domain::ItemId{each.case_reference, each.body.item};
       }},
      {as_main(code_column<domain::ImpactJudgement>("impact")),
       in_body(&domain::ImpactAssessed::judgement)},
      {code_column<domain::ImpactMethod>("impact_method"),
       in_body(&domain::ImpactAssessed::method)},
      {as_main(partial_date_column("on")), &Assessed::on},
      {title_column("evidence"), in_body(&domain::ImpactAssessed::evidence)},
      {date_column("next_on"), in_body(&domain::ImpactAssessed::next_on)}};
  return table_of<Assessed>("assessed-impact", fields, [context, since](const auto& take) {
    for (const auto& each : entered<domain::ImpactAssessed>(context)) {
      if (!since || each.on.last_day() > *since) take(each);
    }
  });
}

}  // namespace susr::report
