// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

/// Two boards in one file of gauges would give the same figure twice.
void require_one_board(const Session& session) {
  const auto& format = session.options.format;
  const bool of_gauges = render::find_format(format)->writes == render::Writes::gauges;
  if (!of_gauges || !session.has_several_boards()) return;
  throw support::Error(support::ErrorKind::usage, {.what = fmt::format("--format {}", format),
                                                   .why = say("status.gauges-of-several"),
                                                   .hint = say("status.gauges-of-several.hint")});
}

Result run_status(Session& session) {
  require_one_board(session);
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
                       "susr status --format csv --output status.csv",
                       "susr status --format prometheus --output susr.prom"},
          .run = [](Session& session) { return run_status(session); }};
}

}  // namespace susr::commands
