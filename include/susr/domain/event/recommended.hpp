// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The review made a recommendation.
struct Recommended {
  std::string number;  ///< as the report prints it: "17.1"
  std::string text;
  Level level = Level::regional;
  std::vector<std::string> themes;
  std::string text_cy;  ///< the text in Welsh; empty where there is none

  static constexpr std::string_view kind = "recommended";
  static constexpr std::string_view command = "recommend";
  static constexpr auto moves = staying_at(Stage::review, Stage::mapf, Stage::follow_up,
                                           Stage::closed, Stage::learning_source);
  static constexpr std::tuple payload{
      Field{"number", &Recommended::number, in_id}, Field{"text", &Recommended::text, free_text},
      Field{"level", &Recommended::level}, Field{"themes", &Recommended::themes, entered_name},
      Field{"text_cy", &Recommended::text_cy, welsh_text}};

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Recommended&) const = default;
};

}  // namespace susr::domain
