// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::set<domain::Stage> stages;
};

Ending run(const Options& options, Session& session) {
  session.print(report::list(session.source(), options.stages));
  return Ending::done;
}

}  // namespace

Command make_list() {
  auto options = std::make_shared<Options>();
  return {.name = "list",
          .summary = "List all cases",
          .description =
              "One row a case, in the order in which they were registered: what it waits for, its "
              "next time limit, and its actions.",
          .access = Access::reads,
          .examples = {{"all cases", "susr list"},
                       {"the references alone, for a script",
                        "susr list --stage review --columns case --format csv"},
                       {"what waits for the Chair or the Case Review Group",
                        "susr list --stage decision --stage sign-off"}},
          .options = {option("--stage", "S", options->stages,
                             "only cases that wait for this: " + one_of<domain::Stage>(),
                             Occurs::repeated)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
