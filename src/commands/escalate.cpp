// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_escalate() {
  auto event = std::make_shared<CaseEvent<domain::CaseEscalated>>();
  auto& escalated = event->body;
  return {
      .name = "escalate",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr escalate CV-2026-003 --to board --reason 'No reviewer for four months'",
                   "susr escalate \"$ref\" --to national --reason 'Needs another board' --dry-run",
                   "susr report escalations"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--to", "LEVEL", escalated.to, Arity::required),
                  text_option("--reason", escalated.reason, Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
