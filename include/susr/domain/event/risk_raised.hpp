// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A risk to completing a review or an action.
struct RiskRaised {
  int number = 0;
  std::optional<int> action;  ///< the action that it threatens; none for the case
  std::string text;
  std::string owner;  ///< a post
  Likelihood likelihood = Likelihood::medium;

  static constexpr std::string_view kind = "risk-raised";
  static constexpr std::string_view command = "raise-risk";
  static constexpr bool is_entry = true;
  static constexpr char letter = 'K';  ///< its id is K1, K2, …
  static constexpr bool begins_item = true;
  static constexpr std::tuple payload{
      Field{"number", &RiskRaised::number, in_id}, Field{"action", &RiskRaised::action},
      Field{"text", &RiskRaised::text, free_text}, Field{"owner", &RiskRaised::owner, entered_name},
      Field{"likelihood", &RiskRaised::likelihood}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const RiskRaised&) const = default;
};

}  // namespace susr::domain
