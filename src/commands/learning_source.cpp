// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct Options {
  workflow::NewLearningSource source;
};

Result run(const Options& options, Session& session) {
  const auto reference = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.open_learning_source(options.source, session.on());
  });
  Printer(session).print_id(reference);
  return Result::done;
}

}  // namespace

Command make_learning_source() {
  auto options = std::make_shared<Options>();
  auto& source = options->source.source;
  return {
      .name = "learning-source",
      .summary = "Enter an audit, inspection or the like, so that its actions can be followed",
      .description =
          "Prints its reference, alone. It stands where a case does: recommendations and "
          "actions hang "
          "on it and its learning is shared, but there is no decision and no review.",
      .groups = {OptionGroup::recording},
      .examples =
          {{"an inspection",
            "susr learning-source --type inspection --title 'Joint inspection of child "
            "protection' --on 2026-02-10"},
           {"keep the reference for the next step of a script",
            "ref=$(susr learning-source --type audit --title 'Audit of referrals, spring')"},
           {"list them", "susr list --stage learning-source --format csv"}},
      .options = {option("--type", "K", source.type, "what it is: {values}", Arity::required),
                  text_option("--title", source.title, "what it is called", Arity::required),
                  identifier_option("--reference", "R", options->source.reference,
                                    "the reference, if it is not to be the next of the pattern")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
