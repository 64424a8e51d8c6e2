// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct ShowOptions {
  std::string id;
};

Result run(const ShowOptions& options, Session& session) {
  const auto id = find_item(session, options.id);
  const auto context = session.context();
  Printer(session).print_paper(report::show(context, id.case_reference, id.item), context,
                               id.case_reference);
  return Result::done;
}

}  // namespace

Command make_show() {
  auto options = std::make_shared<ShowOptions>();
  return {.name = "show",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr show CV-2026-003", "susr show \"$id\" --format json",
                       "susr show CV-2026-003 --as-of 2026-06-30"},
          .options = {naming_items("ARFKC", reference_argument("CASE-or-ID", options->id))},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
