// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// A person was bound to a key with which they come in through sshd, or no longer to it.
struct KeyBound {
  std::string person;
  std::string key;  ///< as `support::ssh_key_in` gives it
  Binding binding = Binding::bound;

  static constexpr std::string_view kind = "key-bound";
  static constexpr std::string_view command = "bind";
  static constexpr bool is_of_board = true;
  static constexpr std::tuple payload{
      Field{"person", &KeyBound::person, {.is_identifier = true}},
      // A correction could put in what is no key.
      Field{"key", &KeyBound::key, {.is_in_id = true, .is_identifier = true}},
      Field{"binding", &KeyBound::binding}};

  bool operator==(const KeyBound&) const = default;
};

}  // namespace susr::domain
