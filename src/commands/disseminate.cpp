// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::Disseminated shared;
};

Result run(const Options& options, Session& session) {
  session.record(options.case_reference, options.shared);
  return Result::done;
}

}  // namespace

Command make_disseminate() {
  auto options = std::make_shared<Options>();
  auto& shared = options->shared;
  return {
      .name = "disseminate",
      .summary = "Record that learning from a case was shared",
      .description = "As often as it is shared: by which agency, how, and with how many people.",
      .groups = {OptionGroup::recording},
      .examples = {{"a seven-minute briefing",
                    "susr disseminate CV-2026-003 --method seven-minute-briefing --agency SWP "
                    "--audience 120"},
                   {"a training day of an earlier month, from a script",
                    "susr disseminate \"$ref\" --method training --agency UHB --on 2026-05"},
                   {"see what was shared", "susr show CV-2026-003"}},
      .options = {reference_argument("CASE", options->case_reference,
                                     "the reference of the case or learning source"),
                  option("--method", "M", shared.method, "how: {values}", Arity::required),
                  of_kind(ValueKind::agency, option("--agency", "A", shared.agency,
                                                    "the agency that shared it", Arity::required)),
                  option("--audience", "N", shared.audience, "how many people it reached"),
                  text_option("--note", shared.note, "a note, without names")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
