// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::SignedOff signed_off;
};

Result run(const Options& options, Session& session) {
  session.record(options.case_reference, options.signed_off);
  return Result::done;
}

}  // namespace

Command make_sign_off() {
  auto options = std::make_shared<Options>();
  auto& signed_off = options->signed_off;
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
      .options = {reference_argument("CASE", options->case_reference, "the case's reference"),
                  option("--outcome", "O", signed_off.outcome, "what the Chair said: {values}",
                         Arity::required),
                  option("--instead", "O", signed_off.instead,
                         "the outcome in place of an overturned one: {values}"),
                  text_option("--note", signed_off.note, "a note, without names")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
