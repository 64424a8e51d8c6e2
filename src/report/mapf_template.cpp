// SPDX-License-Identifier: MIT
// The learning template of a Multi-Agency Professional Forum, on one page and without names or
// posts, to share with professionals (Learning and Improvement Framework: MAPF learning template).

#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "boards.hpp"
#include "learned.hpp"
#include "names.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::Milestone;

/// A line of the page.
struct PageLine {
  std::string_view section;
  Cell item = {};
  Cell text = {};
  Cell themes = {};
  Cell leads = {};
  Cell due_on = {};
  Cell status = {};
};
using Page = std::vector<PageLine>;

void tell_session(const domain::Standing& standing, Page& page) {
  for (const auto& each : standing.milestones) {
    if (each.milestone != Milestone::mapf_held) continue;
    const auto* key = each.format ? "mapf-template.held-as" : "mapf-template.held";
    page.push_back(
        {.section = "what-happened",
         .text = Message{key, {argument("on", each.on), argument("format", each.format)}}});
    if (!each.attended) continue;
    page.push_back({.section = "what-happened",
                    .text = Message{"mapf-template.attended", {argument("n", *each.attended)}}});
  }
}

void tell_what_happened(const domain::Standing& standing, Page& page) {
  const auto& referral = standing.referral;
  if (!referral.summary.empty()) {
    page.push_back({.section = "what-happened", .text = cell(referral.summary)});
  }
  if (const auto& day = referral.event_date) {
    page.push_back({.section = "what-happened",
                    .text = Message{"mapf-template.incident", {argument("on", *day)}}});
  }
  if (referral.referral_day == domain::ReferralDay::known) {
    page.push_back(
        {.section = "what-happened",
         .text = Message{"mapf-template.referred", {argument("on", standing.referred_on)}}});
  }
  tell_session(standing, page);
}

void tell_findings(const CaseState& state, const domain::Policy& policy, Page& page) {
  auto found = findings_in(state);
  std::ranges::stable_sort(found, {}, [](const FoundIn& each) {
    return each.finding.type == domain::FindingType::good_practice;
  });
  for (const auto& each : found) {
    const bool is_good = each.finding.type == domain::FindingType::good_practice;
    page.push_back({.section = is_good ? "good-practice" : "findings",
                    .item = id_of(each),
                    .text = text_of(each.finding),
                    .themes = themes_cell(policy, each.finding.themes)});
  }
}

void tell_actions(const CaseState& state, Page& page) {
  for (const auto& action : state.actions) {
    if (action.stepped_down) continue;
    std::vector<std::string> leads;
    for (const auto& leg : action.legs)
      leads.push_back(domain::to_text(leg.lead));
    const auto& assigned = action.assigned;
    page.push_back(
        {.section = "actions",
         .item = domain::ItemId{state.standing.reference, domain::action_item(assigned.number)},
         .text = table::InBoth{assigned.title, assigned.title_cy},
         .leads = cell(support::join(leads, ", ")),
         .due_on = action.due_on,
         .status = cell(domain::status_of(action))});
  }
}

void tell_where_to_read_more(const CaseState& state, const Context& context, Page& page) {
  for (const auto& each : state.disseminations) {
    if (each.shared.material.empty()) continue;
    page.push_back({.section = "read-more",
                    .text = Message{"mapf-template.material",
                                    {argument("method", each.shared.method),
                                     argument("material", each.shared.material)}}});
  }
  page.push_back({.section = "read-more",
                  .text = Message{"mapf-template.board",
                                  {{"board", name_in_both(context.policy.board.name,
                                                          context.policy.board.name_cy)},
                                   argument("case", state.standing.reference)}}});
}

/// The page of one case. Throws `refused` if it is no MAPF.
Page page_of(const Context& context, const std::string& reference) {
  const auto what = catalogue::say("mapf-template.refused", fmt::arg("case", reference));
  const auto events = events_of(context, reference);
  const auto state = domain::fold(events, context.as_of);
  if (!state) refuse_absent_case(what, events, context.as_of);
  const auto& in_force = state->standing.in_force;
  if (!in_force || in_force->outcome != domain::Outcome::mapf) {
    support::refuse(what, catalogue::say("mapf-template.no-mapf"),
                    catalogue::say("mapf-template.no-mapf.hint"));
  }
  Page page;
  tell_what_happened(state->standing, page);
  tell_findings(*state, context.policy, page);
  tell_actions(*state, page);
  tell_where_to_read_more(*state, context, page);
  return page;
}

FieldList<PageLine> fields_of_mapf_template() {
  return {{code_column("section",
                       {"what-happened", "findings", "good-practice", "actions", "read-more"},
                       Shown::as_heading),
           [](const PageLine& each) { return coded(each.section, "template-section"); }},
          {item_column(), &PageLine::item},
          {title_column("text"), &PageLine::text},
          {text_column("themes"), &PageLine::themes},
          {as_main(text_column("leads")), &PageLine::leads},
          {as_main(date_column("due_on")), &PageLine::due_on},
          {as_main(code_column<domain::ActionStatus>("action_status")), &PageLine::status}};
}

Report mapf_template(const Context& context, const Selection& selection) {
  auto page = selection.case_reference ? page_of(context, *selection.case_reference) : Page{};
  auto report = report_of(
      context, table_of<PageLine>("mapf-template", fields_of_mapf_template(), std::move(page)),
      selection.case_reference);
  const auto reference = selection.case_reference.value_or(std::string{});
  report.heading =
      title_block(context, Message{"title.mapf-template-of-case", {argument("case", reference)}},
                  selection.case_reference);
  report.notes = lines({{.key = "note.mapf-template"}});
  return report;
}

}  // namespace

Entry describe_mapf_template() {
  using enum Filter;
  return {.name = "mapf-template",
          .choices = {case_reference},
          .make = mapf_template,
          .needs = {case_reference}};
}

}  // namespace susr::report
