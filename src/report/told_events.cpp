// SPDX-License-Identifier: MIT
#include "told_events.hpp"

#include "susr/domain/fold.hpp"
#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/standings.hpp"

#include "selection.hpp"

namespace susr::report {

namespace {

void take_events_of(const Context& context, const std::string& reference,
                    const TakeToldEvent& take) {
  const auto events = storage::events_of(context.store, reference);
  for (const auto& event : domain::effective_history(events, context.as_of).events) {
    if (event.effective_on() <= context.as_of) take(reference, event);
  }
}

}  // namespace

void for_each_told_event(const Context& context, const Selection& selection,
                         const TakeToldEvent& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  storage::for_each_standing(context.store, context.as_of, selection.case_reference,
                             [&](const domain::Standing& standing) {
                               if (selected.holds(standing))
                                 take_events_of(context, standing.reference, take);
                             });
}

void for_each_told_event_after(const Context& context, domain::Date day,
                               const TakeToldEvent& take) {
  const auto take_after = [&](const std::string& reference, const domain::Event& event) {
    if (event.effective_on() > day && event.effective_on() <= context.as_of) take(reference, event);
  };
  // A correction can move an event to another day, or take one away.
  const auto corrected = storage::cases_with_corrections(context.store);
  const auto others = storage::cases_with_events_after(context.store, day);
  storage::CaseReader later(context.store, day);
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const domain::Standing& standing) {
                               const auto& reference = standing.reference;
                               if (corrected.contains(reference))
                                 return take_events_of(context, reference, take_after);
                               if (!others.contains(reference)) return;
                               for (const auto& event : later.events_of(reference))
                                 take_after(reference, event);
                             });
}

}  // namespace susr::report
