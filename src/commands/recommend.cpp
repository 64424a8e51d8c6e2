// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  workflow::NewRecommendation recommendation;
};

/// The number as the report prints it, with or without the R of the recommendation's id.
void take_number(std::optional<std::string>& target, const std::string& text) {
  std::string number;
  domain::take_identifier(number, std::string(domain::recommendation_number(text).value_or(text)));
  if (const auto why = domain::unfit_reference(number)) throw BadValue{*why, {}};
  target = number;
}

Result run(const Options& options, Session& session) {
  const auto id = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.recommend(options.case_reference, options.recommendation, session.on());
  });
  Printer(session).print_id(id);
  return Result::done;
}

}  // namespace

Command make_recommend() {
  auto options = std::make_shared<Options>();
  auto& body = options->recommendation.recommendation;
  auto& number = options->recommendation.number;
  return {
      .name = "recommend",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples = {"susr recommend CV-2026-003 --number 17.1 --text 'Share risk assessments'",
                   "id=$(susr recommend \"$ref\" --text 'Train front-line staff' --level local)",
                   "susr recommend CV-2026-003 --text 'Hear the child' --theme 'voice of the "
                   "child' --theme training"},
      .options = {reference_argument("CASE", options->case_reference),
                  text_option("--text", body.text, Arity::required),
                  text_option("--text-cy", body.text_cy),
                  {.name = "--number",
                   .value = "N",
                   .arity = Arity::optional,
                   .take = [&number](const std::string& text) { take_number(number, text); },
                   .kind = ValueKind::name},
                  option("--level", "L", body.level),
                  identifier_option("--theme", "T", body.themes, Arity::repeated)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
