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
      .summary = "Add a recommendation to a case",
      .description = "Prints the recommendation's id, alone, such as CV-2026-003/R17.1.",
      .groups = {OptionGroup::recording},
      .examples = {{"as the report numbers it",
                    "susr recommend CV-2026-003 --number 17.1 --text 'Share risk assessments'"},
                   {"keep the id for the next step of a script",
                    "id=$(susr recommend \"$ref\" --text 'Train front-line staff' --level local)"},
                   {"with themes to count by",
                    "susr recommend CV-2026-003 --text 'Hear the child' --theme 'voice of the "
                    "child' --theme training"}},
      .options =
          {reference_argument("CASE", options->case_reference, "the case's reference"),
           text_option("--text", body.text, "what is recommended", Arity::required),
           {.name = "--number",
            .value = "N",
            .help = "its number in the report, such as 17.1; the next whole one, if left out",
            .arity = Arity::optional,
            .take = [&number](const std::string& text) { take_number(number, text); },
            .kind = ValueKind::name},
           option("--level", "L", body.level, "who it is for: {values}; regional, if left out"),
           identifier_option("--theme", "T", body.themes, "a theme of learning", Arity::repeated)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
