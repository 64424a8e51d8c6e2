// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A person's access ended: everything granted to them until then.
struct PersonRevoked {
  std::string person;
  std::string reason;

  static constexpr std::string_view kind = "person-revoked";
  static constexpr std::string_view command = "revoke";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"person", &PersonRevoked::person, {.is_identifier = true}},
      Field{"reason", &PersonRevoked::reason, free_text}};

  bool operator==(const PersonRevoked&) const = default;
};

}  // namespace susr::domain
