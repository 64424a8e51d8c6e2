// SPDX-License-Identifier: MIT
#include "risk_lists.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "susr/domain/entries.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/standings.hpp"

#include "common.hpp"

namespace susr::report {

namespace {

using domain::PartialDate;
using domain::RiskClosed;
using domain::RiskRaised;

void close(Risk& risk, const RiskClosed& closed, const PartialDate& on) {
  risk.closed_on = on;
  risk.close_reason = closed.reason;
}

/// Whether agencies, areas or themes were asked for, which only an action has.
bool is_of_actions(const Selection& selection) {
  return selection.agency || selection.area || selection.theme;
}

/// Every risk on record, in the order of the cases and in each by number.
std::vector<Risk> all_risks(const Context& context) {
  std::vector<Risk> all;
  std::map<std::pair<std::string, int>, std::size_t> places;
  storage::for_each_entry<RiskRaised>(
      context.store, context.as_of,
      [&](const std::string& reference, const RiskRaised& raised, const PartialDate& on) {
        places[{reference, raised.number}] = all.size();
        all.push_back({.case_reference = reference, .raised = raised, .raised_on = on});
      });
  if (all.empty()) return all;
  storage::for_each_entry<RiskClosed>(
      context.store, context.as_of,
      [&](const std::string& reference, const RiskClosed& closed, const PartialDate& on) {
        const auto found = places.find({reference, closed.number});
        if (found == places.end()) {
          refuse_contradiction(
              domain::item_id(reference, domain::entry_item(RiskClosed::letter, closed.number)));
        }
        close(all[found->second], closed, on);
      });
  return all;
}

void sort(std::vector<Risk>& risks) {
  std::ranges::stable_sort(risks, [](const Risk& one, const Risk& other) {
    return std::tuple(!one.is_open(), other.raised.likelihood) <
           std::tuple(!other.is_open(), one.raised.likelihood);
  });
}

/// The actions of which a leg is selected.
std::set<std::pair<std::string, int>> selected_actions(const Context& context,
                                                       const Selection& selection) {
  std::set<std::pair<std::string, int>> found;
  for_each_action(context, selection, [&](const ActionView& action) {
    found.emplace(action.action().case_reference, action.action().number);
  });
  return found;
}

Cell action_of(const Risk& risk) {
  if (!risk.raised.action) return {};
  return domain::ItemId{risk.case_reference, domain::action_item(*risk.raised.action)};
}

}  // namespace

std::vector<Risk> risks_in(const Context& context, const Selection& selection) {
  auto risks = all_risks(context);
  if (risks.empty()) return risks;
  auto of_cases = selection;
  of_cases.statuses.clear();
  of_cases.colours.clear();
  if (is_of_actions(selection)) {
    const auto actions = selected_actions(context, of_cases);
    std::erase_if(risks, [&](const Risk& risk) {
      return !risk.raised.action || !actions.contains({risk.case_reference, *risk.raised.action});
    });
  } else {
    const Selected selected(context, of_cases);
    std::erase_if(risks,
                  [&](const Risk& risk) { return !selected.holds_case(risk.case_reference); });
  }
  sort(risks);
  return risks;
}

std::vector<Risk> open_risks_in(const Context& context, const Selection& selection) {
  auto risks = risks_in(context, selection);
  std::erase_if(risks, [](const Risk& risk) { return !risk.is_open(); });
  return risks;
}

std::vector<Risk> risks_of(const domain::CaseState& state) {
  std::vector<Risk> risks;
  for (const auto& [raised, on] : domain::entries_of<RiskRaised>(state)) {
    risks.push_back(
        {.case_reference = state.standing.reference, .raised = raised, .raised_on = on});
  }
  for (const auto& [closed, on] : domain::entries_of<RiskClosed>(state)) {
    const auto is_it = [&](const Risk& each) { return each.raised.number == closed.number; };
    const auto found = std::ranges::find_if(risks, is_it);
    if (found != risks.end()) close(*found, closed, on);
  }
  sort(risks);
  return risks;
}

int days_open(const Risk& risk, domain::Date as_of) {
  const auto until = risk.closed_on ? risk.closed_on->last_day() : as_of;
  return domain::days_overdue(risk.raised_on.last_day(), until);
}

Cell item_of(const Risk& risk) {
  return domain::ItemId{risk.case_reference,
                        domain::entry_item(RiskRaised::letter, risk.raised.number)};
}

Table risk_list(std::string name, const Context& context, std::vector<Risk> risks) {
  using Each = const Risk&;
  return table_of<Risk>(
      std::move(name),
      {{item_column(), [](Each each) { return item_of(each); }},
       {title_column("text"), [](Each each) { return each.raised.text; }},
       {id_column("action"), action_of},
       {as_main(text_column("likelihood")), [](Each each) { return each.raised.likelihood; }},
       {as_main(text_column("owner")), [](Each each) { return each.raised.owner; }},
       {partial_date_column("raised_on"), [](Each each) { return each.raised_on; }},
       {as_main(number_column("days_open")),
        [as_of = context.as_of](Each each) { return days_open(each, as_of); }},
       {partial_date_column("closed_on"), [](Each each) { return each.closed_on; }},
       {text_column("close_reason"), [](Each each) { return each.close_reason; }}},
      std::move(risks));
}

std::vector<EscalatedReview> escalated_reviews(const Context& context, const Selection& selection) {
  std::vector<EscalatedReview> reviews;
  if (is_of_actions(selection)) return reviews;
  std::map<std::string, EscalatedReview> latest;
  storage::for_each_entry<domain::CaseEscalated>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::CaseEscalated& escalated,
          const PartialDate& on) {
        latest[reference] = {.case_reference = reference, .escalated = escalated, .on = on};
      });
  if (latest.empty()) return reviews;
  auto of_cases = selection;
  of_cases.statuses.clear();
  for_each_case(context, of_cases, [&](const domain::Standing& standing) {
    const auto found = latest.find(standing.reference);
    const auto stage = domain::stage_of(standing);
    const bool has_ended = stage == domain::Stage::closed || stage == domain::Stage::no_review;
    if (found != latest.end() && !has_ended) reviews.push_back(found->second);
  });
  return reviews;
}

Table escalated_review_list(const Context& context, std::vector<EscalatedReview> reviews) {
  using Each = const EscalatedReview&;
  return table_of<EscalatedReview>(
      "escalated-reviews",
      {{as_key(id_column("case")), [](Each each) { return each.case_reference; }},
       {as_main(text_column("escalated_to")), [](Each each) { return each.escalated.to; }},
       {as_main(partial_date_column("escalated_on")), [](Each each) { return each.on; }},
       {title_column("reason"), [](Each each) { return each.escalated.reason; }},
       {number_column("days_open"),
        [as_of = context.as_of](Each each) {
          return domain::days_overdue(each.on.last_day(), as_of);
        }}},
      std::move(reviews));
}

}  // namespace susr::report
