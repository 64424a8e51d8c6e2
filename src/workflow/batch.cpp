// SPDX-License-Identifier: MIT
#include "susr/workflow/batch.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/board_record.hpp"
#include "susr/domain/fold.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"
#include "susr/workflow/find_case.hpp"

#include "added_events.hpp"
#include "new_event.hpp"
#include "policy_record.hpp"

namespace susr::workflow {

namespace {

using catalogue::say;
using fmt::arg;

language::Refusal words_for(const domain::Refused& refused) {
  return language::words_for(refused, language::Reader::of_an_import);
}

/// Why an earlier entry could no longer follow, with the new ones before it.
std::string why_not_after(const domain::Refused& refused) {
  const auto& event = refused.event();
  return say("step.stops-other", arg("event", event.sequence),
             arg("kind", domain::code(domain::kind_of(event.body))),
             arg("on", domain::to_text(event.effective)), arg("why", words_for(refused).why));
}

/// The refusal of an earlier entry: as one of the steps corrects it, or because of one of them.
StepRefused refusal_of_earlier(const domain::Refused& refused, std::span<const Step> steps) {
  const auto [why, hint] = words_for(refused);
  for (const auto& step : steps) {
    const auto* correction = std::get_if<domain::Corrected>(&step.body);
    if (correction == nullptr || correction->event != refused.event().sequence) continue;
    return {step.source, say("step.unfit-as-corrected", arg("why", why)), hint};
  }
  return {std::nullopt, why_not_after(refused), {}};
}

}  // namespace

Batch::Batch(storage::Store& store, const domain::Policy& policy, Author author, Mode mode)
    : store_(store),
      policy_(policy),
      author_(std::move(author)),
      mode_(mode),
      transaction_(store),
      policy_note_(record_policy(store, policy, author_, mode)),
      known_(store, policy),
      log_(store),
      tables_(store) {}

std::vector<domain::Event> Batch::events_of(const std::string& case_reference) const {
  return storage::events_of(store_, case_reference);
}

std::optional<StepRefused> Batch::add(const std::string& case_reference,
                                      std::vector<domain::Event> events,
                                      std::span<const Step> steps) {
  if (steps.empty()) return std::nullopt;
  const auto first = log_.head().events + 1;
  const auto source_of = [&](std::int64_t sequence) {
    return steps[static_cast<std::size_t>(sequence - first)].source;
  };
  std::vector<domain::Event> added;
  try {
    const bool is_of_board = case_reference.empty();
    if (events.empty() && !is_of_board) require_new_reference(store_, case_reference);
    for (const auto& step : steps) {
      auto event =
          new_event(author_, known_.on(step.on.last_day()), case_reference, step.body, step.on);
      event.sequence = first + static_cast<std::int64_t>(added.size());
      added.push_back(std::move(event));
    }
    std::ranges::copy(added, std::back_inserter(events));
    domain::sort_for_fold(events);
    if (is_of_board) {
      domain::board_record(events, domain::Date::max());
    } else {
      note_changes(added, events, policy_);
      tables_.refresh_case(events);
    }
  } catch (const domain::Refused& refused) {
    const auto& event = refused.event();
    if (event.sequence < first) return refusal_of_earlier(refused, steps);
    const auto [why, hint] = words_for(refused);
    return StepRefused{source_of(event.sequence), why, hint};
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::refused) throw;
    const auto& problem = error.problems().front();
    const auto tried = first + static_cast<std::int64_t>(added.size());
    return StepRefused{source_of(tried), problem.why, problem.hint};
  }
  for (auto& event : added)
    log_.append(std::move(event));
  added_ += static_cast<std::int64_t>(added.size());
  return std::nullopt;
}

std::int64_t Batch::added() const {
  return added_;
}

const std::optional<std::string>& Batch::policy_note() const {
  return policy_note_;
}

void Batch::commit() {
  if (mode_ == Mode::record) transaction_.commit();
}

}  // namespace susr::workflow
