// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"

namespace susr::commands {

/// The command line runs it, for that needs all the other commands.
Command make_redact() {
  return {.name = "redact",
          .listed_under = CommandGroup::upkeep,
          .groups = {},
          .stores = Stores::several,
          .examples = {"susr redact --key redact.key --purpose research -- list",
                       "susr redact --key redact.key --purpose repository -- report actions "
                       "--format csv --output actions.csv",
                       "head -c 32 /dev/urandom | base64 > redact.key && susr redact --key "
                       "redact.key --purpose training -- show CV-2026-003"},
          .options = {shared_option("WORD"), shared_option("--key"), shared_option("--purpose")},
          .run = [](Session& /*session*/) -> Result {
            throw support::Error(support::ErrorKind::internal, support::Problem{});
          }};
}

}  // namespace susr::commands
