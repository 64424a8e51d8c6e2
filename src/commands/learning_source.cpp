// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct LearningSourceOptions {
  workflow::NewLearningSource source;
};

Result run(const LearningSourceOptions& options, Session& session) {
  const auto reference = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.open_learning_source(options.source, session.on());
  });
  Printer(session).print_id(reference);
  return Result::done;
}

}  // namespace

Command make_learning_source() {
  auto options = std::make_shared<LearningSourceOptions>();
  auto& source = options->source.source;
  return {
      .name = "learning-source",
      .listed_under = CommandGroup::learning,
      .groups = {OptionGroup::recording},
      .examples = {"susr learning-source --type inspection --title 'Joint inspection of child "
                   "protection' --on 2026-02-10 --theme 'information sharing'",
                   "ref=$(susr learning-source --type audit --title 'Audit of referrals, spring')",
                   "susr list --stage learning-source --format csv"},
      .options = {option("--type", "K", source.type, Arity::required),
                  text_option("--title", source.title, Arity::required),
                  identifier_option("--reference", "R", options->source.reference),
                  option("--received", "D", source.received_on),
                  of_kind(ValueKind::agency, option("--reported-by", "AGENCY", source.reported_by)),
                  identifier_option("--theme", "T", source.themes, Arity::repeated)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
