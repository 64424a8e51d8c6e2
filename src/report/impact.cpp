// SPDX-License-Identifier: MIT
// Of what was ratified, how much was assessed for its impact, when, and with what judgement
// (Learning and Improvement Framework: evidence the impact of learning on practice).

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/overdue.hpp"

#include "impact_figures.hpp"
#include "names.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using EachImpact = const ImpactItem&;
using domain::DeadlineStatus;
using domain::ImpactAssessed;
using domain::ImpactJudgement;

Cell item_of_impact(EachImpact item) {
  return domain::ItemId{item.case_reference, item.item};
}

/// A value of the assessment that counts; empty where there is none.
template <class Get>
auto of_latest(Get get) {
  return [get](EachImpact item) {
    const auto& latest = item.standing.latest;
    return latest ? cell(std::invoke(get, latest->body)) : Cell{};
  };
}

Cell assessed_on(EachImpact item) {
  const auto& latest = item.standing.latest;
  return latest ? cell(latest->on) : Cell{};
}

Cell due_on(EachImpact item) {
  const auto& due = item.standing.due;
  return due ? cell(due->on) : cell(item.standing.first_due_on);
}

Cell days_late(EachImpact item, domain::Date as_of) {
  if (item.standing.status != DeadlineStatus::overdue) return {};
  return cell(domain::days_overdue(item.standing.due->on, as_of));
}

FieldList<ImpactItem> fields_of_impact(const Context& context) {
  return {
      {id_column("case", Shown::in_data_only), [](EachImpact item) { return item.case_reference; }},
      {item_column(), item_of_impact},
      {title_column(), [](EachImpact item) { return item.title; }},
      {text_column("recommendation", Shown::in_data_only),
       [](EachImpact item) { return item.recommendation; }},
      {text_column("themes", Shown::in_data_only),
       [&policy = context.policy](EachImpact item) { return themes_cell(policy, item.themes); }},
      {as_main(text_column("leads")),
       [leads = leads_of(context)](EachImpact item) {
         return item.action != nullptr ? cell(leads(*item.action)) : Cell{};
       }},
      {as_main(date_column("meeting_on")), [](EachImpact item) { return item.record.ratified_on; }},
      {as_main(date_column("due_on")), due_on},
      {as_main(code_column<DeadlineStatus>("status")),
       [](EachImpact item) { return item.standing.status; }},
      {number_column("days_overdue"),
       [as_of = context.as_of](EachImpact item) { return days_late(item, as_of); }},
      {as_main(partial_date_column("assessed_on")), assessed_on},
      {as_main(code_column<ImpactJudgement>("judgement")), of_latest(&ImpactAssessed::judgement)},
      {code_column<domain::ImpactMethod>("method"), of_latest(&ImpactAssessed::method)},
      {text_column("evidence"), of_latest(&ImpactAssessed::evidence)},
      {date_column("next_on"), of_latest(&ImpactAssessed::next_on)},
      {id_column("assessed_item", Shown::in_data_only), of_latest(&ImpactAssessed::item)},
      {unless_zero(number_column("times")),
       [](EachImpact item) { return item.record.assessments.size(); }}};
}

bool is_wanted(EachImpact item, const Selection& selection) {
  const auto& statuses = selection.statuses;
  const bool has_status =
      statuses.empty() || statuses.contains(std::string(domain::code(item.standing.status)));
  return has_status && is_between(selection, item.record.ratified_on);
}

template <class Take>
void take_wanted(const Context& context, const Selection& selection, const Take& take) {
  auto without_status = selection;
  without_status.statuses.clear();
  for_each_impact_item(context, without_status, [&](EachImpact item) {
    if (is_wanted(item, selection)) take(item);
  });
}

using Counted = std::map<std::string, ImpactFigures>;

/// How much was assessed of what was ratified, for each theme or for each agency.
Table counts_by(std::string name, const std::string& column, const Counted& counted) {
  using Count = std::pair<const std::string, ImpactFigures>;
  FieldList<Count> fields{{as_key(text_column(column)), &Count::first},
                          {as_main(number_column("ratified")),
                           [](const Count& each) { return each.second.ratified.n; }},
                          {as_main(number_column("assessed")),
                           [](const Count& each) { return each.second.assessed.n; }},
                          {decimal_column("percent"), [](const Count& each) {
                             return percent(each.second.assessed.n, each.second.ratified.n);
                           }}};
  for (const auto& entry : domain::codes_of<ImpactJudgement>) {
    auto judged = number_column(std::string(entry.code));
    judged.title = cell(entry.value);
    fields.emplace_back(as_main(std::move(judged)), [judgement = entry.value](const Count& each) {
      const auto found = each.second.judgements.find(judgement);
      return found == each.second.judgements.end() ? 0 : found->second.n;
    });
  }
  fields.emplace_back(as_main(number_column("overdue")),
                      [](const Count& each) { return each.second.overdue.n; });
  return table_of<Count>(std::move(name), std::move(fields),
                         std::vector<Count>(counted.begin(), counted.end()));
}

/// What was counted of the items that are wanted.
struct ImpactCounts {
  ImpactFigures all;
  Counted themes;
  Counted agencies;

  void add(EachImpact item) {
    all.add(false, item);
    for (const auto& theme : item.themes)
      themes[theme].add(false, item);
    std::set<std::string> leads;
    if (item.action == nullptr) return;
    for (const auto& leg : item.action->legs) {
      if (leg.clock.leg_status != domain::LegStatus::not_relevant) leads.insert(leg.lead.agency);
    }
    for (const auto& agency : leads)
      agencies[agency].add(false, item);
  }
};

Message how_much(const ImpactFigures& all) {
  const auto judged = [&](ImpactJudgement judgement) {
    const auto found = all.judgements.find(judgement);
    return found == all.judgements.end() ? 0 : found->second.n;
  };
  return {.key = "note.impact",
          .arguments = {argument("ratified", all.ratified.n), argument("assessed", all.assessed.n),
                        argument("sustained", judged(ImpactJudgement::sustained)),
                        argument("partly", judged(ImpactJudgement::partly)),
                        argument("not_yet", judged(ImpactJudgement::not_yet)),
                        argument("no_longer", judged(ImpactJudgement::no_longer)),
                        argument("overdue", all.overdue.n)}};
}

Message limit_line(const domain::Policy& policy) {
  const auto& limit = policy.learning.impact_review;
  if (!limit) return {.key = "note.no-impact-limit"};
  return {.key = "note.impact-limit", .arguments = {{"length", *limit}}};
}

Report impact(const Context& context, const Selection& selection) {
  auto report = report_of(context,
                          table_of<ImpactItem>("impact", fields_of_impact(context),
                                               [context, selection](const auto& take) {
                                                 take_wanted(context, selection, take);
                                               }),
                          selection.case_reference);
  ImpactCounts counts;
  take_wanted(context, selection, [&](EachImpact item) { counts.add(item); });
  if (counts.all.ratified.n > 0) {
    report.appendices = {counts_by("impact-by-agency", "agency", counts.agencies)};
    if (!counts.themes.empty()) {
      report.appendices.insert(report.appendices.begin(),
                               counts_by("impact-by-theme", "theme", counts.themes));
    }
  }
  report.notes = lines({how_much(counts.all), limit_line(context.policy)});
  return report;
}

}  // namespace

std::optional<Table> impact_due_list(const Context& context) {
  if (!follows_impact_up(context)) return std::nullopt;
  return table_of<ImpactItem>(
      "impact-overdue",
      {{item_column(), item_of_impact},
       {title_column(), [](EachImpact item) { return item.title; }},
       {as_main(text_column("leads")),
        [leads = leads_of(context)](EachImpact item) {
          return item.action != nullptr ? cell(leads(*item.action)) : Cell{};
        }},
       {date_column("meeting_on"), [](EachImpact item) { return item.record.ratified_on; }},
       {as_main(date_column("due_on")), due_on},
       {as_main(number_column("days_overdue")),
        [as_of = context.as_of](EachImpact item) { return days_late(item, as_of); }},
       {date_column("assessed_on"), assessed_on},
       {text_column("judgement"), of_latest(&ImpactAssessed::judgement)}},
      [context](const auto& take) {
        for_each_awaited_impact(context, {}, [&](EachImpact item) {
          if (item.standing.status == DeadlineStatus::overdue) take(item);
        });
      });
}

Entry describe_impact() {
  using enum Filter;
  return {.name = "impact",
          .choices = {case_reference, agency, area, criteria, outcome, status, theme, from, to},
          .make = impact,
          .statuses = {"in-time", "late", "reached", "awaited", "overdue", "outstanding"}};
}

}  // namespace susr::report
