// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_resume() {
  auto event = std::make_shared<CaseEvent<domain::Resumed>>();
  return {.name = "resume",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr resume CV-2026-003 --on 2026-07-13",
                       "susr resume \"$ref\" --by 'Review Manager'",
                       "susr report reviews --case CV-2026-003"},
          .options = {reference_argument("CASE", event->case_reference)},
          .run = record_event(event)};
}

}  // namespace susr::commands
