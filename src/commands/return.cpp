// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/exchange/return_workbook.hpp"
#include "susr/report/agency_return.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct ReturnOptions {
  std::string agency;
};

bool is_workbook_asked_for(const Session& session) {
  return session.options.output && session.options.output->ends_with(".xlsx");
}

Result run_return_command(const ReturnOptions& options, Session& session) {
  auto agency = find_known(session, {.agency = options.agency}).agency;
  limit_to_own(session, agency, "return");
  const auto made = report::agency_return(session.context(), *agency);
  if (is_workbook_asked_for(session)) {
    Printer(session).print_data(exchange::return_workbook(made, session.options.render.language));
  } else {
    session.options.format = "csv";
    Printer(session).print(report::return_report(made));
  }
  session.note(say("return.made", arg("agency", *agency), arg("n", made.legs.size())));
  return Result::done;
}

}  // namespace

Command make_return() {
  auto options = std::make_shared<ReturnOptions>();
  return {
      .name = "return",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::reading, OptionGroup::output},
      .examples = {"susr return SWP --output swp.xlsx", "susr return SWP --excel --output swp.csv",
                   "ssh susr@board.example susr return SWP > swp.csv"},
      .options = {of_kind(ValueKind::agency, argument("AGENCY", options->agency)),
                  shared_option("--excel")},
      .run = [options](Session& session) { return run_return_command(*options, session); }};
}

}  // namespace susr::commands
