// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The Case Review Group decided, or decided again.
struct Decided {
  Outcome outcome = Outcome::no_review;
  Criteria criteria;  ///< found to be met
  std::optional<Depth> depth;
  Immediacy immediacy = Immediacy::routine;
  std::string rationale;

  static constexpr std::string_view kind = "decided";
  static constexpr std::string_view command = "decide";
  static constexpr auto moves =
      std::array{Move{Stage::decision, Stage::sign_off}, Move{Stage::sign_off, Stage::sign_off},
                 // A decision may be revised while the review runs; the earlier one counts until
                 // the Chair has spoken to the new one.
                 Move{Stage::review, Stage::review}, Move{Stage::mapf, Stage::mapf},
                 Move{Stage::follow_up, Stage::follow_up}, Move{Stage::closed, Stage::closed},
                 Move{Stage::no_review, Stage::no_review}};
  static constexpr std::tuple payload{
      Field{"outcome", &Decided::outcome}, Field{"criteria", &Decided::criteria},
      Field{"depth", &Decided::depth}, Field{"immediacy", &Decided::immediacy},
      Field{"rationale", &Decided::rationale, free_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Decided&) const = default;
};

}  // namespace susr::domain
