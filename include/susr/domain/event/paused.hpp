// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Work on the case stopped for a time.
struct Paused {
  PauseReason reason = PauseReason::other;
  std::string authorised_by;

  static constexpr std::string_view kind = "paused";
  static constexpr std::string_view command = "pause";
  static constexpr auto moves =
      staying_at(Stage::decision, Stage::sign_off, Stage::review, Stage::mapf);
  static constexpr std::tuple payload{Field{"reason", &Paused::reason},
                                      Field{"authorised_by", &Paused::authorised_by, entered_name}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Paused&) const = default;
};

}  // namespace susr::domain
