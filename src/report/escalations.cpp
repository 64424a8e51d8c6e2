// SPDX-License-Identifier: MIT
// Actions with an open barrier, actions and reviews that were escalated, and open risks.

#include <algorithm>
#include <array>
#include <functional>
#include <variant>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "reports.hpp"
#include "risk_lists.hpp"

namespace susr::report {

namespace {

/// An action, a review or a risk that stands in a row.
using Raised = std::variant<const ActionView*, const EscalatedReview*, const Risk*>;

/// Since when something has been in the way of the action, or before somebody.
std::optional<domain::Date> since(const storage::LegDetail& leg) {
  if (!leg.barrier) return leg.escalation ? std::optional(leg.escalation->on) : std::nullopt;
  return leg.escalation ? std::min(leg.barrier->since, leg.escalation->on) : leg.barrier->since;
}
domain::Date since(const ActionView* action) {
  return since(action->action()).value();
}
domain::Date since(const EscalatedReview* review) {
  return review->on.last_day();
}
domain::Date since(const Risk* risk) {
  return risk->raised_on.last_day();
}

/// A value of an action; empty for anything else.
template <class Get>
auto of_action(Get get) {
  return [get](const Raised& raised) {
    const auto* action = std::get_if<const ActionView*>(&raised);
    return action != nullptr ? table::cell_of(get, **action) : Cell{};
  };
}

/// A value of what is in the way of an action; empty where there is nothing.
template <class Get>
auto of_barrier(Get get) {
  return of_action([get](const ActionView& action) {
    const auto& barrier = action.action().barrier;
    return barrier ? cell(std::invoke(get, *barrier)) : Cell{};
  });
}

/// A value of an escalation, of an action or of a review; empty where there is none.
template <class OfAction, class OfReview>
auto of_escalation(OfAction of_action, OfReview of_review) {
  return [=](const Raised& raised) {
    if (const auto* review = std::get_if<const EscalatedReview*>(&raised)) {
      return table::cell_of(of_review, **review);
    }
    const auto* action = std::get_if<const ActionView*>(&raised);
    if (action == nullptr || !(*action)->action().escalation) return Cell{};
    return cell(std::invoke(of_action, *(*action)->action().escalation));
  };
}

/// A value of a risk; empty for anything else.
template <class Get>
auto of_risk(Get get) {
  return [get](const Raised& raised) {
    const auto* risk = std::get_if<const Risk*>(&raised);
    return risk != nullptr ? cell(std::invoke(get, (*risk)->raised)) : Cell{};
  };
}

Cell met_by(const domain::Barrier& barrier) {
  return barrier.leg ? cell(domain::to_text(*barrier.leg)) : Cell{};
}

Cell case_of(const Raised& raised) {
  if (const auto* action = std::get_if<const ActionView*>(&raised)) {
    return (*action)->action().case_reference;
  }
  if (const auto* risk = std::get_if<const Risk*>(&raised)) return (*risk)->case_reference;
  return std::get<const EscalatedReview*>(raised)->case_reference;
}

Cell item_of_raised(const Raised& raised) {
  if (const auto* action = std::get_if<const ActionView*>(&raised)) {
    return item_of_leg((*action)->action());
  }
  if (const auto* risk = std::get_if<const Risk*>(&raised)) return item_of(**risk);
  return case_of(raised);
}

Cell title_of_raised(const Raised& raised) {
  if (const auto* risk = std::get_if<const Risk*>(&raised)) return (*risk)->raised.text;
  return of_action([](const ActionView& action) { return title_of(action.action()); })(raised);
}

constexpr std::array escalated_kinds{"action", "review", "risk"};

FieldList<Raised> fields_of_escalations(const Context& context) {
  using Each = const ActionView&;
  using domain::Barrier;
  using domain::Escalation;
  using domain::RiskRaised;
  const auto escalated = [](auto member) {
    return [member](const EscalatedReview& review) { return review.escalated.*member; };
  };
  return {
      {id_column("case", Shown::in_data_only), case_of},
      {item_column(), item_of_raised},
      {title_column(), title_of_raised},
      {as_main(text_column("leads")), of_action(leads_of(context))},
      {date_column("due_on", Shown::in_data_only),
       of_action([](Each each) { return each.action().clock.due_on; })},
      {as_main(number_column("days_overdue")),
       of_action([context](Each each) { return days_overdue(each, context.as_of); })},
      {code_column<domain::Rag>("rag", Shown::in_data_only),
       of_action([context](Each each) { return rag_of(each, context); })},
      {date_column("barrier_since", Shown::in_data_only), of_barrier(&Barrier::since)},
      {text_column("met_by", Shown::in_data_only), of_barrier(met_by)},
      {text_column("barrier"), of_barrier(&Barrier::what)},
      {code_column<domain::EscalationLevel>("escalated_to"),
       of_escalation(&Escalation::level, escalated(&domain::CaseEscalated::to))},
      {date_column("escalated_on", Shown::in_data_only),
       of_escalation(&Escalation::on,
                     [](const EscalatedReview& review) { return review.on.last_day(); })},
      {text_column("reason"),
       of_escalation(&Escalation::reason, escalated(&domain::CaseEscalated::reason))},
      {number_column("days_open"),
       [context](const Raised& raised) {
         const auto day = std::visit([](const auto* each) { return since(each); }, raised);
         return domain::days_overdue(day, context.as_of);
       }},
      {code_column("kind", {escalated_kinds.begin(), escalated_kinds.end()}, Shown::in_data_only),
       [](const Raised& raised) { return coded(escalated_kinds.at(raised.index()), "kind"); }},
      {text_column("owner", Shown::in_data_only), of_risk(&RiskRaised::owner)},
      {code_column<domain::Likelihood>("likelihood", Shown::in_data_only),
       of_risk(&RiskRaised::likelihood)}};
}

void take_actions(const Context& context, const Selection& selection,
                  const std::function<void(const Raised&)>& take) {
  const auto look = [&](const ActionView& action) {
    const auto day = since(action.action());
    if (day && is_between(selection, day)) take(&action);
  };
  for_each_action(context, selection, look, {.are_held_up = true});
}

std::vector<EscalatedReview> reviews_between(const Context& context, const Selection& selection) {
  auto reviews = escalated_reviews(context, selection);
  std::erase_if(reviews, [&](const auto& each) { return !is_between(selection, each.on); });
  return reviews;
}

std::vector<Risk> risks_between(const Context& context, const Selection& selection) {
  auto risks = open_risks_in(context, selection);
  std::erase_if(risks, [&](const auto& each) { return !is_between(selection, each.raised_on); });
  return risks;
}

}  // namespace

Table escalations_table(const Context& context, const Selection& selection) {
  return table_of<Raised>(
      "escalations", fields_of_escalations(context),
      [context, selection](const auto& take) { take_actions(context, selection, take); });
}

std::vector<Table> escalation_lists(const Context& context, const Selection& selection) {
  std::vector<Table> lists{escalations_table(context, selection)};
  if (auto reviews = reviews_between(context, selection); !reviews.empty()) {
    lists.push_back(escalated_review_list(context, std::move(reviews)));
  }
  if (auto risks = risks_between(context, selection); !risks.empty()) {
    lists.push_back(risk_list("open-risks", context, std::move(risks)));
  }
  return lists;
}

namespace {

/// The actions come first, as before there were the others.
Table whole_table(const Context& context, const Selection& selection) {
  return table_of<Raised>("escalations", fields_of_escalations(context),
                          [context, selection](const auto& take) {
                            take_actions(context, selection, take);
                            for (const auto& review : reviews_between(context, selection))
                              take(&review);
                            for (const auto& risk : risks_between(context, selection))
                              take(&risk);
                          });
}

Report escalations(const Context& context, const Selection& selection) {
  auto report = report_of(context, whole_table(context, selection), selection.case_reference);
  auto lists = escalation_lists(context, selection);
  if (lists.size() == 1) return report;
  report.tables.front().shown = Shown::in_data_only;
  report.appendices = std::move(lists);
  return report;
}

}  // namespace

Entry describe_escalations() {
  using enum Filter;
  return {.name = "escalations",
          .choices = {case_reference, agency, area, criteria, outcome, theme, from, to},
          .make = escalations};
}

}  // namespace susr::report
