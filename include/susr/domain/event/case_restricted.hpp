// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// The free text of a case was restricted to some people, or is restricted no longer.
struct CaseRestricted {
  std::vector<std::string> people;  ///< their ids; nobody if it is lifted
  std::string reason;
  Restriction restriction = Restriction::restricted;

  static constexpr std::string_view kind = "case-restricted";
  static constexpr std::string_view command = "restrict";
  static constexpr bool is_entry = true;
  static constexpr std::tuple payload{
      Field{"people", &CaseRestricted::people, {.may_be_empty = true, .is_identifier = true}},
      Field{"reason", &CaseRestricted::reason, free_text},
      Field{"restriction", &CaseRestricted::restriction}};

  [[nodiscard]] std::string_view receipt() const {
    return code(restriction);
  }
  bool operator==(const CaseRestricted&) const = default;
};

}  // namespace susr::domain
