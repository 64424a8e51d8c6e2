// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An action was escalated.
struct ActionEscalated {
  int number = 0;
  EscalationLevel level = EscalationLevel::review_manager;
  std::string reason;

  static constexpr std::string_view kind = "action-escalated";
  static constexpr std::string_view command = "escalate-action";
  static constexpr auto moves = staying_at(ActionStatus::open, ActionStatus::in_progress);
  static constexpr std::tuple payload{Field{"number", &ActionEscalated::number, in_id},
                                      Field{"level", &ActionEscalated::level},
                                      Field{"reason", &ActionEscalated::reason, free_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionEscalated&) const = default;
};

}  // namespace susr::domain
