// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An action plan, a report or a learning template was sent to partners.
struct Circulated {
  std::vector<std::string> agencies;  ///< never empty
  CirculatedItem what = CirculatedItem::plan;

  static constexpr std::string_view kind = "circulated";
  static constexpr std::string_view command = "circulate";
  static constexpr bool is_entry = true;
  static constexpr auto moves = staying_at(Stage::review, Stage::mapf, Stage::follow_up,
                                           Stage::closed, Stage::no_review, Stage::learning_source);
  static constexpr std::tuple payload{Field{"agencies", &Circulated::agencies, known_name},
                                      Field{"what", &Circulated::what}};

  bool operator==(const Circulated&) const = default;
};

}  // namespace susr::domain
