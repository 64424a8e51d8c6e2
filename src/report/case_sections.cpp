// SPDX-License-Identifier: MIT
#include "case_sections.hpp"

#include <functional>

#include "susr/domain/deadline.hpp"
#include "susr/domain/overdue.hpp"

#include "common.hpp"

namespace susr::report {

Table earlier_decisions(const domain::CaseState& state) {
  using domain::Decision;
  const auto of_sign_off = [](auto get) {
    return [get](const Decision& each) {
      return each.sign_off ? cell(std::invoke(get, *each.sign_off)) : Cell{};
    };
  };
  return table_of<Decision>(
      "earlier-decisions",
      {{as_key(date_column("decided_on")), &Decision::on},
       {as_main(text_column("outcome")), [](const Decision& each) { return each.decided.outcome; }},
       {text_column("criteria"),
        [](const Decision& each) { return domain::to_text(each.decided.criteria); }},
       {title_column("rationale"), [](const Decision& each) { return each.decided.rationale; }},
       {text_column("sign_off"), of_sign_off(&domain::SignOff::outcome)},
       {date_column("signed_off_on"), of_sign_off(&domain::SignOff::on)}},
      state.earlier_decisions);
}

Table milestones(const domain::Standing& standing) {
  using domain::MilestoneReached;
  return table_of<MilestoneReached>(
      "milestones",
      {{as_key(date_column("reached_on")), &MilestoneReached::on},
       {as_main(text_column("milestone")), &MilestoneReached::milestone},
       {text_column("post"), &MilestoneReached::post},
       {text_column("format"), &MilestoneReached::format},
       {number_column("attended"), &MilestoneReached::attended}},
      standing.milestones);
}

Table pauses(const domain::Standing& standing) {
  using domain::Pause;
  return table_of<Pause>("pauses",
                         {{as_key(date_column("paused_on")), &Pause::from},
                          {as_main(date_column("resumed_on")), &Pause::until},
                          {as_title(text_column("reason")), &Pause::reason},
                          {text_column("authorised_by"), &Pause::authorised_by}},
                         standing.pauses);
}

namespace {

/// The limits over time, with the pauses of the review.
table::Chart chart_of_limits(const domain::Standing& standing, const Context& context) {
  auto chart = table::chart(table::ChartKind::timeline, "rule",
                            {"started_on", "due_on", adjusted_due_column().name, "reached_on"},
                            "chart.time-limits");
  for (const auto& pause : standing.pauses)
    chart.pauses.push_back({pause.from, pause.until});
  chart.pauses_count = context.policy.judged_date == domain::JudgedDate::adjusted;
  chart.day = context.as_of;
  return chart;
}

}  // namespace

Table time_limits(const domain::Standing& standing, const Context& context) {
  using domain::Deadline;
  auto limits =
      table_of<Deadline>("time-limits",
                         {{as_key(text_column("rule")), &Deadline::timescale},
                          {text_column("strength"), &Deadline::strength},
                          {date_column("started_on"), &Deadline::start},
                          {as_main(date_column("due_on")), &Deadline::due_on},
                          {adjusted_due_column(), &Deadline::adjusted_due_on},
                          {date_column("reached_on"), &Deadline::reached},
                          {as_main(text_column("status")), &Deadline::status},
                          {as_main(code_column<domain::Rag>("rag")),
                           [context](const Deadline& deadline) {
                             return domain::rag_of(deadline, context.policy, context.as_of);
                           }}},
                         domain::deadlines(standing, context.policy, context.as_of));
  limits.charts = {chart_of_limits(standing, context)};
  return limits;
}

}  // namespace susr::report
