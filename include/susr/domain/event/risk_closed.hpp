// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A risk no longer threatens.
struct RiskClosed {
  int number = 0;  ///< of the risk
  std::string reason;

  static constexpr std::string_view kind = "risk-closed";
  static constexpr std::string_view command = "close-risk";
  static constexpr bool is_entry = true;
  static constexpr char letter = 'K';
  static constexpr std::tuple payload{Field{"number", &RiskClosed::number, in_id},
                                      Field{"reason", &RiskClosed::reason, free_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const RiskClosed&) const = default;
};

}  // namespace susr::domain
