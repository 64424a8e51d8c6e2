// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A theme of the codebook, as it is from then on: the last definition of a theme counts.
struct ThemeDefined {
  std::string theme;  ///< its code, as recommendations and findings carry it
  std::string name;
  std::string name_cy;
  std::string definition;
  std::string parent;               ///< the code of the theme that it is part of; empty for none
  std::optional<Date> valid_from;   ///< none: since always
  std::optional<Date> valid_until;  ///< its last day; none while it has no end

  static constexpr std::string_view kind = "theme-defined";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{Field{"code", &ThemeDefined::theme, in_id},
                                      Field{"name", &ThemeDefined::name, optional_text},
                                      Field{"name_cy", &ThemeDefined::name_cy, optional_text},
                                      Field{"definition", &ThemeDefined::definition, optional_text},
                                      Field{"parent", &ThemeDefined::parent, optional_name},
                                      Field{"valid_from", &ThemeDefined::valid_from},
                                      Field{"valid_until", &ThemeDefined::valid_until}};

  /// Whether it can be used for what took effect on that day.
  [[nodiscard]] bool is_valid(Date day) const;
  /// Throws `Refused` if its last day is before its first.
  void apply(const Event& event) const;
  bool operator==(const ThemeDefined&) const = default;
};

}  // namespace susr::domain
