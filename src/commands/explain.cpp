// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string id;
};

Result run(const Options& options, Session& session) {
  const auto id = find_item(session, options.id, "cannot look at one case");
  const auto source = session.source();
  Printer(session).print_paper(report::explain(source, id.case_reference, id.item), source);
  return Result::done;
}

}  // namespace

Command make_explain() {
  auto options = std::make_shared<Options>();
  return {
      .name = "explain",
      .summary = "Tell why a date is what it is, and why something is overdue or not",
      .description =
          "Of an action: its first due date, each extension with its reason and who approved it, "
          "and "
          "why each leg has its colour. Of a time limit: the rule and its source, the milestone "
          "that "
          "started it, its length, each pause, and which of the two dates is judged. Of a case: "
          "each "
          "of its time limits.",
      .groups = {OptionGroup::reading, OptionGroup::printing},
      .stores = Stores::several,
      .examples = {{"an action", "susr explain CV-2026-003/A5"},
                   {"one time limit of a case, as it stood on a day",
                    "susr explain CV-2026-003/first-panel --as-of 2026-06-30"},
                   {"all time limits of a case, for a script",
                    "susr explain CV-2026-003 --format json"}},
      .options = {reference_argument(
          "ID", options->id,
          "an action's id, a case's reference, or a case and a time limit such as "
          "CV-2026-003/first-panel")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
