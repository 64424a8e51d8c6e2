// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The Delivery Group ratified that an action is completed.
struct ActionRatified {
  int number = 0;
  Date meeting_on;     ///< the day on which the group met
  std::string minute;  ///< the reference of the minute that says so; may be empty

  static constexpr std::string_view kind = "action-ratified";
  static constexpr std::string_view command = "ratify-action";
  static constexpr auto moves = std::array{Move{ActionStatus::completed, ActionStatus::ratified}};
  static constexpr std::tuple payload{
      Field{"number", &ActionRatified::number, in_id},
      Field{"meeting_on", &ActionRatified::meeting_on},
      Field{"minute", &ActionRatified::minute, {.may_be_empty = true, .came_later = true}}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionRatified&) const = default;
};

}  // namespace susr::domain
