// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_pause() {
  auto event = std::make_shared<CaseEvent<domain::Paused>>();
  auto& paused = event->body;
  return {
      .name = "pause",
      .summary = "Record that work on a case has stopped for a time",
      .description =
          "No source says that a pause stops the clock. Lateness is judged on the unadjusted date "
          "unless the policy says otherwise ('judged-date'), and both dates are shown.",
      .groups = {OptionGroup::recording},
      .examples = {{"criminal proceedings",
                    "susr pause CV-2026-003 --reason criminal-proceedings --authorised-by 'Board "
                    "Chair' --on 2026-05-01"},
                   {"check in a script that it could be paused",
                    "susr pause \"$ref\" --reason inquest --authorised-by 'Panel Chair' --dry-run"},
                   {"see what it did to the dates", "susr report reviews --case CV-2026-003"}},
      .options = {reference_argument("CASE", event->case_reference, "the case's reference"),
                  option("--reason", "R", paused.reason, "why: {values}", Arity::required),
                  identifier_option("--authorised-by", "POST", paused.authorised_by,
                                    "the post that said so", Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
