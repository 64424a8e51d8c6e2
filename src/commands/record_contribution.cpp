// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_record_contribution() {
  auto event = std::make_shared<CaseEvent<domain::ContributionRecorded>>();
  auto& contribution = event->body;
  return {.name = "record-contribution",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr record-contribution CV-2026-003 --from family --how 'Met the reviewer "
                       "twice' --changed 'A question on bereavement was added to the terms of "
                       "reference'",
                       "susr record-contribution \"$ref\" --from representative --how 'Letter' "
                       "--changed 'Nothing: it confirmed the timeline'",
                       "susr report families"},
          .options = {reference_argument("CASE", event->case_reference),
                      option("--from", "WHO", contribution.from, Arity::required),
                      text_option("--how", contribution.how, Arity::required),
                      text_option("--changed", contribution.changed, Arity::required)},
          .run = record_event(event)};
}

}  // namespace susr::commands
