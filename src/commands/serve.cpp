// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"

namespace susr::commands {

/// The command line serves it, for that needs all the other commands.
Command make_serve() {
  return {.name = "serve",
          .listed_under = CommandGroup::people,
          .groups = {},
          .examples = {"susr serve --as p-017 --config /etc/susr/susr.toml",
                       "SSH_ORIGINAL_COMMAND='susr overdue' susr serve --as p-017",
                       "ssh susr@board.example susr overdue --format csv > overdue.csv",
                       "sudo -u susr susr serve -- overdue --format csv > overdue.csv"},
          .options = {shared_option("WORD"), shared_option("--as")},
          .run = [](Session& /*session*/) -> Result {
            throw support::Error(support::ErrorKind::internal, support::Problem{});
          }};
}

}  // namespace susr::commands
