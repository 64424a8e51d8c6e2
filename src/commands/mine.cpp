// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;

Result run_mine(std::optional<std::string> agency, Session& session) {
  agency = find_known(session, {.case_reference = {}, .agency = agency, .area = {}}).agency;
  session.store_to_read();  // now it is known whose agency
  limit_to_own(session, agency, "mine");
  if (!agency) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = "mine", .why = say("mine.whose"), .hint = say("mine.whose.hint")});
  }
  const auto context = session.context();
  Printer(session).print_paper(report::mine(context, *agency), context);
  return Result::done;
}

}  // namespace

Command make_mine() {
  auto agency = std::make_shared<std::optional<std::string>>();
  return {.name = "mine",
          .listed_under = CommandGroup::actions,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .examples = {"susr mine --agency SWP", "ssh susr@board.example susr mine",
                       "susr mine --agency SWP --format csv --output swp.csv",
                       "susr mine --agency SWP --format ics --output swp.ics"},
          .options = {of_kind(ValueKind::agency, option("--agency", "AGENCY", *agency))},
          .run = [agency](Session& session) { return run_mine(*agency, session); }};
}

}  // namespace susr::commands
