// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_resume() {
  auto event = std::make_shared<CaseEvent<domain::Resumed>>();
  return {.name = "resume",
          .summary = "Record that work on a paused case goes on",
          .description = "--on is the first day on which work went on.",
          .groups = {OptionGroup::recording},
          .examples = {{"the trial is over", "susr resume CV-2026-003 --on 2026-07-13"},
                       {"in a script", "susr resume \"$ref\" --by 'Review Manager'"},
                       {"see both due dates", "susr report reviews --case CV-2026-003"}},
          .options = {reference_argument("CASE", event->case_reference, "the case's reference")},
          .run = record_event(event)};
}

}  // namespace susr::commands
