// SPDX-License-Identifier: MIT
#include "told_events.hpp"

#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/standings.hpp"

#include "selection.hpp"

namespace susr::report {

void for_each_told_event(
    const Context& context, const Selection& selection,
    const std::function<void(const std::string&, const domain::Event&)>& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  storage::for_each_standing(
      context.store, context.as_of, selection.case_reference,
      [&](const domain::Standing& standing) {
        if (!selected.holds(standing)) return;
        const auto events = storage::events_of(context.store, standing.reference);
        for (const auto& event : domain::effective_history(events, context.as_of).events) {
          if (event.effective_on() <= context.as_of) take(standing.reference, event);
        }
      });
}

}  // namespace susr::report
