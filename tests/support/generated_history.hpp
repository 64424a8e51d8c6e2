// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <tuple>
#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/domain/steps.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"

#include "properties.hpp"
#include "recording.hpp"

namespace susr::test {

/// Something that a board might enter: what, of which case, for which day. Whether the rules allow
/// it depends on what was entered before.
struct Attempt {
  int what = 0;
  int which_case = 0;
  int day = 0;     ///< since `first_day`
  int detail = 0;  ///< chooses among the variants of what is entered
};

inline const domain::Date first_day = test::day("2025-01-01");
inline constexpr int days_of_history = 500;

// What an attempt is, beside those of `body_of`.
inline constexpr int first_step_of_action = 5;
inline constexpr int correct = 14;
inline constexpr int recommend = 15;
inline constexpr int assign_action = 16;  ///< and above

/// Prints an attempt where a property fails.
inline void showValue(const Attempt& attempt, std::ostream& stream) {  // NOLINT: rapidcheck's name
  stream << "{" << attempt.what << ", " << attempt.which_case << ", " << attempt.day << ", "
         << attempt.detail << "}";
}

/// What is entered of the action of that number on a day, by a step of that kind.
inline domain::EventBody step_of_action(domain::EventKind step, int number, int chooser,
                                        domain::Date day, const domain::Lead& leg) {
  using domain::kind_of;
  using domain::LegStatus;
  constexpr std::array statuses{LegStatus::in_progress, LegStatus::completed,
                                LegStatus::not_relevant};
  const auto detail = static_cast<std::size_t>(chooser);
  const auto some_leg = detail % 2 == 0 ? std::optional(leg) : std::nullopt;
  if (step == kind_of<domain::ActionCompleted>()) {
    return domain::ActionCompleted{.number = number, .leg = some_leg, .evidence = "e"};
  }
  if (step == kind_of<domain::ActionUpdated>()) {
    domain::ActionUpdated updated{.number = number, .leg = some_leg, .note = "n"};
    if (detail % 3 == 0) updated.status = statuses.at(detail / 5 % 3);
    if (detail % 3 == 1) updated.barrier_change = domain::BarrierChange::raised;
    if (detail % 3 == 1) updated.barrier = "b";
    if (detail % 9 == 2) updated.barrier_change = domain::BarrierChange::cleared;
    return updated;
  }
  if (step == kind_of<domain::ActionRatified>()) {
    return domain::ActionRatified{.number = number, .meeting_on = day};
  }
  if (step == kind_of<domain::ActionSteppedDown>()) {
    return domain::ActionSteppedDown{.number = number, .reason = "r", .authority = "a"};
  }
  if (step == kind_of<domain::ActionExtended>()) {
    return domain::ActionExtended{
        .number = number,
        .due_on = day + std::chrono::days{chooser},
        .direction = detail % 4 == 0 ? domain::Direction::either : domain::Direction::later,
        .reason = "r",
        .approved_by = "a",
        .times = detail % 5 == 0 ? 3 : 1};
  }
  if (step == kind_of<domain::ActionReopened>()) {
    return domain::ActionReopened{.number = number, .leg = some_leg, .reason = "r"};
  }
  return domain::ActionEscalated{
      .number = number,
      .level = domain::codes_of<domain::EscalationLevel>.at(detail % 4).value,
      .reason = "r"};
}

/// The kinds of event that are steps of an action, each once.
inline std::vector<domain::EventKind> kinds_of_action_steps() {
  std::vector<domain::EventKind> kinds;
  for (const auto& step : domain::action_steps()) {
    if (std::ranges::find(kinds, step.kind) == kinds.end()) kinds.push_back(step.kind);
  }
  return kinds;
}

/// What is entered of a case, where the attempt is below `first_step_of_action`.
inline domain::EventBody body_of(const Attempt& attempt) {
  using domain::Outcome;
  constexpr std::array outcomes{Outcome::susr, Outcome::mapf, Outcome::no_review};
  const auto number = static_cast<std::size_t>(attempt.detail);
  const auto outcome = outcomes.at(number % outcomes.size());
  switch (attempt.what) {
    case 0: {
      domain::Decided decided{.outcome = outcome, .rationale = "a rationale"};
      if (outcome == Outcome::susr) decided.criteria = {domain::Criterion::dhr};
      if (outcome == Outcome::susr && number % 2 == 0) {
        decided.criteria.insert(domain::Criterion::cpr);
        decided.depth = domain::Depth::extended;
      }
      return decided;
    }
    case 1:
      if (number % 5 == 3) return domain::SignedOff{domain::SignOffOutcome::referred_back, {}, "n"};
      if (number % 5 == 4)
        return domain::SignedOff{domain::SignOffOutcome::overturned, outcome, ""};
      return domain::SignedOff{};
    case 2: {
      const auto& milestones = domain::codes_of<domain::Milestone>;
      return domain::MilestoneRecorded{milestones.at(number % milestones.size()).value, ""};
    }
    case 3:
      return domain::Paused{domain::PauseReason::inquest, "Board Chair"};
    default:
      return domain::Resumed{};
  }
}

/// A store with three cases, on which whatever the rules allow is entered in any order.
class GeneratedHistory {
 public:
  GeneratedHistory() {
    record_.policy.two_person = domain::TwoPerson::off;
    record_.policy.ratification_evidence = domain::Evidence::optional;
    for (const auto outcome : {domain::Outcome::susr, domain::Outcome::mapf}) {
      cases_.push_back(record_.refer("2025-01-01"));
      const bool met = outcome == domain::Outcome::susr;
      const auto criteria = met ? domain::Criteria{domain::Criterion::dhr} : domain::Criteria{};
      record_.recorder.record(cases_.back(),
                              domain::Decided{.outcome = outcome, .criteria = criteria},
                              date("2025-01-02"));
      record_.recorder.record(cases_.back(), domain::SignedOff{}, date("2025-01-02"));
    }
    // Recorded last, though the first by its reference.
    cases_.push_back(record_.refer("2025-01-05", "AA 1"));
  }

  /// Enters it, if the rules allow; if they do not, nothing is entered.
  void enter(const Attempt& attempt) {
    try {
      enter_or_throw(attempt);
      ++entered_;
    } catch (const support::Error& error) {
      if (error.kind() != support::ErrorKind::refused) throw;
    }
  }

  [[nodiscard]] const storage::Store& store() const {
    return record_.store;
  }
  /// The references of the cases in the order in which they were recorded.
  [[nodiscard]] const std::vector<std::string>& cases() const {
    return cases_;
  }
  /// How many attempts the rules allowed.
  [[nodiscard]] int entered() const {
    return entered_;
  }

 private:
  void enter_or_throw(const Attempt& attempt) {
    auto& recorder = record_.recorder;
    const auto& reference = cases_.at(static_cast<std::size_t>(attempt.which_case));
    auto on = domain::on_day(first_day + std::chrono::days{attempt.day});
    if (attempt.detail % 10 == 9) {
      const std::chrono::year_month_day day{on.first_day};
      on = {.first_day = day.year() / day.month() / 1, .precision = domain::Precision::month};
    }
    if (attempt.what == correct) {
      recorder.correct(correction_of(attempt), on);
    } else if (attempt.what < first_step_of_action) {
      recorder.record(reference, body_of(attempt), on);
    } else if (attempt.what < correct) {
      enter_step_of_action(reference, attempt, on);
    } else if (attempt.what == recommend) {
      recorder.recommend(reference, {.number = {}, .recommendation = {.text = "Share"}}, on);
    } else {
      recorder.assign_action(reference, action_of(attempt, on.last_day()), on);
    }
  }

  /// Enters something that happened to one of the case's actions: mostly what may follow, on a day
  /// after what was entered of it before.
  void enter_step_of_action(const std::string& reference, const Attempt& attempt,
                            domain::PartialDate on) {
    const auto state =
        domain::fold(storage::events_of(record_.store, reference), domain::Date::max());
    if (!state || state->actions.empty()) return;
    const auto detail = static_cast<std::size_t>(attempt.detail);
    const auto& action = state->actions.at(detail / 7 % state->actions.size());
    const auto kinds = kinds_of_action_steps();
    auto step = kinds.at(detail % kinds.size());
    if (detail % 4 != 0) {
      const auto steps = domain::steps_at(domain::status_of(action));
      step = steps.at(static_cast<std::size_t>(attempt.what) % steps.size());
      on = domain::on_day(std::max(on.last_day(), action.updated_on));
    }
    const auto& leg = action.legs.at(detail / 3 % action.legs.size()).lead;
    record_.recorder.record(
        reference, step_of_action(step, action.assigned.number, attempt.detail, on.last_day(), leg),
        on);
  }

  /// A correction of some event that was recorded: of its day, of a field, or a voiding.
  [[nodiscard]] domain::Corrected correction_of(const Attempt& attempt) const {
    const auto count = storage::head_of(record_.store).events;
    const auto event = 1 + attempt.detail * 7919 % count;
    domain::Corrected corrected{.event = event, .reason = "r"};
    if (attempt.detail % 3 == 0) {
      corrected.effective = domain::on_day(first_day + std::chrono::days{attempt.detail * 3});
    } else if (attempt.detail % 3 == 1) {
      const auto body = storage::find_event(record_.store, event)->body;
      if (std::holds_alternative<domain::ActionAssigned>(body)) {
        corrected.fields = {{"due_on", "2026-03-01"}, {"title", "Another"}};
      } else {
        corrected.fields = {{"note", "x"}};
      }
    } else {
      corrected.correction = domain::CorrectionKind::voided;
    }
    return corrected;
  }

  /// An action with one to three legs, due within some months.
  [[nodiscard]] domain::ActionAssigned action_of(const Attempt& attempt, domain::Date day) const {
    const auto number = static_cast<std::size_t>(attempt.detail);
    domain::ActionAssigned action{.title = "Agree a protocol",
                                  .due_on = day + std::chrono::days{attempt.detail}};
    for (std::size_t i = 0; i <= number % 3; ++i)
      action.leads.push_back(leads_.at((number + i) % leads_.size()));
    if (number % 4 == 0) action.ratification = domain::Ratification::not_required;
    return action;
  }

  const std::array<domain::Lead, 4> leads_{{{.agency = "SWP", .area = ""},
                                            {.agency = "UHB", .area = "Cardiff"},
                                            {.agency = "UHB", .area = "Vale of Glamorgan"},
                                            {.agency = "EDU", .area = ""}}};
  Record record_;
  std::vector<std::string> cases_;
  int entered_ = 0;
};

/// A number from `first` to `last`, each as likely, however small the case that rapidcheck tries.
inline rc::Gen<int> any_number(int first, int last) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, last + 1));
}

/// Attempts of every kind for days from `from_day` on: actions are assigned in the first half of
/// the time, and what happens to them is in the second. An attempt for an earlier day may come
/// after one for a later.
inline rc::Gen<std::vector<Attempt>> attempts(int from_day) {
  const auto attempt = rc::gen::map(
      rc::gen::tuple(any_number(0, assign_action + 6), any_number(0, 2),
                     any_number(0, days_of_history - from_day), any_number(0, 119)),
      [from_day](const std::tuple<int, int, int, int>& values) {
        const auto [what, which_case, days_later, detail] = values;
        const int half = days_later / 2;
        const bool of_action = what >= first_step_of_action && what < correct;
        const int later = of_action ? days_of_history - from_day - half : days_later;
        const int day = from_day + (what >= assign_action ? half : later);
        return Attempt{.what = what, .which_case = which_case, .day = day, .detail = detail};
      });
  return rc::gen::container<std::vector<Attempt>>(attempt);
}

}  // namespace susr::test
