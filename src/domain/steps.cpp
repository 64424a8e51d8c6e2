// SPDX-License-Identifier: MIT
#include "susr/domain/steps.hpp"

#include <algorithm>
#include <span>

namespace susr::domain {

namespace {

struct StageRule {
  Stage stage;
  std::span<const Step> steps;
};

// A decision that the Chair referred back is notified too.
constexpr std::array awaiting_decision{Step::decide, Step::record, Step::pause, Step::resume};
constexpr std::array awaiting_sign_off{Step::sign_off, Step::decide, Step::record, Step::pause,
                                       Step::resume};
// A decision may be revised while the review runs; the earlier one counts until the Chair has
// spoken to the new one.
constexpr std::array under_way{Step::record,          Step::recommend, Step::assign_action,
                               Step::complete_action, Step::pause,     Step::resume,
                               Step::decide,          Step::sign_off};
// A pause may still be open when a case gets here, so it can be ended, but none begins.
constexpr std::array done{Step::record, Step::recommend, Step::assign_action, Step::complete_action,
                          Step::resume, Step::decide,    Step::sign_off};
// An earlier decision may have left actions, which go on.
constexpr std::array nothing_held{Step::record, Step::complete_action, Step::resume, Step::decide,
                                  Step::sign_off};

constexpr std::array rules{StageRule{Stage::decision, awaiting_decision},
                           StageRule{Stage::sign_off, awaiting_sign_off},
                           StageRule{Stage::review, under_way},
                           StageRule{Stage::mapf, under_way},
                           StageRule{Stage::follow_up, done},
                           StageRule{Stage::closed, done},
                           StageRule{Stage::no_review, nothing_held}};
static_assert(rules.size() == codes_of<Stage>.size());

std::span<const Step> steps_of(Stage stage) {
  return std::ranges::find(rules, stage, &StageRule::stage)->steps;
}

}  // namespace

std::vector<Step> steps_at(Stage stage) {
  const auto steps = steps_of(stage);
  return {steps.begin(), steps.end()};
}

bool may_follow(Stage stage, Step step) {
  const auto steps = steps_of(stage);
  return std::ranges::find(steps, step) != steps.end();
}

}  // namespace susr::domain
