// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct ListOptions {
  report::ListFilter filter;
};

Result run(const ListOptions& options, Session& session) {
  auto filter = options.filter;
  filter.agency = find_known(session, {.agency = filter.agency}).agency;
  filter.post = find_post(session, filter.post);
  const auto context = session.context();
  Printer(session).print_paper(report::list(context, filter), context);
  return Result::done;
}

}  // namespace

Command make_list() {
  auto options = std::make_shared<ListOptions>();
  auto& filter = options->filter;
  return {.name = "list",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::reading, OptionGroup::printing},
          .stores = Stores::several,
          .examples = {"susr list", "susr list --stage review --columns case --format csv",
                       "susr list --stage decision --stage sign-off"},
          .options = {option("--stage", "S", filter.stages, Arity::repeated),
                      option("--criteria", "LIST", filter.criteria),
                      option("--outcome", "O", filter.outcomes, Arity::repeated),
                      option("--regime", "R", filter.regime),
                      of_kind(ValueKind::agency, option("--agency", "AGENCY", filter.agency)),
                      name_option("--post", "POST", filter.post),
                      option("--from", "D", filter.from), option("--to", "D", filter.to)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
