// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::Paused paused;
};

Result run(const Options& options, Session& session) {
  session.record(options.case_reference, options.paused);
  return Result::done;
}

}  // namespace

Command make_pause() {
  auto options = std::make_shared<Options>();
  auto& paused = options->paused;
  return {
      .name = "pause",
      .summary = "Record that work on a case has stopped for a time",
      .description =
          "No source says that a pause stops the clock. Lateness is judged on the unadjusted date "
          "unless the policy says otherwise ('judged-date'), and both dates are shown.",
      .groups = {OptionGroup::recording},
      .examples = {{"criminal proceedings",
                    "susr pause CV-2026-003 --reason criminal-proceedings --authorised-by 'Board "
                    "Chair' --on 2026-05-01"},
                   {"check in a script that it could be paused",
                    "susr pause \"$ref\" --reason inquest --authorised-by 'Panel Chair' --dry-run"},
                   {"see what it did to the dates", "susr report reviews --case CV-2026-003"}},
      .options = {reference_argument("CASE", options->case_reference, "the case's reference"),
                  option("--reason", "R", paused.reason, "why: {values}", Arity::required),
                  identifier_option("--authorised-by", "POST", paused.authorised_by,
                                    "the post that said so", Arity::required)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
