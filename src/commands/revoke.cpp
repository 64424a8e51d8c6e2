// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_revoke() {
  auto revoked = std::make_shared<domain::PersonRevoked>();
  return {.name = "revoke",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr revoke p-017 --reason 'Left the force'",
                       "susr revoke p-017 --reason 'Left the force' --on 2026-11-27",
                       "susr people --status revoked --format csv"},
          .options = {identifier_option("PERSON", "PERSON", revoked->person, Arity::required),
                      text_option("--reason", revoked->reason, Arity::required)},
          .run = record_for_person(revoked)};
}

}  // namespace susr::commands
