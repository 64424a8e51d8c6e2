// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"
#include "susr/domain/lead.hpp"

namespace susr::domain {

/// An agency reported progress on an action, or on its leg of it.
struct ActionUpdated {
  int number = 0;
  std::optional<Lead> leg;          ///< every leg that is open, if there is none
  std::optional<LegStatus> status;  ///< the leg's new status
  std::string note;
  std::string evidence;
  BarrierChange barrier_change = BarrierChange::none;
  std::string barrier;  ///< a description, if a barrier was raised

  static constexpr std::string_view kind = "action-updated";
  static constexpr std::string_view command = "update-action";
  static constexpr auto moves =
      std::array{Move{ActionStatus::open, ActionStatus::open},
                 Move{ActionStatus::open, ActionStatus::in_progress},
                 Move{ActionStatus::open, ActionStatus::completed},
                 Move{ActionStatus::in_progress, ActionStatus::in_progress},
                 Move{ActionStatus::in_progress, ActionStatus::completed},
                 // What was forgotten is added before the Delivery Group meets.
                 Move{ActionStatus::completed, ActionStatus::completed}};
  static constexpr std::tuple payload{Field{"number", &ActionUpdated::number, in_id},
                                      Field{"leg", &ActionUpdated::leg, known_name},
                                      Field{"status", &ActionUpdated::status},
                                      Field{"note", &ActionUpdated::note, optional_text},
                                      Field{"evidence", &ActionUpdated::evidence, optional_text},
                                      Field{"barrier_change", &ActionUpdated::barrier_change},
                                      Field{"barrier", &ActionUpdated::barrier, optional_text}};

  [[nodiscard]] std::string receipt() const;

  /// Throws `Refused` if it can't follow what happened before.
  void apply(Action& action, const Event& event) const;
  bool operator==(const ActionUpdated&) const = default;
};

}  // namespace susr::domain
