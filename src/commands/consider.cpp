// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_consider() {
  auto event = std::make_shared<CaseEvent<domain::SourceConsidered>>();
  auto& considered = event->body;
  return {.name = "consider",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr consider CV-2026-003 --meeting 2026-03-12 --outcome actions",
                       "susr consider \"$ref\" --meeting 2026-03-12 --outcome noted "
                       "--note 'Covered by the review of referrals'",
                       "susr report sources --status waiting"},
          .options = {reference_argument("SOURCE", event->case_reference),
                      option("--meeting", "D", considered.meeting_on, Arity::required),
                      option("--outcome", "O", considered.outcome, Arity::required),
                      text_option("--note", considered.note)},
          .run = record_event(event)};
}

}  // namespace susr::commands
