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
      .summary = "Record or revise the decision of the Case Review Group",
      .description =
          "A SUSR names the criteria that were found to be met, one or more; a MAPF is for a case "
          "that meets none. The decision counts once the Chair has signed it off. Deciding again "
          "revises the decision; the earlier one stays in force until the new one is signed off.",
      .groups = {OptionGroup::recording},
      .examples = {{"a review under two criteria",
                    "susr decide CV-2026-003 --outcome susr --criteria dhr,mhhr --rationale 'Both "
                    "criteria are met' --on 2026-03-18"},
                   {"a forum, in a script",
                    "susr decide \"$ref\" --outcome mapf --rationale "
                    "'Learning across agencies, criteria not met'"},
                   {"no review",
                    "susr decide CV-2026-004 --outcome no-review --rationale 'No "
                    "learning beyond a single agency'"}},
      .options =
          {reference_argument("CASE", event->case_reference, "the case's reference"),
           option("--outcome", "O", decided.outcome, "what was decided: {values}", Arity::required),
           option("--criteria", "LIST", decided.criteria, "the criteria found to be met: {values}"),
           option("--depth", "D", decided.depth, "of an Adult or Child Practice Review: {values}"),
           option("--immediacy", "I", decided.immediacy,
                  "how soon the learning is needed: {values}; routine, if left out"),
           text_option("--rationale", decided.rationale, "why, without names", Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
