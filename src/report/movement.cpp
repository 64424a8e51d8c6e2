// SPDX-License-Identifier: MIT
#include "movement.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"

namespace susr::report {

using catalogue::say;

namespace {

using domain::Date;
using domain::Finish;

Flow flow_of(Finish finish) {
  switch (finish) {
    case Finish::ratified:
      return Flow::ratified;
    case Finish::completed:
      return Flow::completed;
    case Finish::stepped_down:
      return Flow::stepped_down;
    case Finish::not_relevant:
    case Finish::unfinished:
      break;
  }
  return Flow::not_relevant;
}

/// How what is finished went out. Where nothing took effect on that day it was finished before, and
/// a correction said so.
Flow flow_out(Date day, const Seen& now) {
  return now.updated_on < day ? Flow::removed : flow_of(now.finish);
}

/// Watches the actions of one case, day after day.
class CaseWatch {
 public:
  using Take = std::function<void(Flow, int number)>;

  void look(Date day, const std::optional<domain::CaseState>& state, const Take& take) {
    std::map<int, Seen> now;
    if (state) {
      for (const auto& action : state->actions) {
        now[action.assigned.number] = {domain::finish_of(action), action.times_reopened,
                                       action.updated_on};
      }
    }
    for (const auto& [number, seen] : now)
      watches_.try_emplace(number);
    for (auto& [number, watch] : watches_) {
      const auto found = now.find(number);
      watch.look(day, found == now.end() ? std::nullopt : std::optional(found->second),
                 [&](Flow flow) { take(flow, number); });
    }
  }

 private:
  std::map<int, ActionWatch> watches_;  // of those that were ever there
};

}  // namespace

void ActionWatch::look(Date day, const std::optional<Seen>& now, const Take& take) {
  const bool was_unfinished = seen_ && seen_->finish == Finish::unfinished;
  const bool is_the_same = seen_ && now && seen_->finish == now->finish;
  if (was_unfinished && !is_the_same) take(now ? flow_out(day, *now) : Flow::removed);
  if (now && !was_unfinished && !is_the_same) {
    take(flow_in(*now));
    if (now->finish != Finish::unfinished) take(flow_out(day, *now));
  }
  is_known_ = is_known_ || now;
  seen_ = now;
}

Flow ActionWatch::flow_in(const Seen& now) const {
  if (!seen_) return is_known_ ? Flow::restored : Flow::added;
  return now.times_reopened > seen_->times_reopened ? Flow::reopened : Flow::restored;
}

bool is_out(Flow flow) {
  return flow != Flow::added && flow != Flow::reopened && flow != Flow::restored;
}

void for_each_flow(const Context& context, const Selection& selection, Date after, Date until,
                   const std::function<void(Date, Flow, const std::string& item)>& take) {
  const Selected selected(context, selection);
  for (const auto& reference : storage::case_references(context.store)) {
    if (!selected.holds_case(reference)) continue;
    CaseWatch watch;
    const auto events = storage::events_of(context.store, reference);
    domain::replay(events, [&](Date day, const std::optional<domain::CaseState>& state) {
      if (day > until) return;
      watch.look(day, state, [&](Flow flow, int number) {
        if (day <= after) return;
        take(day, flow, domain::item_id(reference, domain::action_item(number)));
      });
    });
  }
}

std::set<std::string> unfinished_actions(const Context& context, Date day) {
  std::set<std::string> items;
  const Context then{
      .store = context.store, .policy = context.policy, .as_of = day, .known_on = {}};
  for_each_action(then, {}, [&](const ActionView& action) {
    if (finish_of(action) == Finish::unfinished) items.insert(id_of(action.action()));
  });
  return items;
}

void require_as_in_log(Date day, const std::set<std::string>& from_tables,
                       const std::set<std::string>& from_log) {
  std::vector<support::Problem> problems;
  const auto complain = [&](const std::string& item, std::string_view key) {
    problems.push_back({.what = say("balance.differs", fmt::arg("item", item)),
                        .why = say(key, fmt::arg("as_of", domain::to_text(day))),
                        .hint = {}});
  };
  for (const auto& item : from_tables) {
    if (!from_log.contains(item)) complain(item, "balance.only-in-tables");
  }
  for (const auto& item : from_log) {
    if (!from_tables.contains(item)) complain(item, "balance.only-in-log");
  }
  if (problems.empty()) return;
  problems.back().hint = say("balance.hint");
  throw support::Error(support::ErrorKind::store, std::move(problems));
}

}  // namespace susr::report
