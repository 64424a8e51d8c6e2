// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "susr/domain/event.hpp"
#include "susr/report/catalogue.hpp"

#include "meeting.hpp"

namespace susr::report {

// Lists that the papers of several meetings have.

/// Referrals that await the Case Review Group, and decisions that await the Chair.
MeetingList referrals_to_decide(const Context& context);
MeetingList decisions_to_sign_off(const Context& context, Part part);

/// Late actions, by leg, and late milestones, as `overdue` has them.
MeetingList late_actions(const Context& context);
MeetingList late_milestones(const Context& context);

/// Challenges without an answer, the oldest first.
MeetingList open_challenges(const Context& context);

/// Risks that were raised and not closed.
MeetingList open_risks(const Context& context);

/// Open actions that were escalated to a level, and reviews in progress that were.
MeetingList escalated_actions(const Context& context, Part part, domain::EscalationLevel level);
MeetingList escalated_reviews(const Context& context, Part part, domain::EscalationLevel level);

/// Learning sources that the Delivery Group has not considered.
MeetingList sources_to_consider(const Context& context);

/// Immediate learning from which no action comes.
MeetingList immediate_learning(const Context& context);

/// What was assessed of the difference that actions made, since --since if it is given.
MeetingList assessed_impact(const Context& context, const Selection& selection);

/// Published reviews of which no learning was shared.
MeetingList unshared_learning(const Context& context);

/// A list of the board's paper.
MeetingList board_list(const Context& context, const Selection& selection, Part part,
                       std::string_view name);

/// What happened since --since: the events that `counts`.
using Counts = bool (*)(const domain::EventBody&);
MeetingList changes_since(const Context& context, domain::Date since, Counts counts);

/// Whether an event is one of these.
template <class... Bodies>
bool is_any_of(const domain::EventBody& body) {
  return (std::holds_alternative<Bodies>(body) || ...);
}

}  // namespace susr::report
