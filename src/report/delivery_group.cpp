// SPDX-License-Identifier: MIT
// The paper for the Delivery Group, which ratifies actions and considers what other streams of
// learning found (Learning and Improvement Framework: Recommendations; Roles and
// Responsibilities).

#include <utility>

#include "meeting_lists.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::EscalationLevel;

constexpr Counts moves_an_action =
    is_any_of<domain::ActionAssigned, domain::ActionExtended, domain::ActionCompleted,
              domain::ActionRatified, domain::ActionSteppedDown, domain::ActionReopened,
              domain::ActionEscalated, domain::LearningSourceOpened, domain::SourceConsidered,
              domain::RiskRaised, domain::RiskClosed, domain::Disseminated>;

/// Open barriers that the group can still clear itself.
MeetingList barriers(const Context& context) {
  return {Part::waiting, "open-barriers", [context] {
            return rows_with(escalations_table(context, {}), "escalated_to",
                             {"", domain::code(EscalationLevel::review_manager)});
          }};
}

Report delivery_group(const Context& context, const Selection& selection) {
  constexpr auto level = EscalationLevel::delivery_group;
  std::vector<MeetingList> lists{
      board_list(context, selection, Part::to_decide, "awaiting-ratification"),
      escalated_actions(context, Part::to_decide, level),
      escalated_reviews(context, Part::to_decide, level), sources_to_consider(context)};
  if (selection.since) lists.push_back(changes_since(context, *selection.since, moves_an_action));
  lists.push_back(late_actions(context));
  lists.push_back(barriers(context));
  lists.push_back(open_risks(context));
  lists.push_back(unshared_learning(context));
  lists.push_back(open_challenges(context));
  return meeting_paper(context, selection, "delivery-group", "title.delivery-group-since",
                       std::move(lists));
}

}  // namespace

Entry describe_delivery_group() {
  using enum Filter;
  return {.name = "delivery-group", .choices = {since, detail}, .make = delivery_group};
}

}  // namespace susr::report
