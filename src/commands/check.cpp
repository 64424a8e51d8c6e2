// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct CheckOptions {
  std::optional<std::string> case_reference;
};

Result run(const CheckOptions& options, Session& session) {
  const auto only_case = find_case(session, options.case_reference);
  const auto context = session.context();
  const auto of_configuration =
      only_case ? std::vector<std::string_view>{} : findings_in_configuration(session);
  auto checked = report::check(context, only_case, of_configuration);
  Printer(session).print_paper(std::move(checked.report), context);
  return checked.findings > 0 ? Result::found : Result::done;
}

}  // namespace

Command make_check() {
  auto options = std::make_shared<CheckOptions>();
  return {.name = "check",
          .listed_under = CommandGroup::record,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr check", "susr check --case CV-2026-003",
                       "susr check --output found.txt; if [ $? -eq 8 ]; then mail -s 'susr check' "
                       "board < found.txt; fi"},
          .options = {of_kind(ValueKind::case_reference,
                              option("--case", "CASE", options->case_reference))},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
