// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_sign_off() {
  auto event = std::make_shared<CaseEvent<domain::SignedOff>>();
  auto& signed_off = event->body;
  return {
      .name = "sign-off",
      .listed_under = CommandGroup::cases,
      .groups = {OptionGroup::recording},
      .examples = {"susr sign-off CV-2026-003 --outcome agreed --on 2026-03-25",
                   "susr sign-off \"$ref\" --outcome agreed --by 'Board Chair'",
                   "susr sign-off CV-2026-004 --outcome overturned --instead mapf --note 'Quicker "
                   "learning'"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--outcome", "O", signed_off.outcome, Arity::required),
                  option("--instead", "O", signed_off.instead),
                  text_option("--note", signed_off.note)},
      .run = record_event(event)};
}

}  // namespace susr::commands
