// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// An agency took notice of what was learned, whether or not it leads an action.
struct Acknowledged {
  std::string agency;
  std::string note;

  static constexpr std::string_view kind = "acknowledged";
  static constexpr std::string_view command = "acknowledge";
  static constexpr bool is_entry = true;
  static constexpr auto moves = staying_at(Stage::review, Stage::mapf, Stage::follow_up,
                                           Stage::closed, Stage::no_review, Stage::learning_source);
  static constexpr std::tuple payload{Field{"agency", &Acknowledged::agency, known_name},
                                      Field{"note", &Acknowledged::note, optional_text}};

  bool operator==(const Acknowledged&) const = default;
};

}  // namespace susr::domain
