// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_prioritise() {
  auto priority = std::make_shared<domain::ThemePrioritised>();
  return {.name = "prioritise",
          .listed_under = CommandGroup::learning,
          .groups = {OptionGroup::recording},
          .examples = {"susr prioritise 'information sharing' --as audit --from 2026-12-01 "
                       "--until 2027-03-31 --reason 'Four reviews in two years'",
                       "susr prioritise discharge --as training --from 2027-01-01 --reason "
                       "'The audit found no form in use'",
                       "susr report priorities --status current"},
          .options = {identifier_option("THEME", "THEME", priority->theme, Arity::required),
                      option("--as", "P", priority->priority_for, Arity::required),
                      option("--from", "D", priority->from, Arity::required),
                      option("--until", "D", priority->until),
                      text_option("--reason", priority->reason, Arity::required)},
          .run = record_for_board(priority)};
}

}  // namespace susr::commands
