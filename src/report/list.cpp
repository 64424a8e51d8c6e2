// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <utility>

#include "susr/domain/overdue.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/standings.hpp"

#include "boards.hpp"
#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

/// A case's actions: how many there are, are open, and are late.
struct Counts {
  std::int64_t all = 0;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
  int last_number = 0;
  bool last_open = false;
  bool last_overdue = false;

  void add(const storage::LegRow& leg, domain::Date as_of) {
    if (leg.number != last_number) {
      ++all;
      last_number = leg.number;
      last_open = last_overdue = false;
    }
    if (domain::is_open(leg.clock) && !std::exchange(last_open, true)) ++open;
    if (domain::is_overdue(leg.clock, as_of) && !std::exchange(last_overdue, true)) ++overdue;
  }
};

std::map<std::string, Counts> counts_by_case(const Source& source) {
  std::map<std::string, Counts> counts;
  storage::for_each_leg(source.store, source.as_of, {}, [&](const storage::LegRow& leg) {
    counts[leg.case_reference].add(leg, source.as_of);
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

Row row_of(const domain::Standing& standing, const Counts& counts, const Source& source) {
  const domain::Duty* next = nullptr;
  std::int64_t overdue_milestones = 0;
  const auto duties = domain::duties(standing, source.policy, source.as_of);
  for (const auto& duty : duties) {
    if (duty.status == domain::DutyStatus::overdue) ++overdue_milestones;
    const bool awaited = !duty.reached && duty.judged_due_on;
    const bool sooner = awaited && (next == nullptr || duty.judged_due_on < next->judged_due_on);
    if (sooner) next = &duty;
  }
  const bool known = standing.referral.referral_day == domain::ReferralDay::known;
  const auto& pauses = standing.pauses;
  const bool paused = !pauses.empty() && !pauses.back().until;
  return {cell(standing.reference),
          cell(domain::stage_of(standing)),
          standing.learning_source ? Cell{} : cell(standing.referral.regime),
          cell(domain::to_text(criteria_of(standing))),
          standing.in_force ? cell(standing.in_force->outcome) : Cell{},
          known ? cell(standing.referred_on) : Cell{},
          next != nullptr ? cell(next->timescale) : Cell{},
          next != nullptr ? cell(next->judged_due_on) : Cell{},
          cell(overdue_milestones),
          cell(counts.all),
          cell(counts.open),
          cell(counts.overdue),
          next != nullptr ? cell(next->due_on) : Cell{},
          next != nullptr ? cell(next->adjusted_due_on) : Cell{},
          paused ? cell(pauses.back().from) : Cell{},
          standing.learning_source ? cell(standing.learning_source->title) : Cell{}};
}

std::vector<Column> columns() {
  auto outcome = outcome_column("outcome", 2);
  outcome.shown = Shown::in_data_only;
  return {id_column("case"),
          code_column<domain::Stage>("stage"),
          code_column<domain::Regime>("regime", Shown::in_data_only),
          text_column("criteria"),
          std::move(outcome),
          partial_date_column("referred_on", Shown::in_data_only),
          id_column("next_rule"),
          date_column("next_due_on"),
          number_column("milestones_overdue"),
          number_column("actions"),
          number_column("actions_open"),
          number_column("actions_overdue"),
          date_column("next_unadjusted_due_on", Shown::in_data_only),
          date_column("next_adjusted_due_on"),
          date_column("paused_since", Shown::where_filled),
          text_column("title", Shown::where_filled)};
}

}  // namespace

Report list(const Source& source, const ListFilter& filter) {
  return {.name = "list",
          .as_of = domain::to_text(source.as_of),
          .tables = {{.name = "list",
                      .columns = columns(),
                      .rows =
                          [source, filter](const TakeRow& take) {
                            auto counts = counts_by_case(source);
                            storage::for_each_standing(
                                source.store, source.as_of, std::nullopt,
                                [&](const domain::Standing& standing) {
                                  if (!passes(standing, filter)) return;
                                  take(row_of(standing, counts[standing.reference], source));
                                });
                          }}},
          .notes = [source, late = late_entries(source)] {
            auto lines = boards_line(source);
            for (auto& line : late())
              lines.push_back(std::move(line));
            return lines;
          }};
}

}  // namespace susr::report
