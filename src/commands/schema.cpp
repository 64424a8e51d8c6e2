// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "printer.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct SchemaOptions {
  std::optional<std::string> name;
  bool detail = false;
};

Result run(const SchemaOptions& options, Session& session) {
  const auto schemas = report::schemas(options.detail);
  if (!options.name) {
    Printer(session).print_data(render::table_schemas(schemas, session.options.render.language));
    return Result::done;
  }
  std::vector<std::string> names;
  for (const auto& schema : schemas) {
    names.push_back(schema.name);
    if (schema.name != *options.name) continue;
    Printer(session).print_data(render::table_schema(schema, session.options.render.language));
    return Result::done;
  }
  throw support::Error(support::ErrorKind::usage,
                       {.what = "schema",
                        .why = say("usage.no-report", arg("name", *options.name)),
                        .hint = support::known_values_hint(*options.name, names)});
}

}  // namespace

Command make_schema() {
  auto options = std::make_shared<SchemaOptions>();
  return {.name = "schema",
          .listed_under = CommandGroup::papers,
          .groups = {OptionGroup::output},
          .examples = {"susr schema actions", "susr schema overdue --output overdue.schema.json",
                       "susr schema --output datapackage.json"},
          .options = {argument("REPORT", options->name, Arity::optional),
                      flag("--detail", options->detail)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
