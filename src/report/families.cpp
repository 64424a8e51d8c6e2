// SPDX-License-Identifier: MIT
// Who was invited to contribute to each review, and who was heard.

#include "families.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/storage/entries.hpp"
#include "susr/storage/log.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Milestone;
using domain::PartialDate;

/// What is on record of those whom a review is about.
struct Family {
  std::string case_reference;
  domain::Stage stage = domain::Stage::review;
  std::vector<PartialDate> invited_on;  ///< in order of time
  std::optional<NotInvited> not_invited;
  std::vector<PartialDate> heard_on;  ///< in order of time
  std::set<domain::Contributor> heard;
  std::optional<PartialDate> published_on;

  [[nodiscard]] FamilyStatus status() const {
    if (!heard_on.empty()) return FamilyStatus::heard;
    if (!invited_on.empty()) return FamilyStatus::invited;
    return not_invited ? FamilyStatus::not_invited : FamilyStatus::nothing_recorded;
  }
};

using Contributions =
    std::map<std::string, std::vector<domain::EntryOf<domain::ContributionRecorded>>>;

Contributions contributions_by_case(const Context& context) {
  Contributions all;
  storage::for_each_entry<domain::ContributionRecorded>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::ContributionRecorded& body, const auto& on) {
        all[reference].push_back({body, on});
      });
  return all;
}

Family family_of(const domain::Standing& standing, const Contributions& contributions,
                 const Context& context) {
  Family family{.case_reference = standing.reference, .stage = domain::stage_of(standing)};
  bool was_not_invited = false;
  for (const auto& each : standing.milestones) {
    if (each.milestone == Milestone::family_invited) family.invited_on.push_back(each.on);
    was_not_invited = was_not_invited || each.milestone == Milestone::family_not_invited;
  }
  if (was_not_invited) {  // Its words are only in the log.
    family.not_invited = reason_for_no_invitation(
        storage::events_of(context.store, standing.reference), context.as_of);
  }
  const auto found = contributions.find(standing.reference);
  if (found != contributions.end()) {
    for (const auto& each : found->second) {
      family.heard_on.push_back(each.on);
      family.heard.insert(each.body.from);
    }
  }
  family.published_on = domain::reached_on(standing, Milestone::published);
  return family;
}

/// The first or last of several days.
Cell first_of(const std::vector<PartialDate>& days) {
  return days.empty() ? Cell{} : cell(days.front());
}
Cell last_of(const std::vector<PartialDate>& days) {
  return days.empty() ? Cell{} : cell(days.back());
}

FieldList<Family> fields_of_families() {
  using Each = const Family&;
  return {{as_key(id_column("case")), &Family::case_reference},
          {code_column<domain::Stage>("stage"), &Family::stage},
          {as_main(code_column<FamilyStatus>("status")),
           [](Each each) { return coded(domain::code(each.status()), "family"); }},
          {as_main(unless_zero(number_column("invitations"))),
           [](Each each) { return each.invited_on.size(); }},
          {partial_date_column("first_invited_on"),
           [](Each each) { return first_of(each.invited_on); }},
          {partial_date_column("last_invited_on", Shown::in_data_only),
           [](Each each) { return last_of(each.invited_on); }},
          {partial_date_column("not_invited_on"),
           [](Each each) { return each.not_invited ? cell(each.not_invited->on) : Cell{}; }},
          {title_column("reason"),
           [](Each each) { return each.not_invited ? cell(each.not_invited->reason) : Cell{}; }},
          {as_main(unless_zero(number_column("contributions"))),
           [](Each each) { return each.heard_on.size(); }},
          {text_column("heard"), [](Each each) { return list_cell(each.heard); }},
          {partial_date_column("last_heard_on"), [](Each each) { return last_of(each.heard_on); }},
          {partial_date_column("published_on"), &Family::published_on}};
}

/// Reviews, and other cases in which somebody was heard.
void take_all(const Context& context, const Selection& selection,
              const std::function<void(const Family&)>& take) {
  const auto contributions = contributions_by_case(context);
  for_each_case(context, selection, [&](const domain::Standing& standing) {
    const bool is_review = standing.in_force && standing.in_force->outcome == domain::Outcome::susr;
    if (!is_review && !contributions.contains(standing.reference)) return;
    const auto family = family_of(standing, contributions, context);
    const auto& wanted = selection.statuses;
    if (wanted.empty() || wanted.contains(std::string(domain::code(family.status())))) take(family);
  });
}

Report families(const Context& context, const Selection& selection) {
  auto report = report_of(context,
                          table_of<Family>("families", fields_of_families(),
                                           [context, selection](const auto& take) {
                                             take_all(context, selection, take);
                                           }),
                          selection.case_reference);
  report.notes = lines({{.key = "note.families"}});
  return report;
}

}  // namespace

std::optional<NotInvited> reason_for_no_invitation(std::span<const domain::Event> events,
                                                   domain::Date as_of) {
  std::optional<NotInvited> latest;
  for (const auto& event : domain::effective_history(events, as_of).events) {
    const auto* recorded = std::get_if<domain::MilestoneRecorded>(&event.body);
    const bool gives_reason = recorded != nullptr &&
                              recorded->milestone == Milestone::family_not_invited &&
                              !recorded->note.empty() && event.effective_on() <= as_of;
    if (gives_reason) latest = NotInvited{event.effective, recorded->note};
  }
  return latest;
}

Entry describe_families() {
  using enum Filter;
  return {.name = "families",
          .choices = {case_reference, criteria, outcome, status},
          .make = families,
          .statuses = domain::all_codes<FamilyStatus>()};
}

}  // namespace susr::report
