// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct DisseminateOptions {
  std::vector<std::string> cases;
  std::vector<std::string> agencies;
  domain::Disseminated shared;
};

Result run(const DisseminateOptions& options, Session& session) {
  Recording(session).enter([&](workflow::Recorder& recorder) {
    recorder.disseminate(options.cases, options.agencies, options.shared, session.on());
    return true;
  });
  return Result::done;
}

}  // namespace

Command make_disseminate() {
  auto options = std::make_shared<DisseminateOptions>();
  auto& shared = options->shared;
  return {
      .name = "disseminate",
      .listed_under = CommandGroup::learning,
      .groups = {OptionGroup::recording},
      .examples = {"susr disseminate CV-2026-003 --method seven-minute-briefing --agency SWP "
                   "--audience 120",
                   "susr disseminate CV-2026-003 CV-2026-005 --method workshop --agency UHB "
                   "--agency SS --audience 60 --attended 48",
                   "susr disseminate \"$ref\" --method training --agency UHB --on 2026-05",
                   "susr show CV-2026-003"},
      .options = {reference_argument("CASE", options->cases, Arity::required_repeated),
                  option("--method", "M", shared.method, Arity::required),
                  of_kind(ValueKind::agency,
                          option("--agency", "A", options->agencies, Arity::required_repeated)),
                  option("--audience", "N", shared.audience),
                  option("--attended", "N", shared.attended),
                  text_option("--material", shared.material), text_option("--note", shared.note)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
