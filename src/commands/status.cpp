// SPDX-License-Identifier: MIT
#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

Result run_status(Session& session) {
  const auto context = session.context();
  Printer(session).print_paper(report::status(context, findings_in_configuration(session)),
                               context);
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
          .run = [](Session& session) { return run_status(session); }};
}

}  // namespace susr::commands
