// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The Delivery Group considered a learning source.
struct SourceConsidered {
  Date meeting_on;
  ConsiderationOutcome outcome = ConsiderationOutcome::noted;
  std::string note;

  static constexpr std::string_view kind = "source-considered";
  static constexpr std::string_view command = "consider";
  static constexpr bool is_entry = true;
  static constexpr auto moves = staying_at(Stage::learning_source);
  static constexpr std::tuple payload{Field{"meeting_on", &SourceConsidered::meeting_on},
                                      Field{"outcome", &SourceConsidered::outcome},
                                      Field{"note", &SourceConsidered::note, optional_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(const CaseState& state, const Event& event) const;
  bool operator==(const SourceConsidered&) const = default;
};

}  // namespace susr::domain
