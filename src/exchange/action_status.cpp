// SPDX-License-Identifier: MIT
#include "action_status.hpp"

namespace susr::exchange {

using domain::ActionStatus;
using domain::LegStatus;

std::optional<ActionStatus> action_status_in(const Values& values) {
  if (const auto status = code_in<ActionStatus>(values, "action_status")) return status;
  if (values.has("stepped_down_on")) return ActionStatus::stepped_down;
  if (values.has("meeting_on")) return ActionStatus::ratified;
  return std::nullopt;
}

std::optional<LegStatus> leg_status_in(const Values& values) {
  if (const auto status = code_in<LegStatus>(values, "leg_status")) return status;
  const auto action = action_status_in(values);
  if (action == ActionStatus::stepped_down && values.has("completed_on")) {
    return LegStatus::completed;
  }
  if (action == ActionStatus::completed || action == ActionStatus::ratified) {
    return LegStatus::completed;
  }
  if (action == ActionStatus::in_progress) return LegStatus::in_progress;
  if (!action && values.has("completed_on")) return LegStatus::completed;
  return std::nullopt;
}

}  // namespace susr::exchange
