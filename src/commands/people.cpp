// SPDX-License-Identifier: MIT
#include <memory>
#include <set>
#include <string>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

Command make_people() {
  auto statuses = std::make_shared<std::set<report::PersonStatus>>();
  return {.name = "people",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .examples = {"susr people", "susr people --status current --as-of 2026-03-31",
                       "susr people --format csv > people.csv"},
          .options = {option("--status", "S", *statuses, Arity::repeated)},
          .run = [statuses](Session& session) {
            const auto context = session.context();
            Printer(session).print_paper(report::people(context, *statuses), context);
            return Result::done;
          }};
}

}  // namespace susr::commands
