// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"

#include "cells.hpp"
#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

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

Row row_of(const domain::Standing& standing, const domain::Duty& duty, const Source& source) {
  return {cell(standing.reference),
          cell(standing.referral.regime),
          cell(domain::stage_of(standing)),
          cell(domain::to_text(standing.in_force->criteria)),
          days_since_referral(standing, source.as_of),
          cell(duty.timescale),
          cell(duty.strength),
          cell(duty.start),
          cell(duty.due_on),
          cell(duty.adjusted_due_on),
          cell(duty.reached),
          cell(duty.status),
          days_late(duty, source.as_of),
          cell(domain::rag_of(duty, source.policy, source.as_of))};
}

bool is_asked_for(const domain::Duty& duty, const Source& source, const Selection& selection) {
  const auto& statuses = selection.statuses;
  const auto& colours = selection.colours;
  const bool has_status =
      statuses.empty() || statuses.contains(std::string(domain::code(duty.status)));
  return has_status &&
         (colours.empty() || colours.contains(domain::rag_of(duty, source.policy, source.as_of)));
}

}  // namespace

Report reviews(const Source& source, const Selection& selection) {
  return report_of(
      source, "reviews",
      {id_column("case"), code_column<domain::Regime>("regime", Shown::in_data_only),
       code_column<domain::Stage>("stage"), text_column("criteria", Shown::in_data_only),
       number_column("days_since_referral"), id_column("rule"),
       code_column<domain::Strength>("strength", Shown::in_data_only),
       partial_date_column("started_on", Shown::in_data_only), date_column("due_on"),
       date_column("adjusted_due_on"), partial_date_column("reached_on"),
       code_column<domain::DutyStatus>("status"), number_column("days_overdue"),
       code_column<domain::Rag>("rag")},
      [source, selection](const TakeRow& take) {
        for_each_case(source, selection, [&](const domain::Standing& standing) {
          if (!is_live(standing) || !is_between(selection, standing.referred_on)) return;
          for (const auto& duty : domain::duties(standing, source.policy, source.as_of)) {
            if (is_asked_for(duty, source, selection)) take(row_of(standing, duty, source));
          }
        });
      },
      selection.case_reference);
}

}  // namespace susr::report
