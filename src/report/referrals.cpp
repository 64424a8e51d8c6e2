// SPDX-License-Identifier: MIT
#include "cells.hpp"
#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

/// Days from the referral to the decision, where both are known to the day.
Cell days_to_decision(const domain::Standing& standing) {
  using domain::Precision;
  if (!standing.decision || standing.referral.referral_day == domain::ReferralDay::unknown) {
    return {};
  }
  const auto& decided = standing.decision->on;
  const auto& referred = standing.referred_on;
  if (decided.precision != Precision::day || referred.precision != Precision::day) return {};
  return std::int64_t{(decided.first_day - referred.first_day).count()};
}

Row row_of(const domain::Standing& standing) {
  const auto& referral = standing.referral;
  const auto& decision = standing.decision;
  const bool known = referral.referral_day == domain::ReferralDay::known;
  const auto* sign_off = decision && decision->sign_off ? &*decision->sign_off : nullptr;
  const auto notified = decision ? domain::reached_on(standing, domain::Milestone::wg_notification,
                                                      decision->on.last_day())
                                 : std::nullopt;
  const auto met = standing.in_force ? standing.in_force->criteria
                   : decision        ? decision->decided.criteria
                                     : domain::Criteria{};
  return {cell(standing.reference),
          cell(referral.regime),
          cell(referral.agency),
          cell(domain::to_text(referral.criteria)),
          known ? cell(standing.referred_on) : Cell{},
          cell(referral.received_on),
          cell(referral.event_date),
          decision ? cell(decision->on) : Cell{},
          decision ? cell(decision->decided.outcome) : Cell{},
          days_to_decision(standing),
          sign_off != nullptr ? cell(sign_off->outcome) : Cell{},
          sign_off != nullptr ? cell(sign_off->on) : Cell{},
          cell(notified),
          standing.in_force ? cell(standing.in_force->outcome) : Cell{},
          cell(domain::to_text(met)),
          cell(domain::stage_of(standing)),
          decision ? cell(decision->decided.depth) : Cell{},
          decision ? cell(decision->decided.immediacy) : Cell{}};
}

}  // namespace

Report referrals(const Source& source, const Selection& selection) {
  auto in_force = outcome_column("in_force", 1);
  in_force.shown = Shown::in_data_only;
  return report_of(
      source, "referrals",
      {id_column("case"), code_column<domain::Regime>("regime", Shown::in_data_only),
       text_column("agency"), text_column("criteria"), partial_date_column("referred_on"),
       date_column("received_on", Shown::in_data_only),
       partial_date_column("event_date", Shown::in_data_only), partial_date_column("decided_on"),
       outcome_column("outcome", 1), number_column("days_to_decision"),
       code_column<domain::SignOffOutcome>("sign_off"),
       partial_date_column("signed_off_on", Shown::in_data_only),
       partial_date_column("notified_on"), std::move(in_force), text_column("criteria_met"),
       code_column<domain::Stage>("stage"),
       code_column<domain::Depth>("depth", Shown::in_data_only),
       code_column<domain::Immediacy>("immediacy", Shown::in_data_only)},
      [source, selection](const TakeRow& take) {
        for_each_case(source, selection, [&](const domain::Standing& standing) {
          const bool by_agency = !selection.agency || standing.referral.agency == *selection.agency;
          if (by_agency && is_between(selection, standing.referred_on)) take(row_of(standing));
        });
      },
      selection.case_reference);
}

}  // namespace susr::report
