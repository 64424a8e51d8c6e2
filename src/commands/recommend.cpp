// SPDX-License-Identifier: MIT
#include <cmath>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/recommendations.hpp"
#include "susr/support/likeness.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct RecommendOptions {
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

/// The recommendations of other cases that are much like a text.
struct Alike {
  int count = 0;
  std::string likest;  ///< the id of the one that is most; the last of several
  double likeness = 0;
};

Alike find_alike(const storage::Store& store, domain::Date today, const RecommendOptions& options) {
  const auto text = support::trigrams_of(options.recommendation.recommendation.text);
  Alike alike;
  storage::for_each_recommendation(
      store, today, [&](const std::string& reference, const domain::Recommendation& each) {
        const auto likeness = support::likeness(text, support::trigrams_of(each.made.text));
        const bool is_own = support::equal_but_for_case(reference, options.case_reference);
        if (text.empty() || is_own || likeness < support::usual_likeness) return;
        ++alike.count;
        if (likeness < alike.likeness) return;
        alike.likest = domain::item_id(reference, domain::recommendation_item(each.made.number));
        alike.likeness = likeness;
      });
  return alike;
}

/// Says so if much the same was recommended before.
void note_repeat(const Alike& alike, const Session& session) {
  if (alike.count == 0) return;
  constexpr double hundred = 100;
  const auto percent = fmt::format("{:.0f}", std::floor(hundred * alike.likeness));
  session.note(catalogue::say("recommend.repeats", fmt::arg("n", alike.count),
                              fmt::arg("item", alike.likest), fmt::arg("percent", percent)));
}

Result run(const RecommendOptions& options, Session& session) {
  const auto alike = find_alike(session.store_to_write(), session.today(), options);
  const auto id = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.recommend(options.case_reference, options.recommendation, session.on());
  });
  note_repeat(alike, session);
  Printer(session).print_id(id);
  return Result::done;
}

}  // namespace

Command make_recommend() {
  auto options = std::make_shared<RecommendOptions>();
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
