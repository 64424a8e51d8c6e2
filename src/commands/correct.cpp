// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct CorrectOptions {
  domain::Corrected correction;
  bool is_void = false;
  bool whole_case = false;
  bool last = false;
};

/// "decided: outcome, criteria; ", and so for each kind of event that has fields to correct.
std::string fields_of_kinds() {
  std::vector<std::string> lines;
  for (const auto& body : domain::empty_bodies()) {
    const auto fields = domain::correctable_fields(body);
    const auto kind = domain::kind_of(body);
    const bool can_be = kind != domain::kind_of<domain::Corrected>() &&
                        kind != domain::kind_of<domain::PolicyRecorded>() &&
                        kind != domain::kind_of<domain::TextErased>() &&
                        kind != domain::kind_of<domain::LogResealed>();
    if (fields.empty() || !can_be) continue;
    lines.push_back(fmt::format("{}: {}", domain::code(kind), support::join(fields, ", ")));
  }
  return support::join(lines, "; ");
}

[[noreturn]] void refuse_correction(std::string why, std::string hint) {
  throw support::Error(support::ErrorKind::usage,
                       {.what = "correct", .why = std::move(why), .hint = std::move(hint)});
}

/// Throws `usage` if the options contradict each other.
void require_sense(const CorrectOptions& options) {
  const auto& correction = options.correction;
  const bool changes = correction.effective || !correction.fields.empty();
  if (options.last && correction.event != 0) {
    refuse_correction(say("usage.together", arg("one", "EVENT"), arg("other", "--last")),
                      say("usage.together.hint"));
  }
  if (!options.last && correction.event == 0) {
    refuse_correction(say("usage.missing", arg("option", "EVENT")),
                      say("correct.event-missing.hint"));
  }
  if (options.is_void == changes) {
    const auto* key = changes ? "correct.void-changes" : "correct.nothing";
    refuse_correction(say(key), say(fmt::format("{}.hint", key)));
  }
  if (options.whole_case && !options.is_void) {
    refuse_correction(say("correct.whole-case-alone"), say("correct.whole-case-alone.hint"));
  }
}

/// `agency=UHB`: a field as the log names it, and what it should have said.
void take_field(std::vector<domain::FieldValue>& target, const std::string& text) {
  if (const auto why = support::unfit_text(text)) throw BadValue{*why, {}, Repeat::nothing};
  const auto equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw BadValue{say("correct.field-form"), say("correct.field-form.hint"), Repeat::nothing};
  }
  target.push_back({.field = text.substr(0, equals), .value = text.substr(equals + 1)});
}

Result run(const CorrectOptions& options, Session& session) {
  require_sense(options);
  auto correction = options.correction;
  if (options.is_void) correction.correction = domain::CorrectionKind::voided;
  const auto voids = options.whole_case ? workflow::Voids::whole_case : workflow::Voids::one_event;
  const auto recorded = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.correct(std::move(correction), session.on(), voids);
  });
  for (const auto& note : recorded.notes)
    session.note(note);
  return Result::done;
}

std::vector<Option> make_options(CorrectOptions& options) {
  auto& correction = options.correction;
  return {{.name = "EVENT",
           .value = "EVENT",
           .take =
               [&correction](const std::string& text) {
                 take_value(correction.event, text);
                 if (correction.event < 1) throw BadValue{say("correct.event-below-one"), {}};
               }},
          flag("--last", options.last),
          text_option("--reason", correction.reason, Arity::required),
          option("--effective", "D", correction.effective),
          {.name = "--set",
           .value = "FIELD=VALUE",
           .arity = Arity::repeated,
           .take = [&correction](const std::string& text) { take_field(correction.fields, text); },
           .kind = ValueKind::assignment},
          flag("--void", options.is_void),
          flag("--whole-case", options.whole_case)};
}

}  // namespace

Command make_correct() {
  auto options = std::make_shared<CorrectOptions>();
  return {.name = "correct",
          .about_values = fields_of_kinds(),
          .listed_under = CommandGroup::record,
          .groups = {OptionGroup::recording},
          .examples =
              {"susr correct 27 --effective 2026-04-21 --reason 'Minutes give the 21st'",

               "susr correct 31 --set leads=UHB@Cardiff,SWP --reason 'Typing error'",

               "susr correct 40 --void --whole-case --reason 'The same as CV-2026-002' --dry-run"},
          .options = make_options(*options),
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
