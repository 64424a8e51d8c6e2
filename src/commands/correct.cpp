// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

namespace susr::commands {

namespace {

struct Options {
  domain::Corrected correction;
  bool is_void = false;
};

/// `agency=UHB`: a field as the log names it, and what it should have said.
void take_field(std::vector<domain::FieldValue>& target, const std::string& text) {
  if (const auto why = support::unfit_text(text)) throw BadValue{*why, {}, Repeat::nothing};
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw BadValue{"it is not a field and a value", "write it like due_on=2026-05-01",
                   Repeat::nothing};
  }
  target.push_back({.field = text.substr(0, equals), .value = text.substr(equals + 1)});
}

Ending run(const Options& options, Session& session) {
  auto correction = options.correction;
  const bool changes = correction.effective || !correction.fields.empty();
  if (options.is_void == changes) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = "correct",
         .why = changes ? "what is voided has nothing to change" : "it says nothing to correct",
         .hint = "give --void, or what should be otherwise with --effective and --set"});
  }
  if (options.is_void) correction.correction = domain::CorrectionKind::voided;
  session.correct(std::move(correction));
  return Ending::done;
}

}  // namespace

Command make_correct() {
  auto options = std::make_shared<Options>();
  auto& correction = options->correction;
  return {
      .name = "correct",
      .summary = "Record that an earlier event was wrong, and what it should have said",
      .description =
          "Nothing is overwritten: the correction is an event of its own, with a reason, and the "
          "log "
          "keeps both. From the day of --on every view tells the case with the corrected fact; as "
          "at "
          "an earlier day it is told as it was known. --void takes an event back; of the event "
          "that "
          "began a case it takes the whole case back, as for one that was entered twice. A "
          "correction "
          "after which the rest could not have happened is refused. The log gives the number of "
          "each "
          "event and the names of its fields.",
      .access = Access::writes,
      .examples = {{"a first panel was recorded for the wrong day",
                    "susr correct 27 --effective 2026-04-21 --reason 'Minutes give the 21st'"},
                   {"an action was given to the wrong agency",
                    "susr correct 31 --set leads=UHB@Cardiff,SWP --reason 'Typing error'"},
                   {"a case was entered twice; check it in a script first",
                    "susr correct 40 --void --reason 'The same as CV-2026-002' --dry-run"}},
      .options =
          {argument("EVENT", correction.event, "the event's number in the log"),
           text_option("--reason", correction.reason, "why, without names", Occurs::required),
           option("--effective", "D", correction.effective,
                  "the day on which it should have taken effect"),
           {.name = "--set",
            .value = "FIELD=VALUE",
            .help = "a field of the event and what it should have said; lists with commas",
            .occurs = Occurs::repeated,
            .take = [&correction](const std::string& text) { take_field(correction.fields, text); },
            .holds = Holds::assignment},
           flag("--void", options->is_void, "it should not have been recorded at all")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
