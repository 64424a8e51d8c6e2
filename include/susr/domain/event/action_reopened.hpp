// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/event/description.hpp"
#include "susr/domain/lead.hpp"

namespace susr::domain {

/// Work on an action, or on one leg of it, began again after it had ended.
struct ActionReopened {
  int number = 0;
  std::optional<Lead> leg;
  std::string reason;

  static constexpr std::string_view kind = "action-reopened";
  static constexpr std::string_view command = "reopen-action";
  static constexpr auto moves =
      std::array{// A leg that was completed too early.
                 Move{ActionStatus::in_progress, ActionStatus::in_progress},
                 Move{ActionStatus::in_progress, ActionStatus::open},
                 Move{ActionStatus::completed, ActionStatus::open},
                 Move{ActionStatus::completed, ActionStatus::in_progress},
                 Move{ActionStatus::ratified, ActionStatus::open},
                 Move{ActionStatus::ratified, ActionStatus::in_progress},
                 Move{ActionStatus::stepped_down, ActionStatus::open},
                 Move{ActionStatus::stepped_down, ActionStatus::in_progress}};
  static constexpr std::tuple payload{Field{"number", &ActionReopened::number, in_id},
                                      Field{"leg", &ActionReopened::leg, known_name},
                                      Field{"reason", &ActionReopened::reason, free_text}};

  [[nodiscard]] std::string_view receipt() const {
    return leg ? "leg" : "all";
  }

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionReopened&) const = default;
};

}  // namespace susr::domain
