// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct ExplainOptions {
  std::string id;
};

Result run(const ExplainOptions& options, Session& session) {
  const auto id = find_item(session, options.id);
  const auto context = session.context();
  Printer(session).print_paper(report::explain(context, id.case_reference, id.item), context,
                               id.case_reference);
  return Result::done;
}

}  // namespace

Command make_explain() {
  auto options = std::make_shared<ExplainOptions>();
  return {.name = "explain",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr explain CV-2026-003/A5",
                       "susr explain CV-2026-003/first-panel --as-of 2026-06-30",
                       "susr explain CV-2026-003 --format json"},
          .options = {naming_items("A", reference_argument("ID", options->id))},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
