// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"

#include "printer.hpp"

namespace susr::commands {

namespace {

Result run(Session& session) {
  const auto source = session.source();
  Printer(session).print_paper(report::status(source), source);
  return Result::done;
}

}  // namespace

Command make_status() {
  return {.name = "status",
          .listed_under = CommandGroup::papers,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr", "susr status --as-of 2026-09-30",
                       "susr status --format csv --output status.csv"},
          .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
