// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Those whom the case is about were heard.
struct ContributionRecorded {
  Contributor from = Contributor::family;
  std::string how;
  std::string changed;  ///< what it changed in the review

  static constexpr std::string_view kind = "contribution-recorded";
  static constexpr std::string_view command = "record-contribution";
  static constexpr bool is_entry = true;
  static constexpr auto moves =
      staying_at(Stage::decision, Stage::sign_off, Stage::review, Stage::mapf, Stage::follow_up,
                 Stage::closed, Stage::no_review);
  static constexpr std::tuple payload{Field{"from", &ContributionRecorded::from},
                                      Field{"how", &ContributionRecorded::how, free_text},
                                      Field{"changed", &ContributionRecorded::changed, free_text}};

  bool operator==(const ContributionRecorded&) const = default;
};

}  // namespace susr::domain
