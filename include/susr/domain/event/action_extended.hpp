// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An action was given another due date.
struct ActionExtended {
  int number = 0;
  Date due_on;  ///< the new one
  Direction direction = Direction::later;
  std::string reason;
  std::string approved_by;
  /// How many extensions it stands for; more than one if only their number is known, for example
  /// from a spreadsheet.
  int times = 1;

  static constexpr std::string_view kind = "action-extended";
  static constexpr std::string_view command = "extend-action";
  static constexpr auto moves = staying_at(ActionStatus::open, ActionStatus::in_progress);
  static constexpr std::tuple payload{
      Field{"number", &ActionExtended::number, in_id},
      Field{"due_on", &ActionExtended::due_on},
      Field{"direction", &ActionExtended::direction},
      Field{"reason", &ActionExtended::reason, free_text},
      Field{"approved_by", &ActionExtended::approved_by, entered_name},
      Field{"times", &ActionExtended::times, {.came_later = true}}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionExtended&) const = default;
};

}  // namespace susr::domain
