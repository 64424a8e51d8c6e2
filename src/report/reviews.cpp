// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

Cell days_since_referral(const domain::Standing& standing, domain::Date as_of) {
  if (standing.referral.referral_day == domain::ReferralDay::unknown) return {};
  return std::int64_t{(as_of - standing.referred_on.last_day()).count()};
}

Cell days_late(const domain::Duty& duty, domain::Date as_of) {
  if (!duty.judged_due_on) return {};
  const auto until = duty.reached ? duty.reached->first_day : as_of;
  return std::int64_t{domain::days_overdue(*duty.judged_due_on, until)};
}

/// A time limit of a review.
struct Limit {
  const domain::Standing& standing;
  const domain::Duty& duty;
};

FieldList<Limit> fields(const Source& source) {
  using Each = const Limit&;
  return {{as_key(id_column("case")), [](Each each) { return each.standing.reference; }},
          {code_column<domain::Regime>("regime", Shown::in_data_only),
           [](Each each) { return each.standing.referral.regime; }},
          {code_column<domain::Stage>("stage"),
           [](Each each) { return domain::stage_of(each.standing); }},
          {text_column("criteria", Shown::in_data_only),
           [](Each each) { return domain::to_text(each.standing.in_force->criteria); }},
          {number_column("days_since_referral"),
           [source](Each each) { return days_since_referral(each.standing, source.as_of); }},
          {as_main(id_column("rule")), [](Each each) { return each.duty.timescale; }},
          {code_column<domain::Strength>("strength", Shown::in_data_only),
           [](Each each) { return each.duty.strength; }},
          {partial_date_column("started_on", Shown::in_data_only),
           [](Each each) { return each.duty.start; }},
          {as_main(date_column("due_on")), [](Each each) { return each.duty.due_on; }},
          {adjusted_due_column(), [](Each each) { return each.duty.adjusted_due_on; }},
          {partial_date_column("reached_on"), [](Each each) { return each.duty.reached; }},
          {as_main(code_column<domain::DutyStatus>("status")),
           [](Each each) { return each.duty.status; }},
          {as_main(number_column("days_overdue")),
           [source](Each each) { return days_late(each.duty, source.as_of); }},
          {as_main(code_column<domain::Rag>("rag")),
           [source](Each each) { return domain::rag_of(each.duty, source.policy, source.as_of); }}};
}

bool is_asked_for(const domain::Duty& duty, const Source& source, const Selection& selection) {
  const auto& statuses = selection.statuses;
  const auto& colours = selection.colours;
  const bool has_status =
      statuses.empty() || statuses.contains(std::string(domain::code(duty.status)));
  return has_status &&
         (colours.empty() || colours.contains(domain::rag_of(duty, source.policy, source.as_of)));
}

Report reviews(const Source& source, const Selection& selection) {
  return report_of(
      source,
      table_of<Limit>("reviews", fields(source),
                      [source, selection](const auto& take) {
                        for_each_case(source, selection, [&](const domain::Standing& standing) {
                          if (!is_live(standing) || !is_between(selection, standing.referred_on))
                            return;
                          for (const auto& duty :
                               domain::duties(standing, source.policy, source.as_of)) {
                            if (is_asked_for(duty, source, selection)) take({standing, duty});
                          }
                        });
                      }),
      selection.case_reference);
}

}  // namespace

Entry describe_reviews() {
  using enum Choice;
  return {.name = "reviews",
          .choices = {case_reference, criteria, outcome, status, rag, from, to},
          .make = reviews,
          .statuses = domain::all_codes<domain::DutyStatus>()};
}

}  // namespace susr::report
