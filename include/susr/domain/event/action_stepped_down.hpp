// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An action was stepped down: it will not be completed.
struct ActionSteppedDown {
  int number = 0;
  std::string reason;
  std::string authority;  ///< who decided: a post or a group

  static constexpr std::string_view kind = "action-stepped-down";
  static constexpr std::string_view command = "step-down-action";
  static constexpr auto moves =
      std::array{Move{ActionStatus::open, ActionStatus::stepped_down},
                 Move{ActionStatus::in_progress, ActionStatus::stepped_down}};
  static constexpr std::tuple payload{
      Field{"number", &ActionSteppedDown::number, in_id},
      Field{"reason", &ActionSteppedDown::reason, free_text},
      Field{"authority", &ActionSteppedDown::authority, entered_name}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionSteppedDown&) const = default;
};

}  // namespace susr::domain
