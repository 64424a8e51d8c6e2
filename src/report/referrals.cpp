// SPDX-License-Identifier: MIT
#include "susr/storage/standings.hpp"

#include "cells.hpp"
#include "reports.hpp"

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
          cell(domain::stage_of(standing))};
}

}  // namespace

Report referrals(const Source& source, const storage::LegFilter& filter) {
  return {.name = "referrals",
          .as_of = domain::to_text(source.as_of),
          .heading = title_block(source, label("title.referrals")),
          .tables = {
              {.name = "referrals",
               .columns =
                   {{.name = "case"},
                    {.name = "regime", .shown = Shown::in_data_only},
                    {.name = "agency"},
                    {.name = "criteria"},
                    {.name = "referred_on", .type = CellType::date},
                    {.name = "received_on", .type = CellType::date, .shown = Shown::in_data_only},
                    {.name = "event_date", .type = CellType::date, .shown = Shown::in_data_only},
                    {.name = "decided_on", .type = CellType::date},
                    outcome_column("outcome", 1),
                    {.name = "days_to_decision", .type = CellType::integer},
                    code_column("sign_off", "sign-off"),
                    {.name = "signed_off_on", .type = CellType::date},
                    {.name = "notified_on", .type = CellType::date},
                    outcome_column("in_force", 1),
                    {.name = "criteria_met"},
                    code_column("stage", "stage")},
               .rows = [source, filter](const TakeRow& take) {
                 storage::for_each_standing(source.store, source.as_of, filter.case_reference,
                                            [&](const domain::Standing& standing) {
                                              if (!standing.learning_source) take(row_of(standing));
                                            });
               }}}};
}

}  // namespace susr::report
