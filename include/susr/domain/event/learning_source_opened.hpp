// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An audit, inspection or other learning source was added, so its actions can be tracked.
struct LearningSourceOpened {
  LearningKind type = LearningKind::other;
  std::string title;
  std::string series;  ///< as for a referral
  int number = 0;
  std::optional<Date> received_on;
  std::string reported_by;  ///< an agency; empty where none was named
  std::vector<std::string> themes;

  static constexpr std::string_view kind = "learning-source-opened";
  static constexpr std::tuple payload{
      Field{"type", &LearningSourceOpened::type},
      Field{"title", &LearningSourceOpened::title, free_text},
      Field{"series", &LearningSourceOpened::series, in_id},
      Field{"number", &LearningSourceOpened::number, in_id},
      Field{"received_on", &LearningSourceOpened::received_on, {.came_later = true}},
      Field{"reported_by",
            &LearningSourceOpened::reported_by,
            {.may_be_empty = true, .is_looked_up = true, .came_later = true}},
      Field{"themes", &LearningSourceOpened::themes, later_name}};
  static constexpr bool begins_a_case = true;

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const LearningSourceOpened&) const = default;
};

}  // namespace susr::domain
