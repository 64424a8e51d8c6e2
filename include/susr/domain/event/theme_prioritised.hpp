// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The board made a theme a priority of its audits or of its training.
struct ThemePrioritised {
  std::string theme;
  PriorityFor priority_for = PriorityFor::audit;
  Date from;
  std::optional<Date> until;  ///< its last day; none while it has no end
  std::string reason;

  static constexpr std::string_view kind = "theme-prioritised";
  static constexpr std::string_view command = "prioritise";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{Field{"theme", &ThemePrioritised::theme, entered_name},
                                      Field{"priority_for", &ThemePrioritised::priority_for},
                                      Field{"from", &ThemePrioritised::from},
                                      Field{"until", &ThemePrioritised::until},
                                      Field{"reason", &ThemePrioritised::reason, free_text}};

  /// Throws `Refused` if it ends before it begins.
  void apply(const Event& event) const;
  bool operator==(const ThemePrioritised&) const = default;
};

}  // namespace susr::domain
