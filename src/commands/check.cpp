// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::optional<std::string> case_reference;
};

Result run(const Options& options, Session& session) {
  const auto only_case = find_case(session, options.case_reference);
  const auto source = session.source();
  auto checked = report::check(source, only_case);
  Printer(session).print_paper(std::move(checked.report), source);
  return checked.findings > 0 ? Result::found : Result::done;
}

}  // namespace

Command make_check() {
  auto options = std::make_shared<Options>();
  return {
      .name = "check",
      .summary = "Find what is missing from the record or looks like an error",
      .description =
          "A row for each finding, and ends with 8; if there is none it prints nothing and ends "
          "with "
          "0. It finds decisions that the Chair has not signed off or that Welsh Government was "
          "not "
          "notified of, recommendations without an action, actions without a measure, completed "
          "legs "
          "without evidence, due dates that look like a typing error, barriers that have been open "
          "for "
          "long, reviews that were published without an action or before the report was approved, "
          "and "
          "agencies that the configuration no longer knows. docs/reports.md says what each means.",
      .groups = {OptionGroup::reading, OptionGroup::printing},
      .stores = Stores::several,
      .examples = {{"the whole record", "susr check"},
                   {"one case", "susr check --case CV-2026-003"},
                   {"in a job: mail what was found",
                    "susr check --output found.txt; if [ $? -eq 8 ]; then mail -s 'susr check' "
                    "board < found.txt; fi"}},
      .options = {of_kind(ValueKind::case_reference,
                          option("--case", "CASE", options->case_reference, "only this case"))},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
