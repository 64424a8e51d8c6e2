// SPDX-License-Identifier: MIT
// The material of an analysis paper on a theme: what was recommended and found on it over the
// years, what was done about it, and what difference that made.

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/storage/standings.hpp"

#include "boards.hpp"
#include "case_boards.hpp"
#include "impacts.hpp"
#include "recommendation_counts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// A recommendation, a finding, an action, a learning source, or what a year comes to. What it has
/// not is empty.
struct Material {
  std::string_view section;
  std::string board;
  std::string case_reference;
  Cell item;
  Cell on;
  Cell type;
  Cell level;
  Cell text;
  Cell comes_from;
  Cell agencies;
  Cell status;
  Cell due_on;
  Cell days_overdue;
  Cell impact;
  Cell impact_on;
  Cell impact_method;
  Cell evidence;
  Cell period;
  Cell cases;
  Cell recommendations;
  Cell findings;
  Cell actions;
  Cell source_type;
  Cell sources;
};

constexpr std::array sections{"analysis-recommendations", "analysis-findings", "analysis-sources",
                              "analysis-actions", "analysis-years"};

/// What one year comes to.
struct Year {
  std::set<std::string> cases;
  std::int64_t recommendations = 0;
  std::int64_t findings = 0;
  std::int64_t actions = 0;
  std::int64_t sources = 0;
};

/// Collects the material, each kind in the order of the record.
class Collector {
 public:
  Collector(const Context& context, const Selection& selection)
      : context_(context),
        selection_(selection),
        selected_(context, {.case_reference = selection.case_reference,
                            .criteria = selection.criteria,
                            .outcomes = selection.outcomes}),
        impacts_(latest_impacts(context)),
        boards_(context) {}

  std::vector<Material> collect() {
    if (!selection_.theme) return {};
    add_recommendations();
    add_findings();
    add_sources();
    add_actions();
    add_years();
    return std::move(all_);
  }

 private:
  using Key = std::pair<std::string, std::string>;  // case, item

  [[nodiscard]] bool is_on_theme(const std::vector<std::string>& themes) const {
    return std::ranges::find(themes, *selection_.theme) != themes.end();
  }

  Material& add(std::string_view section, const std::string& reference, const std::string& item,
                const domain::PartialDate& on) {
    auto& material = all_.emplace_back();
    material.section = section;
    material.board = boards_.of(reference);
    material.case_reference = reference;
    material.item = domain::ItemId{reference, item};
    material.on = on;
    year_of(on).cases.insert(reference);
    if (const auto* impact = find_impact(impacts_, reference, item)) {
      material.impact = cell(impact->body.judgement);
      material.impact_on = impact->on;
      material.impact_method = cell(impact->body.method);
      material.evidence = cell(impact->body.evidence);
    }
    return material;
  }

  Year& year_of(const domain::PartialDate& on) {
    return years_[static_cast<int>(std::chrono::year_month_day{on.last_day()}.year())];
  }

  void add_recommendations() {
    auto counts = count_by_recommendation(context_, selection_.case_reference);
    storage::for_each_recommendation(
        context_.store, context_.as_of,
        [&](const std::string& reference, const domain::Recommendation& each) {
          if (!is_on_theme(each.made.themes) || !selected_.holds_case(reference)) return;
          on_theme_.insert({reference, domain::recommendation_item(each.made.number)});
          const auto on = domain::on_day(each.made_on);
          if (!is_between(selection_, on)) return;
          auto& material =
              add(sections[0], reference, domain::recommendation_item(each.made.number), on);
          material.level = cell(each.made.level);
          material.text = text_of(each.made);
          material.status = cell(counts[{reference, each.made.number}].status());
          ++year_of(on).recommendations;
        });
  }

  void add_findings() {
    storage::for_each_entry<domain::FindingRecorded>(
        context_.store, context_.as_of,
        [&](const std::string& reference, const domain::FindingRecorded& each,
            const domain::PartialDate& on) {
          if (!is_on_theme(each.themes) || !selected_.holds_case(reference)) return;
          on_theme_.insert({reference, domain::entry_item(each.letter, each.number)});
          if (!is_between(selection_, on)) return;
          auto& material =
              add(sections[1], reference,
                  domain::entry_item(domain::FindingRecorded::letter, each.number), on);
          material.type = cell(each.type);
          material.text = table::InBoth{each.text, each.text_cy};
          material.agencies = list_cell(each.agencies);
          ++year_of(on).findings;
        });
  }

  void add_sources() {
    storage::for_each_standing(
        context_.store, context_.as_of, selection_.case_reference,
        [&](const domain::Standing& standing) {
          const auto& source = standing.learning_source;
          if (!source || !is_on_theme(source->themes) || !selected_.holds(standing)) return;
          on_theme_.insert({standing.reference, {}});
          if (!is_between(selection_, standing.referred_on)) return;
          auto& material = add(sections[2], standing.reference, {}, standing.referred_on);
          material.source_type = cell(source->type);
          material.text = cell(source->title);
          material.agencies = cell(source->reported_by);
          ++year_of(standing.referred_on).sources;
        });
  }

  void add_actions() {
    for_each_action(context_, {.case_reference = selection_.case_reference},
                    [&](const ActionView& action) { add(action); });
  }

  void add(const ActionView& action) {
    const auto& leg = action.action();
    const auto& reference = leg.case_reference;
    auto items = items_behind(leg);
    items.emplace_back();  // the case, if it is a learning source
    const auto behind = std::ranges::find_if(
        items, [&](const std::string& item) { return on_theme_.contains({reference, item}); });
    if (behind == items.end() && !is_on_theme(leg.themes)) return;
    const auto on = domain::on_day(leg.assigned_on);
    if (!is_between(selection_, on)) return;
    auto& material = add(sections[3], reference, domain::action_item(leg.number), on);
    material.text = title_of(leg);
    if (behind != items.end()) material.comes_from = domain::ItemId{reference, *behind};
    material.agencies = cell(leads_of(context_)(action));
    material.status = cell(leg.clock.action_status);
    material.due_on = leg.clock.due_on;
    material.days_overdue = cell(days_overdue(action, context_.as_of));
    ++year_of(on).actions;
  }

  /// Every year from the first to the last, so that those without any show.
  void add_years() {
    if (years_.empty()) return;
    const auto first = years_.begin()->first;
    const auto last = years_.rbegin()->first;
    for (auto number = first; number <= last; ++number) {
      const auto& year = years_[number];
      auto& material = all_.emplace_back();
      material.section = sections[4];
      material.period = cell(std::to_string(number));
      material.cases = cell(year.cases.size());
      material.recommendations = cell(year.recommendations);
      material.findings = cell(year.findings);
      material.actions = cell(year.actions);
      material.sources = cell(year.sources);
    }
  }

  const Context& context_;
  const Selection& selection_;
  Selected selected_;
  Impacts impacts_;
  CaseBoards boards_;
  std::set<Key> on_theme_;  // what has the theme, but for actions
  std::map<int, Year> years_;
  std::vector<Material> all_;
};

FieldList<Material> fields_of_analysis(const Context& context) {
  const auto boards = boards_of(context).size() > 1 ? Shown::everywhere : Shown::in_data_only;
  return {{code_column("section", {sections.begin(), sections.end()}, Shown::in_data_only),
           [](const Material& each) { return coded(each.section, "section"); }},
          {id_column("board", boards), &Material::board},
          {id_column("case", Shown::in_data_only), &Material::case_reference},
          {item_column(), &Material::item},
          {partial_date_column("on"), &Material::on},
          {as_main(code_column<domain::FindingType>("type")), &Material::type},
          {as_main(code_column<domain::Level>("level")), &Material::level},
          {title_column("text"), &Material::text},
          {id_column("comes_from"), &Material::comes_from},
          {text_column("agencies"), &Material::agencies},
          {as_main(text_column("status")), &Material::status},
          {date_column("due_on"), &Material::due_on},
          {number_column("days_overdue"), &Material::days_overdue},
          {as_main(code_column<domain::ImpactJudgement>("impact")), &Material::impact},
          {partial_date_column("impact_on"), &Material::impact_on},
          {code_column<domain::ImpactMethod>("impact_method"), &Material::impact_method},
          {text_column("evidence"), &Material::evidence},
          {as_key(id_column("period")), &Material::period},
          {number_column("cases"), &Material::cases},
          {number_column("recommendations"), &Material::recommendations},
          {number_column("findings"), &Material::findings},
          {number_column("actions"), &Material::actions},
          {code_column<domain::LearningKind>("source_type"), &Material::source_type},
          {number_column("sources"), &Material::sources}};
}

using AllMaterial = std::shared_ptr<const std::vector<Material>>;

/// The material of one section, or of all where none is named.
Table material_table(const Context& context, const AllMaterial& all, std::string name) {
  return table_of<Material>(name, fields_of_analysis(context), [all, name](const auto& take) {
    for (const auto& each : *all) {
      if (name == "analysis" || each.section == name) take(each);
    }
  });
}

Report analysis(const Context& context, const Selection& selection) {
  const auto all =
      std::make_shared<const std::vector<Material>>(Collector(context, selection).collect());
  auto report = report_of(context, material_table(context, all, "analysis"));
  report.tables.front().shown = Shown::in_data_only;
  report.heading = title_block(
      context, Message{"title.analysis", {argument("theme", selection.theme.value_or(""))}});
  for (const auto* section : sections)
    report.appendices.push_back(material_table(context, all, section));
  report.notes = lines({{.key = "note.analysis"}});
  return report;
}

}  // namespace

Entry describe_analysis() {
  using enum Filter;
  return {.name = "analysis",
          .choices = {case_reference, criteria, outcome, theme, from, to},
          .make = analysis,
          .needs = {theme}};
}

}  // namespace susr::report
