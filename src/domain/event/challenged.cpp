// SPDX-License-Identifier: MIT
#include "susr/domain/event/challenged.hpp"

#include "entries.hpp"

namespace susr::domain {

void Challenged::apply(const CaseState& state, const Event& event) const {
  require_free(*this, state, event);
  if (due_on && *due_on < event.effective_on()) {
    refuse_event(event, Rule::answer_due_before, {{"due_on", to_text(*due_on)}});
  }
}

}  // namespace susr::domain
