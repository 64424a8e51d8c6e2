// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A person was bound to an account of the operating system, or no longer to it.
struct PersonBound {
  std::string person;
  std::string account;
  Binding binding = Binding::bound;

  static constexpr std::string_view kind = "person-bound";
  static constexpr std::string_view command = "bind";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"person", &PersonBound::person, {.is_identifier = true}},
      Field{"account", &PersonBound::account, {.is_identifier = true}},
      Field{"binding", &PersonBound::binding}};

  bool operator==(const PersonBound&) const = default;
};

}  // namespace susr::domain
