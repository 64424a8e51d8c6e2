// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/event/description.hpp"
#include "susr/domain/lead.hpp"

namespace susr::domain {

/// One leg of an action was completed, or every leg that was not.
struct ActionCompleted {
  int number = 0;
  std::optional<Lead> leg;
  std::string evidence;

  static constexpr std::string_view kind = "action-completed";
  static constexpr std::string_view command = "complete-action";
  static constexpr auto moves =
      std::array{Move{ActionStatus::open, ActionStatus::in_progress},
                 Move{ActionStatus::open, ActionStatus::completed},
                 Move{ActionStatus::in_progress, ActionStatus::in_progress},
                 Move{ActionStatus::in_progress, ActionStatus::completed}};
  static constexpr std::tuple payload{Field{"number", &ActionCompleted::number, in_id},
                                      Field{"leg", &ActionCompleted::leg, known_name},
                                      Field{"evidence", &ActionCompleted::evidence, optional_text}};

  [[nodiscard]] std::string_view receipt() const {
    return leg ? "leg" : "all";
  }

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionCompleted&) const = default;
};

}  // namespace susr::domain
