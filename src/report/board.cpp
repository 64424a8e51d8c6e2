// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <type_traits>

#include "susr/domain/overdue.hpp"
#include "susr/storage/standings.hpp"

#include "cells.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::ActionStatus;
using domain::code;
using domain::LegStatus;
using domain::Rag;

/// How many, out of how many.
struct Share {
  std::int64_t n = 0;
  std::int64_t of = 0;
};

/// What is counted of cases, in one pass over them.
struct CaseCounts {
  std::int64_t all = 0;
  std::map<std::string, std::int64_t, std::less<>> outcomes;
  std::map<domain::Stage, std::int64_t> stages;
  std::map<std::string, Share, std::less<>> overdue_milestones;  ///< by time limit
};

/// What is counted of actions, in one pass over their legs.
struct ActionCounts {
  std::int64_t all = 0;
  std::int64_t not_relevant = 0;  ///< to any of their agencies: outside N, as what is stepped down
  std::map<ActionStatus, std::int64_t> statuses;
  std::map<Rag, std::int64_t> colours;
  Share overdue;
  std::map<std::string, Share, std::less<>> open_legs;     ///< by agency
  std::map<std::string, Share, std::less<>> overdue_legs;  ///< by agency
};

std::string outcome_of(const domain::Standing& standing) {
  if (standing.in_force) return std::string(code(standing.in_force->outcome));
  const bool awaits_chair = domain::stage_of(standing) == domain::Stage::sign_off;
  return awaits_chair ? "awaiting-sign-off" : "awaiting-decision";
}

CaseCounts count_cases(const Source& source) {
  CaseCounts counts;
  storage::for_each_standing(
      source.store, source.as_of, std::nullopt, [&](const domain::Standing& standing) {
        if (standing.learning_source) {
          ++counts.stages[domain::Stage::learning_source];
          return;
        }
        ++counts.all;
        ++counts.outcomes[outcome_of(standing)];
        ++counts.stages[domain::stage_of(standing)];
        for (const auto& duty : domain::duties(standing, source.policy, source.as_of)) {
          if (duty.reached || !duty.judged_due_on) continue;
          auto& share = counts.overdue_milestones[duty.timescale];
          ++share.of;
          if (duty.status == domain::DutyStatus::overdue) ++share.n;
        }
      });
  return counts;
}

/// Counts legs as they come, in order of their actions, and each action once.
class ActionCounter {
 public:
  explicit ActionCounter(const Source& source) : source_(source) {}

  void add(const storage::LegRow& leg) {
    if (leg.case_reference != case_reference_ || leg.number != number_) {
      finish_action();
      case_reference_ = leg.case_reference;
      number_ = leg.number;
      worst_ = Rag::grey;
      late_ = false;
    }
    status_ = leg.clock.action_status;
    worst_ = std::min(worst_, domain::rag_of(leg.clock, source_.policy, source_.as_of));
    const bool late = domain::is_overdue(leg.clock, source_.as_of);
    late_ = late_ || late;
    add_to_agency(leg, late);
  }

  ActionCounts finish() {
    finish_action();
    return std::move(counts_);
  }

 private:
  void add_to_agency(const storage::LegRow& leg, bool late) {
    const bool counts = leg.clock.leg_status != LegStatus::not_relevant &&
                        leg.clock.action_status != ActionStatus::stepped_down;
    if (!counts) return;
    auto& open = counts_.open_legs[leg.lead.agency];
    auto& overdue = counts_.overdue_legs[leg.lead.agency];
    ++open.of;
    if (!domain::is_open(leg.clock)) return;
    ++open.n;
    ++overdue.of;
    if (late) ++overdue.n;
  }

  void finish_action() {
    if (number_ == 0) return;
    ++counts_.all;
    ++counts_.colours[worst_];
    const bool not_relevant = worst_ == Rag::grey && status_ != ActionStatus::stepped_down;
    if (not_relevant) {
      ++counts_.not_relevant;
      return;
    }
    ++counts_.statuses[status_];
    const bool open = status_ == ActionStatus::open || status_ == ActionStatus::in_progress;
    if (open) ++counts_.overdue.of;
    if (late_) ++counts_.overdue.n;
  }

  const Source& source_;
  ActionCounts counts_;
  std::string case_reference_;
  int number_ = 0;
  ActionStatus status_ = ActionStatus::open;
  Rag worst_ = Rag::grey;
  bool late_ = false;
};

ActionCounts count_actions(const Source& source) {
  ActionCounter counter(source);
  storage::for_each_leg(source.store, source.as_of, {},
                        [&](const storage::LegRow& leg) { counter.add(leg); });
  return counter.finish();
}

/// Hands out the rows of the board's position.
class Position {
 public:
  explicit Position(const TakeRow& take) : take_(take) {}

  void cases(const CaseCounts& counts) {
    for (const auto* outcome :
         {"susr", "mapf", "no-review", "awaiting-decision", "awaiting-sign-off"}) {
      const auto found = counts.outcomes.find(outcome);
      const auto n = found == counts.outcomes.end() ? 0 : found->second;
      row("referrals", "outcome", outcome, {.n = n, .of = counts.all});
    }
    by_code("reviews", "stage", counts.stages, counts.all, domain::Stage::learning_source);
  }

  void overdue(const CaseCounts& cases, const ActionCounts& actions) {
    row("overdue", "overdue-actions", "", actions.overdue);
    for (const auto& [rule, share] : cases.overdue_milestones) {
      row("overdue", "overdue-milestones", rule, share);
    }
  }

  void actions(const ActionCounts& counts) {
    const auto outside =
        count_of(counts.statuses, ActionStatus::stepped_down) + counts.not_relevant;
    by_code("actions", "action-status", counts.statuses, counts.all - outside,
            ActionStatus::stepped_down);
    take_({cell("actions"), cell("action-status"), cell("not-relevant"), cell(counts.not_relevant),
           Cell{}, Cell{}});
    const auto grey = count_of(counts.colours, Rag::grey);
    by_code("rag", "rag", counts.colours, counts.all - grey, Rag::grey);
  }

  void agencies(const ActionCounts& counts) {
    for (const auto& [agency, share] : counts.open_legs) {
      row("agencies", "open-legs", agency, share);
    }
    for (const auto& [agency, share] : counts.overdue_legs) {
      row("agencies", "overdue-legs", agency, share);
    }
  }

 private:
  template <class Enumeration>
  static std::int64_t count_of(const std::map<Enumeration, std::int64_t>& counts,
                               Enumeration value) {
    const auto found = counts.find(value);
    return found == counts.end() ? 0 : found->second;
  }

  /// A row for each enumerator; the one that is `outside` N has none.
  template <class Enumeration>
  void by_code(std::string_view section, std::string_view measure,
               const std::map<Enumeration, std::int64_t>& counts, std::int64_t of,
               std::type_identity_t<std::optional<Enumeration>> outside = std::nullopt) {
    for (const auto& entry : domain::codes_of<Enumeration>) {
      const auto n = count_of(counts, entry.value);
      if (entry.value == outside) {
        take_({cell(section), cell(measure), cell(entry.code), cell(n), Cell{}, Cell{}});
      } else {
        row(section, measure, entry.code, {.n = n, .of = of});
      }
    }
  }

  void row(std::string_view section, std::string_view measure, std::string_view group,
           Share share) {
    constexpr double hundred = 100;
    Cell percent;
    if (share.of > 0) {
      percent = hundred * static_cast<double>(share.n) / static_cast<double>(share.of);
    }
    take_({cell(section), cell(measure), cell(group), cell(share.n), cell(share.of), percent});
  }

  const TakeRow& take_;
};

/// The groups of a measure are codes of a family that depends on the measure.
std::string group_wording(const std::string& group, const Row& row) {
  return wording(std::get<std::string>(row[1]), group);
}

}  // namespace

Report board(const Source& source, const storage::LegFilter& /*filter*/) {
  auto section = code_column("section", "section");
  section.shown = Shown::as_heading;
  return {.name = "board",
          .as_of = domain::to_text(source.as_of),
          .heading = title_block(source, label("title.board")),
          .tables = {{.name = "board",
                      .columns = {std::move(section),
                                  code_column("measure", "measure"),
                                  {.name = "group", .wording = group_wording},
                                  {.name = "n", .type = CellType::integer},
                                  {.name = "of", .type = CellType::integer},
                                  {.name = "percent", .type = CellType::decimal}},
                      .rows =
                          [source](const TakeRow& take) {
                            const auto cases = count_cases(source);
                            const auto actions = count_actions(source);
                            Position position(take);
                            position.cases(cases);
                            position.overdue(cases, actions);
                            position.actions(actions);
                            position.agencies(actions);
                          }}},
          .notes = [line = rag_rule(source.policy)] {
            return std::vector{label("note.outside"), line};
          }};
}

}  // namespace susr::report
