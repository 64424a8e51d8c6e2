// SPDX-License-Identifier: MIT
#include "answers.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/support/text.hpp"

#include "words.hpp"

namespace susr::report {

namespace {

std::string days_text(int days) {
  return days == 1 ? label("days.one")
                   : fmt::format(fmt::runtime(label("days.many")), fmt::arg("days", days));
}

/// The words of `key` with what they may speak of in its place.
template <class... Arguments>
std::string answer(std::string_view key, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(label(key)), arguments...);
}

/// The words for a due date that is still to be kept: `late` days ago, or ahead if it is below 1.
std::string standing_text(const std::string& id, domain::Date due_on, int late) {
  const auto day = domain::to_text(due_on);
  const auto due = fmt::arg("due", day);
  if (late > 0)
    return answer("answer.overdue", fmt::arg("id", id), due, fmt::arg("days", days_text(late)));
  if (late == 0) return answer("answer.due-today", fmt::arg("id", id), due);
  return answer("answer.due", fmt::arg("id", id), due, fmt::arg("days", days_text(-late)));
}

/// From what the due date of an action comes.
std::string origin_of(const domain::Action& action) {
  const auto day = domain::to_text(action.assigned_on);
  const auto assigned = fmt::arg("assigned", day);
  if (action.extensions.empty()) return answer("answer.as-assigned", assigned);
  return answer("answer.as-extended", assigned,
                fmt::arg("first", domain::to_text(action.assigned.due_on)),
                fmt::arg("extended", domain::to_text(action.extensions.back().on)));
}

std::string open_legs_of(const domain::Action& action) {
  std::vector<std::string> legs;
  for (const auto& leg : action.legs) {
    if (domain::is_open(domain::clock_of(action, leg))) legs.push_back(domain::to_text(leg.lead));
  }
  return support::join(legs, ", ");
}

/// What a time limit awaits, in words: whichever comes first.
std::string awaited_by(const domain::Timescale& timescale) {
  std::vector<std::string> milestones;
  for (const auto milestone : timescale.reached_by)
    milestones.push_back(in_words(milestone));
  return support::join(milestones, ", ");
}

/// What pauses do to the due date that is judged; empty where none does.
std::string pauses_text(const domain::Duty& duty, const Source& source) {
  if (duty.pauses.empty() || !duty.adjusted_due_on) return {};
  const auto days =
      std::accumulate(duty.pauses.begin(), duty.pauses.end(), 0,
                      [](int sum, const domain::CountedPause& each) { return sum + each.days; });
  const bool counted = source.policy.judged_date == domain::JudgedDate::adjusted;
  return " " + answer(counted ? "answer.pauses-counted" : "answer.pauses-not-counted",
                      fmt::arg("days", days_text(days)),
                      fmt::arg("adjusted", domain::to_text(*duty.adjusted_due_on)));
}

/// By which rule the due date is what it is.
std::string rule_text(const domain::Timescale& timescale, const domain::Duty& duty) {
  return answer("answer.rule", fmt::arg("length", length_text(timescale.length)),
                fmt::arg("from", in_words(timescale.runs_from)),
                fmt::arg("start", domain::to_text(duty.start.value())),
                fmt::arg("rule", timescale.id), fmt::arg("source", timescale.source));
}

}  // namespace

std::string length_text(const std::optional<domain::Length>& length) {
  if (!length) return label("length.none");
  return fmt::format("{} {}", length->count, wording("unit", domain::code(length->unit)));
}

std::string answer_for(const std::string& id, const domain::Action& action, const Source& source) {
  const auto open = open_legs_of(action);
  if (open.empty()) {
    return answer("answer.action-done", fmt::arg("id", id),
                  fmt::arg("due", domain::to_text(action.due_on)),
                  fmt::arg("status", in_words(domain::status_of(action)))) +
           " " + origin_of(action);
  }
  return standing_text(id, action.due_on, domain::days_overdue(action.due_on, source.as_of)) + " " +
         origin_of(action) + " " + answer("answer.action-ends", fmt::arg("legs", open));
}

std::string answer_for(const std::string& id, const domain::Timescale& timescale,
                       const domain::Duty& duty, const Source& source) {
  const auto ends = answer("answer.limit-ends", fmt::arg("awaited", awaited_by(timescale)));
  if (duty.reached) {
    const auto day = domain::to_text(*duty.reached);
    const auto reached = fmt::arg("reached", day);
    if (!duty.judged_due_on) return answer("answer.reached", fmt::arg("id", id), reached);
    const bool late = duty.status == domain::DutyStatus::reached_late;
    return answer(late ? "answer.reached-late" : "answer.reached-in-time", fmt::arg("id", id),
                  reached, fmt::arg("due", domain::to_text(*duty.judged_due_on))) +
           " " + rule_text(timescale, duty) + pauses_text(duty, source);
  }
  if (duty.status == domain::DutyStatus::not_started) {
    return answer("answer.not-started", fmt::arg("id", id),
                  fmt::arg("from", in_words(timescale.runs_from)));
  }
  if (!duty.judged_due_on) {
    return answer("answer.no-limit", fmt::arg("id", id), fmt::arg("source", timescale.source)) +
           " " + ends;
  }
  const auto late = domain::days_overdue(*duty.judged_due_on, source.as_of);
  return standing_text(id, *duty.judged_due_on, late) + " " + rule_text(timescale, duty) +
         pauses_text(duty, source) + " " + ends;
}

std::string answer_for(const std::string& id, domain::NotApplying why_not) {
  return answer("answer.not-applying", fmt::arg("id", id), fmt::arg("why", in_words(why_not)));
}

}  // namespace susr::report
