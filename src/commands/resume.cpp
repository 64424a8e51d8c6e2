// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
};

Result run(const Options& options, Session& session) {
  session.record(options.case_reference, domain::Resumed{});
  return Result::done;
}

}  // namespace

Command make_resume() {
  auto options = std::make_shared<Options>();
  return {.name = "resume",
          .summary = "Record that work on a paused case goes on",
          .description = "--on is the first day on which work went on.",
          .groups = {OptionGroup::recording},
          .examples = {{"the trial is over", "susr resume CV-2026-003 --on 2026-07-13"},
                       {"in a script", "susr resume \"$ref\" --by 'Review Manager'"},
                       {"see both due dates", "susr report reviews --case CV-2026-003"}},
          .options = {reference_argument("CASE", options->case_reference, "the case's reference")},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
