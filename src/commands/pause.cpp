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
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr pause CV-2026-003 --reason criminal-proceedings --authorised-by 'Board "
                   "Chair' --on 2026-05-01",
                   "susr pause \"$ref\" --reason inquest --authorised-by 'Panel Chair' --dry-run",
                   "susr report reviews --case CV-2026-003"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--reason", "R", paused.reason, Arity::required),
                  identifier_option("--authorised-by", "POST", paused.authorised_by,
                                    Arity::required)},
      .run = record_event(event)};
}

}  // namespace susr::commands
