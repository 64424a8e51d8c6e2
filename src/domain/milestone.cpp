// SPDX-License-Identifier: MIT
#include "susr/domain/milestone.hpp"

#include <algorithm>

namespace susr::domain {

namespace {

constexpr auto susr = Outcome::susr;
constexpr auto mapf = Outcome::mapf;

// The order of events is the Learning and Improvement Framework's; that a report must be approved
// before it is sent on, and published before it is deposited or followed up, is the sense of it.
constexpr std::array rules{
    MilestoneRule{.milestone = Milestone::wg_notification, .outcome = {}, .repeatable = true},
    // Learning that can't wait, put into practice whatever the outcome; a later decision may find
    // more.
    MilestoneRule{.milestone = Milestone::immediate_learning, .outcome = {}, .repeatable = true},
    MilestoneRule{.milestone = Milestone::chair_appointed,
                  .outcome = susr,
                  .repeatable = true,
                  .appoints = true},
    MilestoneRule{.milestone = Milestone::reviewer_appointed,
                  .outcome = susr,
                  .repeatable = true,
                  .appoints = true},
    MilestoneRule{.milestone = Milestone::first_panel, .outcome = susr},
    MilestoneRule{.milestone = Milestone::terms_of_reference, .outcome = susr},
    MilestoneRule{.milestone = Milestone::family_invited, .outcome = susr, .repeatable = true},
    MilestoneRule{.milestone = Milestone::family_not_invited, .outcome = susr, .repeatable = true},
    MilestoneRule{.milestone = Milestone::learning_event, .outcome = susr, .repeatable = true},
    MilestoneRule{.milestone = Milestone::report_drafted, .outcome = susr},
    MilestoneRule{.milestone = Milestone::report_approved, .outcome = susr},
    MilestoneRule{.milestone = Milestone::home_office_qa,
                  .outcome = susr,
                  .criterion = Criterion::dhr,
                  .after = Milestone::report_approved},
    MilestoneRule{.milestone = Milestone::dac_copy,
                  .outcome = susr,
                  .criterion = Criterion::dhr,
                  .after = Milestone::report_approved},
    MilestoneRule{.milestone = Milestone::secretary_of_state,
                  .outcome = susr,
                  .criterion = Criterion::owhr,
                  .after = Milestone::report_approved},
    MilestoneRule{.milestone = Milestone::mapf_held, .outcome = mapf},
    MilestoneRule{.milestone = Milestone::mapf_complete, .outcome = mapf},
    MilestoneRule{.milestone = Milestone::action_plan_agreed, .outcome = susr},
    MilestoneRule{.milestone = Milestone::published, .outcome = susr},
    MilestoneRule{
        .milestone = Milestone::repository_deposit, .outcome = susr, .after = Milestone::published},
    MilestoneRule{.milestone = Milestone::susr_complete, .outcome = susr},
    MilestoneRule{
        .milestone = Milestone::progress_report, .outcome = susr, .after = Milestone::published}};

}  // namespace

std::span<const MilestoneRule> milestone_rules() {
  return rules;
}

std::optional<MilestoneRule> rule_of(Milestone milestone) {
  const auto found = std::ranges::find(rules, milestone, &MilestoneRule::milestone);
  return found == rules.end() ? std::nullopt : std::optional(*found);
}

}  // namespace susr::domain
