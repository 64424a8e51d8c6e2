// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

struct Options {
  report::ListFilter filter;
};

Result run(const Options& options, Session& session) {
  auto filter = options.filter;
  filter.agency = find_known(session, {.agency = filter.agency}).agency;
  filter.post = find_post(session, filter.post);
  const auto source = session.source();
  Printer(session).print_paper(report::list(source, filter), source);
  return Result::done;
}

}  // namespace

Command make_list() {
  auto options = std::make_shared<Options>();
  auto& filter = options->filter;
  return {
      .name = "list",
      .summary = "List cases and learning sources",
      .description =
          "One row each, in the order in which they were registered: what it waits for, its next "
          "time "
          "limit, and its actions. An option that may be repeated takes any of the values given; "
          "several options narrow together.",
      .groups = {OptionGroup::reading, OptionGroup::printing},
      .stores = Stores::several,
      .examples = {{"all cases", "susr list"},
                   {"the references alone, for a script",
                    "susr list --stage review --columns case --format csv"},
                   {"what waits for the Chair or the Case Review Group",
                    "susr list --stage decision --stage sign-off"}},
      .options = {option("--stage", "S", filter.stages, "only what waits for this: {values}",
                         Arity::repeated),
                  option("--criteria", "LIST", filter.criteria,
                         "only cases that meet one of these: {values}"),
                  option("--outcome", "O", filter.outcomes,
                         "only cases with this decision in force: {values}", Arity::repeated),
                  option("--regime", "R", filter.regime,
                         "only cases under these arrangements: {values}"),
                  of_kind(ValueKind::agency, option("--agency", "AGENCY", filter.agency,
                                                    "only cases that it referred")),
                  name_option("--post", "POST", filter.post,
                              "only cases to which it was appointed, to chair or to review"),
                  option("--from", "D", filter.from,
                         "only what was referred, or on record from, this day or later"),
                  option("--to", "D", filter.to,
                         "only what was referred, or on record from, this day or earlier")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
