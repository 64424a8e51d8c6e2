// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The Chair signed off, referred back or overturned the latest decision.
struct SignedOff {
  SignOffOutcome outcome = SignOffOutcome::agreed;
  std::optional<Outcome> instead;  ///< set if, and only if, the decision was overturned
  std::string note;

  static constexpr std::string_view kind = "signed-off";
  static constexpr std::string_view command = "sign-off";
  static constexpr auto moves =
      std::array{Move{Stage::sign_off, Stage::decision},   Move{Stage::sign_off, Stage::review},
                 Move{Stage::sign_off, Stage::mapf},       Move{Stage::sign_off, Stage::no_review},
                 Move{Stage::review, Stage::review},       Move{Stage::review, Stage::mapf},
                 Move{Stage::review, Stage::no_review},    Move{Stage::mapf, Stage::mapf},
                 Move{Stage::mapf, Stage::review},         Move{Stage::mapf, Stage::no_review},
                 Move{Stage::follow_up, Stage::follow_up}, Move{Stage::follow_up, Stage::mapf},
                 Move{Stage::follow_up, Stage::no_review}, Move{Stage::closed, Stage::closed},
                 Move{Stage::closed, Stage::review},       Move{Stage::closed, Stage::mapf},
                 Move{Stage::closed, Stage::no_review},    Move{Stage::no_review, Stage::no_review},
                 Move{Stage::no_review, Stage::review},    Move{Stage::no_review, Stage::mapf}};
  static constexpr std::tuple payload{Field{"outcome", &SignedOff::outcome},
                                      Field{"instead", &SignedOff::instead},
                                      Field{"note", &SignedOff::note, optional_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const SignedOff&) const = default;
};

}  // namespace susr::domain
