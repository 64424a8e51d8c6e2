// SPDX-License-Identifier: MIT
// The paper for the operational board, which reviews progress, and barriers and risks to completion
// (Learning and Improvement Framework: Recommendations). `board` has the figures.

#include <utility>

#include "meeting_lists.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::EscalationLevel;

constexpr Counts concerns_the_board =
    is_any_of<domain::SignedOff, domain::MilestoneRecorded, domain::ActionRatified,
              domain::ActionEscalated, domain::CaseEscalated, domain::RiskRaised,
              domain::RiskClosed>;

MeetingList timeliness(const Context& context) {
  return {Part::for_information, "timeliness", [context] { return timeliness_table(context, {}); }};
}

Report operational_board(const Context& context, const Selection& selection) {
  constexpr auto level = EscalationLevel::board;
  std::vector<MeetingList> lists{decisions_to_sign_off(context, Part::to_decide),
                                 escalated_actions(context, Part::to_decide, level),
                                 escalated_reviews(context, Part::to_decide, level)};
  if (selection.since)
    lists.push_back(changes_since(context, *selection.since, concerns_the_board));
  lists.push_back(board_list(context, selection, Part::since_last, "stepped-down"));
  lists.push_back(board_list(context, selection, Part::since_last, "extensions-granted"));
  lists.push_back(assessed_impact(context, selection));
  lists.push_back(late_milestones(context));
  lists.push_back(late_actions(context));
  lists.push_back(board_list(context, selection, Part::waiting, "progress-reports"));
  lists.push_back(open_risks(context));
  lists.push_back(open_challenges(context));
  lists.push_back(timeliness(context));
  return meeting_paper(context, selection, "operational-board", "title.operational-board-since",
                       std::move(lists));
}

}  // namespace

Entry describe_operational_board() {
  using enum Filter;
  return {.name = "operational-board", .choices = {since, detail}, .make = operational_board};
}

}  // namespace susr::report
