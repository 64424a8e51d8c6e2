// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "susr/domain/vocabulary.hpp"

namespace susr::domain {

/// The commands that move a case on.
enum class Step {
  decide,
  sign_off,
  record,
  pause,
  resume,
  recommend,
  assign_action,
  complete_action
};
template <>
inline constexpr std::array codes_of<Step>{Code{Step::decide, "decide"},
                                           Code{Step::sign_off, "sign-off"},
                                           Code{Step::record, "record"},
                                           Code{Step::pause, "pause"},
                                           Code{Step::resume, "resume"},
                                           Code{Step::recommend, "recommend"},
                                           Code{Step::assign_action, "assign-action"},
                                           Code{Step::complete_action, "complete-action"}};

/// The steps that may follow for a case at this stage: the whole of what may follow what.
std::vector<Step> steps_at(Stage stage);

/// Whether the step may follow for a case at this stage.
bool may_follow(Stage stage, Step step);

}  // namespace susr::domain
