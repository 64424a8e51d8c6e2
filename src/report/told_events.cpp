// SPDX-License-Identifier: MIT
#include "told_events.hpp"

#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/standings.hpp"

#include "selection.hpp"

namespace susr::report {

void for_each_told_event(
    const Source& source, const Selection& selection,
    const std::function<void(const std::string&, const domain::Event&)>& take) {
  const Selected selected(source, {.case_reference = selection.case_reference,
                                   .criteria = selection.criteria,
                                   .outcomes = selection.outcomes});
  storage::for_each_standing(
      source.store, source.as_of, selection.case_reference, [&](const domain::Standing& standing) {
        if (!selected.holds(standing)) return;
        const auto events = storage::events_of(source.store, standing.reference);
        for (const auto& event : domain::effective_history(events, source.as_of).events) {
          if (event.effective_on() <= source.as_of) take(standing.reference, event);
        }
      });
}

}  // namespace susr::report
