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
      .summary = "Record what the board's Chair said to a decision",
      .description =
          "Nothing starts on a decision that was not agreed. 'agreed' puts it in force. "
          "'referred-back' returns the case to the Case Review Group. 'overturned' puts another "
          "outcome in force, which --instead names; a SUSR put in place then meets the criteria of "
          "the decision or, if it found none, those of the referral.",
      .groups = {OptionGroup::recording},
      .examples = {{"the Chair agrees",
                    "susr sign-off CV-2026-003 --outcome agreed --on 2026-03-25"},
                   {"in a script, on the Chair's behalf",
                    "susr sign-off \"$ref\" --outcome agreed --by 'Board Chair'"},
                   {"the Chair wants a forum, not a review",
                    "susr sign-off CV-2026-004 --outcome overturned --instead mapf --note 'Quicker "
                    "learning'"}},
      .options = {reference_argument("CASE", event->case_reference, "the case's reference"),
                  option("--outcome", "O", signed_off.outcome, "what the Chair said: {values}",
                         Arity::required),
                  option("--instead", "O", signed_off.instead,
                         "the outcome in place of an overturned one: {values}"),
                  text_option("--note", signed_off.note, "a note, without names")},
      .run = record_event(event)};
}

}  // namespace susr::commands
