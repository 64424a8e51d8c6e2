// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include "due_dates.hpp"
#include "meeting_tables.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

Cell days_since_referral(const domain::Standing& standing, domain::Date as_of) {
  if (standing.referral.referral_day == domain::ReferralDay::unknown) return {};
  return std::int64_t{(as_of - standing.referred_on.last_day()).count()};
}

Cell days_late(const domain::Deadline& deadline, domain::Date as_of) {
  if (!deadline.judged_due_on) return {};
  const auto until = deadline.reached ? deadline.reached->first_day : as_of;
  return std::int64_t{domain::days_overdue(*deadline.judged_due_on, until)};
}

/// A time limit of a review.
struct Limit {
  const domain::Standing& standing;
  const domain::Deadline& deadline;
};

FieldList<Limit> fields_of_reviews(const Context& context) {
  using Each = const Limit&;
  return {{as_key(id_column("case")), [](Each each) { return each.standing.reference; }},
          {code_column<domain::Regime>("regime", Shown::in_data_only),
           [](Each each) { return each.standing.referral.regime; }},
          {code_column<domain::Stage>("stage"),
           [](Each each) { return domain::stage_of(each.standing); }},
          {text_column("criteria", Shown::in_data_only),
           [](Each each) { return domain::to_text(each.standing.in_force->criteria); }},
          {number_column("days_since_referral"),
           [context](Each each) { return days_since_referral(each.standing, context.as_of); }},
          {as_main(id_column("rule")), [](Each each) { return each.deadline.timescale; }},
          {code_column<domain::Strength>("strength", Shown::in_data_only),
           [](Each each) { return each.deadline.strength; }},
          {partial_date_column("started_on", Shown::in_data_only),
           [](Each each) { return each.deadline.start; }},
          {as_main(date_column("due_on")), [](Each each) { return each.deadline.due_on; }},
          {adjusted_due_column(), [](Each each) { return each.deadline.adjusted_due_on; }},
          {partial_date_column("reached_on"), [](Each each) { return each.deadline.reached; }},
          {as_main(code_column<domain::DeadlineStatus>("status")),
           [](Each each) { return each.deadline.status; }},
          {as_main(number_column("days_overdue")),
           [context](Each each) { return days_late(each.deadline, context.as_of); }},
          {as_main(code_column<domain::Rag>("rag")), [context](Each each) {
             return domain::rag_of(each.deadline, context.policy, context.as_of);
           }}};
}

bool is_asked_for(const domain::Deadline& deadline, const Context& context,
                  const Selection& selection) {
  const auto& statuses = selection.statuses;
  const auto& colours = selection.colours;
  const bool has_status =
      statuses.empty() || statuses.contains(std::string(domain::code(deadline.status)));
  return has_status && (colours.empty() ||
                        colours.contains(domain::rag_of(deadline, context.policy, context.as_of)));
}

Report reviews(const Context& context, const Selection& selection) {
  return report_of(context, reviews_table(context, selection), selection.case_reference);
}

}  // namespace

Table reviews_table(const Context& context, const Selection& selection) {
  const auto each_limit = [context, selection](const auto& take) {
    for_each_case(context, selection, [&](const domain::Standing& standing) {
      if (!is_live(standing) || !is_between(selection, standing.referred_on)) return;
      for (const auto& deadline : domain::deadlines(standing, context.policy, context.as_of)) {
        if (is_asked_for(deadline, context, selection)) take({standing, deadline});
      }
    });
  };
  return table_of_due<Limit>(context, "reviews", fields_of_reviews(context), each_limit,
                             [](const DueDates& dates, const Limit& limit) {
                               return dates.of_milestone(limit.standing.reference, limit.deadline);
                             });
}

Entry describe_reviews() {
  using enum Filter;
  return {.name = "reviews",
          .choices = {case_reference, criteria, outcome, status, rag, from, to},
          .make = reviews,
          .statuses = domain::all_codes<domain::DeadlineStatus>()};
}

}  // namespace susr::report
