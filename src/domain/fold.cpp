// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/domain/steps.hpp"

namespace susr::domain {

namespace {

std::string steps_text(Stage stage) {
  std::string text;
  for (const auto step : steps_at(stage)) {
    if (!text.empty()) text += ", ";
    text += code(step);
  }
  return "what may follow then: " + text;
}

/// Applies one event after another to a case. Each overload checks that the event may follow, and
/// then carries it out.
class Folder {
 public:
  /// Whether the case was referred, so that there is a state.
  [[nodiscard]] bool begun() const {
    return begun_;
  }
  [[nodiscard]] const CaseState& state() const {
    return state_;
  }

  void apply(const Event& event) {
    event_ = &event;
    if (!begun_ && !std::holds_alternative<Referred>(event.body)) {
      refuse("it was not yet referred to the Case Review Group on that day",
             "give a day on or after its referral");
    }
    std::visit([this](const auto& body) { carry_out(body); }, event.body);
  }

 private:
  [[noreturn]] void refuse(const std::string& why, std::string next = {}) const {
    throw Refused(*event_, why, std::move(next));
  }

  void require(Step step) const {
    const auto stage = stage_of(state_.standing);
    if (!may_follow(stage, step)) {
      refuse(fmt::format("its stage on that day, '{}', does not allow it", code(stage)),
             steps_text(stage));
    }
  }

  void carry_out(const Referred& referred) {
    if (begun_) refuse("there is a case of that reference already");
    if (referred.criteria.empty()) refuse("it names no criterion", "give at least one criterion");
    const auto day = event_->effective_on();
    if (referred.received_on && *referred.received_on > day) {
      refuse("it was received after it was referred to the Case Review Group");
    }
    if (referred.event_date && referred.event_date->first_day > day) {
      refuse("its event date is after the day of the referral");
    }
    begun_ = true;
    state_ = CaseState{.standing = {.reference = event_->case_reference,
                                    .referral = referred,
                                    .referred_on = event_->effective}};
  }

  void carry_out(const Decided& decided) {
    require(Step::decide);
    if (decided.outcome == Outcome::susr && decided.criteria.empty()) {
      refuse("a SUSR must meet one criterion or more", "name them with --criteria");
    }
    if (decided.outcome == Outcome::mapf && !decided.criteria.empty()) {
      refuse("a MAPF is for a case that does not meet the criteria",
             "decide on a SUSR, or leave --criteria out");
    }
    const bool has_depth =
        decided.criteria.contains(Criterion::apr) || decided.criteria.contains(Criterion::cpr);
    if (decided.depth && !has_depth) {
      refuse("only an Adult or Child Practice Review is concise or extended",
             "leave --depth out, or name apr or cpr with --criteria");
    }
    state_.standing.decision = Decision{.on = event_->effective, .decided = decided};
  }

  void carry_out(const SignedOff& signed_off) {
    require(Step::sign_off);
    auto& decision = state_.standing.decision;
    if (!decision || decision->sign_off) {
      refuse("no decision awaits the Chair's sign-off", "record a new decision with 'decide'");
    }
    const bool overturned = signed_off.outcome == SignOffOutcome::overturned;
    if (overturned && !signed_off.instead) {
      refuse("an overturned decision needs another in its place", "name it with --instead");
    }
    if (!overturned && signed_off.instead) {
      refuse("only an overturned decision has another in its place", "leave --instead out");
    }
    if (signed_off.instead == decision->decided.outcome) {
      refuse(fmt::format("the decision was '{}' already", code(*signed_off.instead)),
             "sign it off as agreed");
    }
    decision->sign_off =
        SignOff{.outcome = signed_off.outcome, .on = event_->effective, .note = signed_off.note};
    if (signed_off.outcome == SignOffOutcome::referred_back) return;
    put_in_force(signed_off, decision->decided);
  }

  void put_in_force(const SignedOff& signed_off, const Decided& decided) {
    auto& standing = state_.standing;
    const auto outcome = signed_off.instead.value_or(decided.outcome);
    const bool unchanged = standing.in_force && standing.in_force->outcome == outcome;
    auto criteria = decided.criteria;
    if (signed_off.instead) {
      if (outcome != Outcome::susr) criteria.clear();
      if (outcome == Outcome::susr && criteria.empty()) criteria = standing.referral.criteria;
    }
    standing.in_force =
        DecisionInForce{.outcome = outcome,
                        .criteria = std::move(criteria),
                        .depth = outcome == Outcome::susr ? decided.depth : std::nullopt,
                        .since = unchanged ? standing.in_force->since : event_->effective};
  }

  void carry_out(const MilestoneRecorded& recorded) {
    require(Step::record);
    const auto rule = rule_of(recorded.milestone);
    if (!rule) {
      refuse(fmt::format("'{}' is reached by the command of that step", code(recorded.milestone)));
    }
    const auto since = require_outcome(*rule);
    if (rule->after && !reached_on(state_.standing, *rule->after, since)) {
      refuse(fmt::format("'{}' was not reached by then", code(*rule->after)),
             fmt::format("record '{}' first", code(*rule->after)));
    }
    if (const auto before = reached_on(state_.standing, recorded.milestone, since);
        before && !rule->repeatable) {
      refuse(fmt::format("it was reached on {} already", to_text(*before)));
    }
    state_.standing.milestones.push_back(
        {.milestone = recorded.milestone, .on = event_->effective});
  }

  /// The day from which milestones of the rule's outcome count.
  [[nodiscard]] Date require_outcome(const MilestoneRule& rule) const {
    const auto& in_force = state_.standing.in_force;
    if (!rule.outcome && !state_.standing.decision) {
      refuse("the Case Review Group had not decided by then", "record the decision with 'decide'");
    }
    if (!rule.outcome) return Date::min();
    if (!in_force || in_force->outcome != *rule.outcome) {
      refuse(fmt::format("it belongs to a case on which '{}' was decided and signed off",
                         code(*rule.outcome)));
    }
    if (rule.criterion && !in_force->criteria.contains(*rule.criterion)) {
      refuse(fmt::format("it belongs to a review that meets the criterion '{}'; this one meets {}",
                         code(*rule.criterion), to_text(in_force->criteria)));
    }
    return in_force->since.last_day();
  }

  void carry_out(const Paused& paused) {
    require(Step::pause);
    if (open_pause() != nullptr) {
      refuse(fmt::format("it is paused already, since {}", to_text(open_pause()->from)),
             "resume it first");
    }
    state_.standing.pauses.push_back({.from = event_->effective_on(),
                                      .reason = paused.reason,
                                      .authorised_by = paused.authorised_by});
  }

  void carry_out(const Resumed& /*resumed*/) {
    require(Step::resume);
    auto* pause = open_pause();
    if (pause == nullptr) refuse("it is not paused");
    pause->until = event_->effective_on();
  }

  Pause* open_pause() {
    auto& pauses = state_.standing.pauses;
    return pauses.empty() || pauses.back().until ? nullptr : &pauses.back();
  }

  void carry_out(const Recommended& recommended) {
    require(Step::recommend);
    if (find_recommendation(state_, recommended.number) != nullptr) {
      refuse(fmt::format("it has a recommendation {} already", recommended.number),
             "give another --number");
    }
    state_.recommendations.push_back({.made = recommended, .made_on = event_->effective_on()});
  }

  void carry_out(const ActionAssigned& assigned) {
    require(Step::assign_action);
    if (assigned.leads.empty()) refuse("it names no agency", "name one with --lead");
    const auto day = event_->effective_on();
    if (assigned.due_on < day) {
      refuse(fmt::format("it would be due on {}, before it is assigned", to_text(assigned.due_on)),
             "give a later --due, or the day it was assigned with --on");
    }
    if (!assigned.recommendation.empty() &&
        find_recommendation(state_, assigned.recommendation) == nullptr) {
      refuse(fmt::format("the case had no recommendation {} on that day", assigned.recommendation),
             "record it with 'recommend'");
    }
    if (find_action(state_, assigned.number) != nullptr) {
      refuse(fmt::format("it has an action {} already", action_item(assigned.number)));
    }
    Action action{
        .assigned = assigned, .assigned_on = day, .due_on = assigned.due_on, .updated_on = day};
    for (const auto& lead : assigned.leads)
      add_leg(action, lead);
    state_.actions.push_back(std::move(action));
  }

  void add_leg(Action& action, const Lead& lead) const {
    if (std::ranges::find(action.legs, lead, &Leg::lead) != action.legs.end()) {
      refuse(fmt::format("it names {} twice", to_text(lead)), "name each agency and area once");
    }
    action.legs.push_back({.lead = lead});
  }

  void carry_out(const ActionCompleted& completed) {
    require(Step::complete_action);
    auto& action = action_of(completed.number);
    bool any = false;
    for (auto& leg : action.legs) {
      const bool meant = !completed.leg || leg.lead == *completed.leg;
      if (!meant || leg.status == LegStatus::completed) continue;
      leg.status = LegStatus::completed;
      leg.completed_on = event_->effective_on();
      leg.evidence = completed.evidence;
      any = true;
    }
    if (!any) refuse(why_nothing_to_complete(action, completed), "see how it stands with 'show'");
    action.updated_on = event_->effective_on();
  }

  Action& action_of(int number) {
    const auto found = std::ranges::find_if(
        state_.actions, [&](const auto& each) { return each.assigned.number == number; });
    if (found == state_.actions.end()) {
      refuse(fmt::format("the case had no action {} on that day", action_item(number)));
    }
    return *found;
  }

  static std::string why_nothing_to_complete(const Action& action,
                                             const ActionCompleted& completed) {
    if (!completed.leg) return "it is completed already";
    const bool known =
        std::ranges::find(action.legs, *completed.leg, &Leg::lead) != action.legs.end();
    if (known) return fmt::format("its leg {} is completed already", to_text(*completed.leg));
    std::string legs;
    for (const auto& leg : action.legs)
      legs += (legs.empty() ? "" : ", ") + to_text(leg.lead);
    return fmt::format("it has no leg {}; its legs are: {}", to_text(*completed.leg), legs);
  }

  bool begun_ = false;
  CaseState state_;
  const Event* event_ = nullptr;
};

}  // namespace

Refused::Refused(Event refused_event, const std::string& why, std::string what_next)
    : std::runtime_error(why), event_(std::move(refused_event)), next_(std::move(what_next)) {}

const Event& Refused::event() const noexcept {
  return event_;
}

const std::string& Refused::next() const noexcept {
  return next_;
}

void sort_for_fold(std::vector<Event>& events) {
  std::ranges::sort(events, {}, [](const Event& event) {
    return std::tuple(event.effective_on(), event.sequence);
  });
}

void replay(std::span<const Event> events,
            const std::function<void(Date, const CaseState&)>& at_end_of) {
  Folder folder;
  for (std::size_t i = 0; i < events.size(); ++i) {
    folder.apply(events[i]);
    const auto day = events[i].effective_on();
    const bool last_of_day = i + 1 == events.size() || events[i + 1].effective_on() != day;
    if (last_of_day) at_end_of(day, folder.state());
  }
}

std::optional<CaseState> fold(std::span<const Event> events, Date as_of) {
  Folder folder;
  for (const auto& event : events) {
    if (event.effective_on() > as_of) break;
    folder.apply(event);
  }
  return folder.begun() ? std::optional(folder.state()) : std::nullopt;
}

}  // namespace susr::domain
