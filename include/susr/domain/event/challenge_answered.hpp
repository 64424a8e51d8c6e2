// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A challenge was answered.
struct ChallengeAnswered {
  int number = 0;  ///< of the challenge
  std::string text;

  static constexpr std::string_view kind = "challenge-answered";
  static constexpr std::string_view command = "answer-challenge";
  static constexpr bool is_entry = true;
  static constexpr char letter = 'C';
  static constexpr std::tuple payload{Field{"number", &ChallengeAnswered::number, in_id},
                                      Field{"text", &ChallengeAnswered::text, free_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const ChallengeAnswered&) const = default;
};

}  // namespace susr::domain
