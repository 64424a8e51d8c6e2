// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "options.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct ExportOptions {
  std::string folder;
  bool is_public = false;
};

void require_sense(const ExportOptions& options, const SharedOptions& shared) {
  if (options.is_public || !shared.as_of) return;
  throw support::Error(
      support::ErrorKind::usage,
      {.what = "export", .why = say("export.as-of-alone"), .hint = say("export.as-of-alone.hint")});
}

storage::Head exported(const storage::Store& store, const ExportOptions& options,
                       Session& session) {
  ProgressLine progress(session, "progress.export");
  return exchange::export_package(store, session.policy(), options.folder, session.output_mode(),
                                  progress.teller());
}

Result export_record(const ExportOptions& options, Session& session) {
  const auto& store = session.store_to_read();
  if (session.options.dry_run) {
    session.note(say("export.dry-run", arg("n", storage::head_of(store).events),
                     arg("folder", options.folder)));
    return Result::done;
  }
  const auto head = exported(store, options, session);
  session.note(say("export.done", arg("n", head.events), arg("folder", options.folder)));
  return Result::done;
}

Result export_counts(const ExportOptions& options, Session& session) {
  const auto context = session.context();
  const auto day = domain::to_text(context.as_of);
  exchange::require_publishable(context.policy);
  if (session.options.dry_run) {
    session.note(say("export.counts-dry-run", arg("day", day), arg("folder", options.folder)));
    return Result::done;
  }
  exchange::export_public(context, options.folder, session.output_mode());
  session.note(say("export.counts", arg("day", day), arg("folder", options.folder)));
  return Result::done;
}

Result run(const ExportOptions& options, Session& session) {
  require_sense(options, session.options);
  support::require_new_folder(options.folder);
  return options.is_public ? export_counts(options, session) : export_record(options, session);
}

}  // namespace

Command make_export() {
  auto options = std::make_shared<ExportOptions>();
  return {.name = "export",
          .listed_under = CommandGroup::upkeep,
          .groups = {OptionGroup::dry_run},
          .examples = {"susr export package", "susr export --verify \"/srv/out/$(date +%F)\"",
                       "susr export package && examples/postgresql/load.py package | psql board",
                       "susr export counts --public --as-of 2025-12-31"},
          .options = {of_kind(ValueKind::file, argument("DIR", options->folder)),
                      flag("--public", options->is_public), shared_option("--as-of"),
                      shared_option("--verify")},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
