// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Work on the case began again.
struct Resumed {
  static constexpr std::string_view kind = "resumed";
  static constexpr std::string_view command = "resume";
  static constexpr auto moves = staying_at(
      Stage::decision, Stage::sign_off, Stage::review, Stage::mapf,
      // A pause may still be open when a case gets here, so it can be ended, but none begins.
      Stage::follow_up, Stage::closed, Stage::no_review);
  static constexpr std::tuple<> payload{};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Resumed&) const = default;
};

}  // namespace susr::domain
