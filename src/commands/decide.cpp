// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_decide() {
  auto event = std::make_shared<CaseEvent<domain::Decided>>();
  auto& decided = event->body;
  return {
      .name = "decide",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr decide CV-2026-003 --outcome susr --criteria dhr,mhhr --rationale 'Both "
                   "criteria are met' --on 2026-03-18",
                   "susr decide \"$ref\" --outcome mapf --rationale "
                   "'Learning across agencies, criteria not met'",
                   "susr decide CV-2026-004 --outcome no-review --rationale 'No "
                   "learning beyond a single agency'"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--outcome", "O", decided.outcome, Arity::required),
                  option("--criteria", "LIST", decided.criteria),
                  option("--depth", "D", decided.depth),
                  option("--immediacy", "I", decided.immediacy),
                  text_option("--rationale", decided.rationale, Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
