// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/standings.hpp"

#include "boards.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// A case's actions: how many there are, are open, and are late.
struct ListCounts {
  std::int64_t all = 0;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
  int last_number = 0;
  bool last_open = false;
  bool last_overdue = false;

  void add(const storage::LegSummary& leg, domain::Date as_of) {
    if (leg.number != last_number) {
      ++all;
      last_number = leg.number;
      last_open = last_overdue = false;
    }
    if (domain::is_open(leg.clock) && !std::exchange(last_open, true)) ++open;
    if (domain::is_overdue(leg.clock, as_of) && !std::exchange(last_overdue, true)) ++overdue;
  }
};

std::map<std::string, ListCounts> counts_by_case(const Context& context) {
  std::map<std::string, ListCounts> counts;
  storage::for_each_leg_summary(context.store, context.as_of, [&](const storage::LegSummary& leg) {
    counts[leg.case_reference].add(leg, context.as_of);
  });
  return counts;
}

/// Whether the value is one of those that are wanted; none wanted is all.
template <class Value>
bool is_wanted(const std::set<Value>& wanted, const Value& value) {
  return wanted.empty() || wanted.contains(value);
}

bool passes(const domain::Standing& standing, const ListFilter& filter) {
  if (!is_wanted(filter.stages, domain::stage_of(standing))) return false;
  const bool of_referral = !filter.criteria.empty() || filter.regime || filter.agency;
  if (of_referral && standing.learning_source) return false;
  const auto& referral = standing.referral;
  if (filter.regime && referral.regime != *filter.regime) return false;
  if (filter.agency && referral.agency != *filter.agency) return false;
  if (filter.from && standing.referred_on.last_day() < *filter.from) return false;
  if (filter.to && standing.referred_on.last_day() > *filter.to) return false;
  const bool has_outcome =
      standing.in_force && filter.outcomes.contains(standing.in_force->outcome);
  if (!filter.outcomes.empty() && !has_outcome) return false;
  const auto meets = [&](domain::Criterion each) { return criteria_of(standing).contains(each); };
  if (!filter.criteria.empty() && std::ranges::none_of(filter.criteria, meets)) return false;
  return !filter.post ||
         std::ranges::find(standing.milestones, *filter.post, &domain::MilestoneReached::post) !=
             standing.milestones.end();
}

/// A case in the list: how it stands, what is counted of its actions, and which of its time limits
/// ends next.
struct Listed {
  const domain::Standing& standing;
  const ListCounts& counts;
  std::optional<domain::Deadline> next = {};
  std::int64_t overdue_milestones = 0;
};

Listed listed(const domain::Standing& standing, const ListCounts& counts, const Context& context) {
  Listed all{.standing = standing, .counts = counts};
  for (const auto& deadline : domain::deadlines(standing, context.policy, context.as_of)) {
    if (deadline.status == domain::DeadlineStatus::overdue) ++all.overdue_milestones;
    const bool awaited = !deadline.reached && deadline.judged_due_on;
    const bool sooner = awaited && (!all.next || deadline.judged_due_on < all.next->judged_due_on);
    if (sooner) all.next = deadline;
  }
  return all;
}

Cell regime(const Listed& each) {
  return each.standing.learning_source ? Cell{} : cell(each.standing.referral.regime);
}

Cell outcome(const Listed& each) {
  const auto& in_force = each.standing.in_force;
  return in_force ? outcome_cell(in_force->outcome, each.standing.referral.regime) : Cell{};
}

Cell referred_on(const Listed& each) {
  const bool known = each.standing.referral.referral_day == domain::ReferralDay::known;
  return known ? cell(each.standing.referred_on) : Cell{};
}

Cell paused_since(const Listed& each) {
  const auto& pauses = each.standing.pauses;
  const bool is_paused = !pauses.empty() && !pauses.back().until;
  return is_paused ? cell(pauses.back().from) : Cell{};
}

Cell title(const Listed& each) {
  const auto& learning_source = each.standing.learning_source;
  return learning_source ? cell(learning_source->title) : Cell{};
}

/// A value of the time limit that ends next.
template <class Get>
auto of_next(Get get) {
  return
      [get](const Listed& each) { return each.next ? cell(std::invoke(get, *each.next)) : Cell{}; };
}

FieldList<Listed> fields_of_list() {
  using domain::Deadline;
  return {
      {as_key(id_column("case")), [](const Listed& each) { return each.standing.reference; }},
      {as_main(code_column<domain::Stage>("stage")),
       [](const Listed& each) { return domain::stage_of(each.standing); }},
      {code_column<domain::Regime>("regime", Shown::in_data_only), regime},
      {text_column("criteria"),
       [](const Listed& each) { return domain::to_text(criteria_of(each.standing)); }},
      {code_column<domain::Outcome>("outcome", Shown::in_data_only), outcome},
      {partial_date_column("referred_on", Shown::in_data_only), referred_on},
      {as_main(id_column("next_rule")), of_next(&Deadline::timescale)},
      {as_main(date_column("next_due_on")), of_next(&Deadline::judged_due_on)},
      {as_main(number_column("milestones_overdue")), &Listed::overdue_milestones},
      {unless_zero(number_column("actions")), [](const Listed& each) { return each.counts.all; }},
      {as_main(number_column("actions_open")), [](const Listed& each) { return each.counts.open; }},
      {as_main(number_column("actions_overdue")),
       [](const Listed& each) { return each.counts.overdue; }},
      {date_column("next_unadjusted_due_on", Shown::in_data_only), of_next(&Deadline::due_on)},
      {adjusted_due_column("next_due_on"), of_next(&Deadline::adjusted_due_on)},
      {date_column("paused_since"), paused_since},
      {title_column(), title}};
}

/// Calls `take` with each case that passes the filter.
template <class Take>
void for_each_listed(const Context& context, const ListFilter& filter, const Take& take) {
  auto counts = counts_by_case(context);
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const domain::Standing& standing) {
                               if (!passes(standing, filter)) return;
                               take(listed(standing, counts[standing.reference], context));
                             });
}

}  // namespace

Report list(const Context& context, const ListFilter& filter) {
  return {.name = "list",
          .as_of = domain::to_text(context.as_of),
          .tables = {table_of<Listed>(
              "list", fields_of_list(),
              [context, filter](const auto& take) { for_each_listed(context, filter, take); })},
          .notes = [context, late = late_entries(context)] {
            auto lines = boards_line(context);
            for (auto& line : late())
              lines.push_back(std::move(line));
            return lines;
          }};
}

}  // namespace susr::report
