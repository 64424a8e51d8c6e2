// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/access.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using Revoked = domain::PersonRevoked;

Result run(Revoked revoked, Session& session) {
  revoked.person = find_person(session, revoked.person);
  session.close_store();
  Recording(session).record_for_board({revoked});
  return Result::done;
}

}  // namespace

Command make_revoke() {
  auto revoked = std::make_shared<Revoked>();
  return {.name = "revoke",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr revoke p-017 --reason 'Left the force'",
                       "susr revoke p-017 --reason 'Left the force' --on 2026-11-27",
                       "susr people --status revoked --format csv"},
          .options = {identifier_option("PERSON", "PERSON", revoked->person, Arity::required),
                      text_option("--reason", revoked->reason, Arity::required)},
          .run = [revoked](Session& session) { return run(*revoked, session); }};
}

}  // namespace susr::commands
