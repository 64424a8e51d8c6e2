// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_circulate() {
  auto event = std::make_shared<CaseEvent<domain::Circulated>>();
  auto& circulated = event->body;
  return {.name = "circulate",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr circulate CV-2026-003 --to SWP --to UHB --on 2026-05-29",
                       "susr circulate \"$ref\" --what report --to PROB",
                       "susr report cognisance --case CV-2026-003"},
          .options = {reference_argument("CASE", event->case_reference),
                      of_kind(ValueKind::agency, option("--to", "AGENCY", circulated.agencies,
                                                        Arity::required_repeated)),
                      option("--what", "W", circulated.what)},
          .run = record_event(event)};
}

}  // namespace susr::commands
