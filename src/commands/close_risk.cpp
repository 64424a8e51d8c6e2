// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_close_risk() {
  auto event = std::make_shared<CaseEvent<domain::RiskClosed>>();
  auto& closed = event->body;
  return {
      .name = "close-risk",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr close-risk CV-2026-003/K1 --reason 'The post is filled'",
                   "susr close-risk \"$id\" --reason 'Funding agreed' --on 2026-05-12",
                   "susr report risks --status open"},
      .options = {entry_argument(domain::RiskClosed::letter, event->case_reference, closed.number),
                  text_option("--reason", closed.reason, Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
