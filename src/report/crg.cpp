// SPDX-License-Identifier: MIT
// The paper for the Case Review Group, which decides on referrals and monitors reviews (Learning
// and Improvement Framework: Case Review Group).

#include <utility>

#include "meeting_lists.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::DeadlineStatus;

constexpr Counts moves_a_review =
    is_any_of<domain::Referred, domain::Decided, domain::SignedOff, domain::MilestoneRecorded,
              domain::Paused, domain::Resumed, domain::Recommended, domain::FindingRecorded,
              domain::Challenged, domain::ChallengeAnswered, domain::CaseEscalated>;

/// Recommendations that are not in the action plan yet.
MeetingList recommendations_without_action(const Context& context) {
  return {Part::to_decide, "recommendations-without-action", [context] {
            const auto status = domain::code(domain::RecommendationStatus::without_action);
            return recommendations_table(context, {.statuses = {std::string(status)}});
          }};
}

/// The time limits that live reviews still have to meet.
MeetingList limits_to_meet(const Context& context) {
  return {Part::for_information, "limits-to-meet", [context] {
            Selection selection;
            for (const auto status :
                 {DeadlineStatus::overdue, DeadlineStatus::awaited, DeadlineStatus::outstanding})
              selection.statuses.emplace(domain::code(status));
            return reviews_table(context, selection);
          }};
}

Report crg(const Context& context, const Selection& selection) {
  std::vector<MeetingList> lists{referrals_to_decide(context), immediate_learning(context),
                                 recommendations_without_action(context)};
  if (selection.since) lists.push_back(changes_since(context, *selection.since, moves_a_review));
  lists.push_back(late_milestones(context));
  lists.push_back(decisions_to_sign_off(context, Part::waiting));
  lists.push_back(open_challenges(context));
  lists.push_back(limits_to_meet(context));
  return meeting_paper(context, selection, "crg", "title.crg-since", std::move(lists));
}

}  // namespace

Entry describe_crg() {
  using enum Filter;
  return {.name = "crg", .choices = {since, detail}, .make = crg};
}

}  // namespace susr::report
