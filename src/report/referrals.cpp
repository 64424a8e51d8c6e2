// SPDX-License-Identifier: MIT
#include "meeting_tables.hpp"
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

/// What was found last: the criteria of the decision in force, else of the latest decision.
domain::Criteria criteria_met(const domain::Standing& standing) {
  if (standing.in_force) return standing.in_force->criteria;
  return standing.decision ? standing.decision->decided.criteria : domain::Criteria{};
}

/// A value of the latest decision; empty where there is none.
template <class Get>
auto of_decision(Get get) {
  return [get](const domain::Standing& standing) {
    return standing.decision ? cell(std::invoke(get, *standing.decision)) : Cell{};
  };
}

/// A value of what the Chair said of it; empty where the Chair has not spoken.
template <class Get>
auto of_sign_off(Get get) {
  return of_decision([get](const domain::Decision& decision) {
    return decision.sign_off ? cell(std::invoke(get, *decision.sign_off)) : Cell{};
  });
}

Cell day_of_referral(const domain::Standing& standing) {
  const bool known = standing.referral.referral_day == domain::ReferralDay::known;
  return known ? cell(standing.referred_on) : Cell{};
}

Cell decided_outcome(const domain::Standing& standing) {
  if (!standing.decision) return {};
  return outcome_cell(standing.decision->decided.outcome, standing.referral.regime);
}

Cell in_force(const domain::Standing& standing) {
  if (!standing.in_force) return {};
  return outcome_cell(standing.in_force->outcome, standing.referral.regime);
}

Cell notified_on(const domain::Standing& standing) {
  if (!standing.decision) return {};
  return cell(domain::reached_on(standing, domain::Milestone::wg_notification,
                                 standing.decision->on.last_day()));
}

FieldList<domain::Standing> fields_of_referrals() {
  using Each = const domain::Standing&;
  using domain::Decision;
  return {
      {as_key(id_column("case")), &domain::Standing::reference},
      {code_column<domain::Regime>("regime", Shown::in_data_only),
       [](Each each) { return each.referral.regime; }},
      {as_main(text_column("agency")), [](Each each) { return each.referral.agency; }},
      {text_column("criteria"), [](Each each) { return domain::to_text(each.referral.criteria); }},
      {as_main(partial_date_column("referred_on")), day_of_referral},
      {date_column("received_on", Shown::in_data_only),
       [](Each each) { return each.referral.received_on; }},
      {partial_date_column("event_date", Shown::in_data_only),
       [](Each each) { return each.referral.event_date; }},
      {partial_date_column("decided_on"), of_decision(&Decision::on)},
      {as_main(code_column<domain::Outcome>("outcome")), decided_outcome},
      {number_column("days_to_decision"), days_to_decision},
      {code_column<domain::SignOffOutcome>("sign_off"), of_sign_off(&domain::SignOff::outcome)},
      {partial_date_column("signed_off_on", Shown::in_data_only),
       of_sign_off(&domain::SignOff::on)},
      {partial_date_column("notified_on"), notified_on},
      {code_column<domain::Outcome>("in_force", Shown::in_data_only), in_force},
      {text_column("criteria_met"), [](Each each) { return domain::to_text(criteria_met(each)); }},
      {code_column<domain::Stage>("stage"), domain::stage_of},
      {code_column<domain::Depth>("depth", Shown::in_data_only),
       of_decision([](const Decision& decision) { return decision.decided.depth; })},
      {code_column<domain::Immediacy>("immediacy", Shown::in_data_only),
       of_decision([](const Decision& decision) { return decision.decided.immediacy; })}};
}

Report referrals(const Context& context, const Selection& selection) {
  return report_of(context, referrals_table(context, selection), selection.case_reference);
}

}  // namespace

Table referrals_table(const Context& context, const Selection& selection) {
  return table_of<domain::Standing>(
      "referrals", fields_of_referrals(), [context, selection](const auto& take) {
        for_each_case(context, selection, [&](const domain::Standing& standing) {
          const bool by_agency = !selection.agency || standing.referral.agency == *selection.agency;
          const auto stage = std::string(domain::code(domain::stage_of(standing)));
          const bool at_stage = selection.statuses.empty() || selection.statuses.contains(stage);
          if (by_agency && at_stage && is_between(selection, standing.referred_on)) take(standing);
        });
      });
}

Entry describe_referrals() {
  using enum Filter;
  return {.name = "referrals",
          .choices = {case_reference, agency, criteria, outcome, from, to},
          .make = referrals};
}

}  // namespace susr::report
