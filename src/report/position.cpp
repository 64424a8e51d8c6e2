// SPDX-License-Identifier: MIT
#include "position.hpp"

#include <algorithm>
#include <array>

#include "susr/support/text.hpp"

#include "common.hpp"
#include "names.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::code;
using domain::Rag;

/// A measure whose groups are the codes of a group of another name.
struct Groups {
  std::string_view measure;
  std::string_view group;
};
constexpr std::array groups_of{Groups{"decisions-by-outcome", "outcome"},
                               Groups{"decisions-by-criterion", "criterion"},
                               Groups{"unfinished-by-level", "level"},
                               Groups{"escalated-reviews", "escalation"},
                               Groups{"open-risks", "likelihood"},
                               Groups{"impact-judgement", "impact"},
                               Groups{"duty", "deadline"}};

/// Every section of a paper, so that `susr schema` can name them.
std::vector<std::string> sections_of_papers() {
  return {"referrals",        "decisions",
          "reviews",          "overdue",
          "actions",          "rag",
          "agencies",         "movement",
          "early-warning",    "extensions",
          "ratification",     "escalations",
          "impact",           "progress-reports",
          "recurring-themes", "national-recommendations",
          "themes",           "to-decide",
          "since-last",       "late",
          "waiting",          "recurring",
          "challenged"};
}

/// The same for every measure.
std::vector<std::string> measures_of_papers() {
  return {"action-status",
          "age-in-days",
          "assessed-impact",
          "awaiting-ratification",
          "changes",
          "completed",
          "completed-in-12-months",
          "decisions-by-criterion",
          "decisions-by-outcome",
          "decisions-to-sign-off",
          "due-soon-actions",
          "due-soon-milestones",
          "duty",
          "escalated-actions",
          "escalated-reviews",
          "escalation",
          "extended-actions",
          "extensions-granted",
          "immediate-learning",
          "impact-assessed",
          "impact-judgement",
          "impact-overdue",
          "late-actions",
          "late-milestones",
          "level",
          "movement",
          "national-outstanding",
          "open-barriers",
          "open-challenges",
          "open-legs",
          "open-risks",
          "outcome",
          "outstanding",
          "overdue-actions",
          "overdue-legs",
          "overdue-milestones",
          "overdue-on-original-only",
          "progress-reports",
          "rag",
          "ratified-by-completer",
          "received",
          "recommendations-by-theme",
          "recommendations-made",
          "recommendations-without-action",
          "recurring-themes",
          "referrals-to-decide",
          "repeated",
          "reviews-with-theme",
          "sources-to-consider",
          "stage",
          "started",
          "stepped-down",
          "unfinished-by-level",
          "unshared-learning"};
}

std::string_view label_group_of(std::string_view measure) {
  const auto* found = std::ranges::find(groups_of, measure, &Groups::measure);
  return found == groups_of.end() ? measure : found->group;
}

Cell worded(const std::string& value, Message words) {
  return table::Worded{value, std::make_shared<const Message>(std::move(words))};
}

}  // namespace

FieldList<PaperFigure> figure_fields(bool detail) {
  FieldList<PaperFigure> fields{
      {code_column("section", sections_of_papers(), Shown::as_heading),
       [](const PaperFigure& each) { return coded(each.section, "section"); }},
      {as_said_once(as_title(code_column("measure", measures_of_papers()))),
       [](const PaperFigure& each) { return coded(each.measure, "measure"); }},
      {as_main(text_column("group")), &PaperFigure::group},
      {as_main(number_column("n")), [](const PaperFigure& each) { return each.figure.n; }},
      {as_main(number_column("of")), &PaperFigure::of},
      {as_main(decimal_column("percent")),
       [](const PaperFigure& each) { return percent(each.figure.n, each.of.value_or(0)); }}};
  if (!detail) return fields;
  fields.emplace_back(text_column("items"), [](const PaperFigure& each) {
    return support::join(each.figure.items, "; ");
  });
  return fields;
}

void Position::referrals(const CaseFigures& figures) {
  for (const auto* outcome :
       {"susr", "mapf", "no-review", "awaiting-decision", "awaiting-sign-off"}) {
    row("referrals", "outcome", outcome, figure_of(figures.outcomes, outcome), figures.all);
  }
}

void Position::reviews(const CaseFigures& figures) {
  by_code("reviews", "stage", figures.stages, figures.all, domain::Stage::learning_source);
}

void Position::overdue(const CaseFigures& cases, const ActionFigures& actions) {
  row("overdue", "overdue-actions", "", actions.overdue, actions.open);
  shares("overdue", "overdue-milestones", cases.overdue, &Position::time_limit);
}

void Position::actions(const ActionFigures& figures) {
  by_code("actions", "action-status", figures.statuses, counted(figures),
          ActionStatus::stepped_down);
  row("actions", "action-status", "not-relevant", figures.not_relevant);
}

void Position::colours(const ActionFigures& figures) {
  const auto grey = figure_of(figures.colours, Rag::grey).n;
  by_code("rag", "rag", figures.colours, figures.all - grey, Rag::grey);
}

void Position::agencies(const ActionFigures& figures) {
  shares("agencies", "open-legs", figures.open_legs, &Position::agency);
  shares("agencies", "overdue-legs", figures.overdue_legs, &Position::agency);
}

void Position::movement(std::string_view group, const Figure& figure) {
  row("movement", "movement", group, figure);
}

void Position::early_warning(const CaseFigures& cases, const ActionFigures& actions) {
  row("early-warning", "due-soon-actions", "", actions.soon_due, actions.open);
  shares("early-warning", "due-soon-milestones", cases.soon_due, &Position::time_limit);
}

void Position::extensions(const ActionFigures& figures, const std::optional<Figure>& granted) {
  if (granted) row("extensions", "extensions-granted", "", *granted);
  row("extensions", "extended-actions", "", figures.extended, figures.open);
  row("extensions", "overdue-on-original-only", "", figures.overdue_on_original_only, figures.open);
}

void Position::ratification(const ActionFigures& figures) {
  row("ratification", "awaiting-ratification", "", figures.awaiting_ratification, counted(figures));
  row("ratification", "ratified-by-completer", "", figures.ratified_by_completer,
      figure_of(figures.statuses, ActionStatus::ratified).n);
}

void Position::barriers(const ActionFigures& figures) {
  row("escalations", "open-barriers", "", figures.barriers, figures.open);
}

void Position::escalated_to(domain::EscalationLevel level, const ActionFigures& figures) {
  row("escalations", "escalation", code(level), figure_of(figures.escalated, level), figures.open);
}

void Position::escalated_reviews(domain::EscalationLevel level, const Figure& figure) {
  row("escalations", "escalated-reviews", code(level), figure);
}

void Position::risks(const Figures<domain::Likelihood>& figures, std::int64_t all) {
  by_code("escalations", "open-risks", figures, all);
}

void Position::impact(const ImpactFigures& figures) {
  row("impact", "impact-assessed", "", figures.assessed, figures.ratified.n);
  row("impact", "impact-overdue", "", figures.overdue, figures.ratified.n);
  by_code("impact", "impact-judgement", figures.judgements, figures.assessed.n);
}

void Position::progress(const CaseFigures& figures) {
  std::int64_t reports = 0;
  for (const auto& [status, figure] : figures.progress)
    reports += figure.n;
  for (const auto& [status, figure] : figures.progress)
    row("progress-reports", "duty", code(status), figure, reports);
}

void Position::themes(const ThemeFigures& figures) {
  for (const auto& [theme, recurring] : figures.recurring) {
    Figure figure;
    for (const auto& reference : recurring.cases)
      figure.add(detail_, reference);
    of_theme("recurring-themes", "reviews-with-theme", theme, figure, figures.cases);
  }
}

void Position::of_theme(std::string_view section, std::string_view measure,
                        const std::string& theme, const Figure& figure, std::int64_t of) {
  row(section, measure, "", figure, of);
  figures_.back().group = area_or_theme(policy_, theme);
}

void Position::row(std::string_view section, std::string_view measure, std::string_view group,
                   const Figure& figure, std::optional<std::int64_t> of) {
  figures_.push_back({.section = section,
                      .measure = measure,
                      .group = coded(group, label_group_of(measure)),
                      .figure = figure,
                      .of = of});
}

void Position::shares(std::string_view section, std::string_view measure,
                      const Shares<std::string>& shares,
                      Cell (Position::*group_of)(const std::string& group) const) {
  for (const auto& [group, share] : shares) {
    row(section, measure, group, share.part, share.of);
    figures_.back().group = (this->*group_of)(group);
  }
}

Cell Position::agency(const std::string& code) const {
  return named_agency(policy_, code);
}

/// A person reads its name, or else the milestone that ends it, with its id.
Cell Position::time_limit(const std::string& id) const {
  const auto found = std::ranges::find(policy_.timescales, id, &domain::Timescale::id);
  if (found == policy_.timescales.end()) return id;
  auto name =
      found->name ? name_in_both(*found->name, found->name_cy) : cell(found->reached_by.front());
  return worded(id, {"rule.named", {{"name", std::move(name)}, argument("rule", id)}});
}

}  // namespace susr::report
