// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_acknowledge() {
  auto event = std::make_shared<CaseEvent<domain::Acknowledged>>();
  auto& acknowledged = event->body;
  return {.name = "acknowledge",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr acknowledge CV-2026-003 --agency WAST --on 2026-06-12",
                       "susr acknowledge \"$ref\" --agency HOU --note 'Considered by the senior "
                       "managers'",
                       "susr report cognisance --case CV-2026-003"},
          .options = {reference_argument("CASE", event->case_reference),
                      of_kind(ValueKind::agency,
                              option("--agency", "A", acknowledged.agency, Arity::required)),
                      text_option("--note", acknowledged.note)},
          .run = record_event(event)};
}

}  // namespace susr::commands
