// SPDX-License-Identifier: MIT
#include "susr/domain/overdue.hpp"
#include "susr/storage/standings.hpp"

#include "cells.hpp"
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

}  // namespace

Report reviews(const Source& source, const storage::LegFilter& filter) {
  return {.name = "reviews",
          .as_of = domain::to_text(source.as_of),
          .heading = title_block(source, label("title.reviews")),
          .tables = {{.name = "reviews",
                      .columns = {{.name = "case"},
                                  {.name = "regime", .shown = Shown::in_data_only},
                                  code_column("stage", "stage"),
                                  {.name = "criteria", .shown = Shown::in_data_only},
                                  {.name = "days_since_referral", .type = CellType::integer},
                                  {.name = "rule"},
                                  code_column("strength", "strength"),
                                  {.name = "started_on", .type = CellType::date},
                                  {.name = "due_on", .type = CellType::date},
                                  {.name = "adjusted_due_on", .type = CellType::date},
                                  {.name = "reached_on", .type = CellType::date},
                                  code_column("status", "duty"),
                                  {.name = "days_overdue", .type = CellType::integer},
                                  code_column("rag", "rag")},
                      .rows = [source, filter](const TakeRow& take) {
                        storage::for_each_standing(
                            source.store, source.as_of, filter.case_reference,
                            [&](const domain::Standing& standing) {
                              if (!is_live(standing)) return;
                              for (const auto& duty :
                                   domain::duties(standing, source.policy, source.as_of)) {
                                take(row_of(standing, duty, source));
                              }
                            });
                      }}}};
}

}  // namespace susr::report
