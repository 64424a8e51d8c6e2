// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An audit, inspection or other learning source was added, so its actions can be tracked.
struct LearningSourceOpened {
  LearningKind type = LearningKind::other;
  std::string title;
  std::string series;  ///< as for a referral
  int number = 0;

  static constexpr std::string_view kind = "learning-source-opened";
  static constexpr std::tuple payload{Field{"type", &LearningSourceOpened::type},
                                      Field{"title", &LearningSourceOpened::title, free_text},
                                      Field{"series", &LearningSourceOpened::series, in_id},
                                      Field{"number", &LearningSourceOpened::number, in_id}};
  static constexpr bool begins_a_case = true;

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const LearningSourceOpened&) const = default;
};

}  // namespace susr::domain
