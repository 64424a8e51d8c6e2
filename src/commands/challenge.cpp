// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_challenge() {
  auto event = std::make_shared<CaseEvent<domain::Challenged>>();
  auto& challenge = event->body;
  return {
      .name = "challenge",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr challenge CV-2026-003 --text 'The timeline leaves out the school' --to "
                   "'Review panel' --due 2026-06-30",
                   "id=$(susr challenge \"$ref\" --text 'Why is this no SUSR?' --to 'Business "
                   "Manager' --by 'Case Review Group')",
                   "susr report challenges --status open"},
      .options = {reference_argument("CASE", event->case_reference),
                  text_option("--text", challenge.text, Arity::required),
                  identifier_option("--to", "WHO", challenge.to, Arity::required),
                  option("--due", "D", challenge.due_on)},
      .run = record_entry(event)};
}

}  // namespace susr::commands
