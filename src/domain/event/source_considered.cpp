// SPDX-License-Identifier: MIT
#include "susr/domain/event/source_considered.hpp"

#include "entries.hpp"

namespace susr::domain {

void SourceConsidered::apply(const CaseState& state, const Event& event) const {
  if (meeting_on > event.effective_on() || meeting_on < state.standing.referred_on.last_day()) {
    refuse_event(event, Rule::meeting_before_source, {{"meeting", to_text(meeting_on)}});
  }
}

}  // namespace susr::domain
