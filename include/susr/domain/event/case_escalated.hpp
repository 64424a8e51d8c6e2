// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A review was escalated to a higher level.
struct CaseEscalated {
  EscalationLevel to = EscalationLevel::delivery_group;
  std::string reason;

  static constexpr std::string_view kind = "case-escalated";
  static constexpr std::string_view command = "escalate";
  static constexpr bool is_entry = true;
  static constexpr auto moves =
      staying_at(Stage::decision, Stage::sign_off, Stage::review, Stage::mapf, Stage::follow_up);
  static constexpr std::tuple payload{Field{"to", &CaseEscalated::to},
                                      Field{"reason", &CaseEscalated::reason, free_text}};

  bool operator==(const CaseEscalated&) const = default;
};

}  // namespace susr::domain
