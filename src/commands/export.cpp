// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <memory>
#include <string_view>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/exchange/data_package.hpp"
#include "susr/exchange/release.hpp"
#include "susr/storage/log.hpp"
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
  if (options.is_public || (!shared.as_of && !shared.known_on)) return;
  const auto* option = shared.as_of ? "--as-of" : "--known-on";
  throw support::Error(support::ErrorKind::usage,
                       {.what = "export",
                        .why = say("export.only-public", arg("option", option)),
                        .hint = say("export.only-public.hint", arg("option", option))});
}

/// Makes the session look at the last release that the options allow, as it was known at its end
/// or, if they say so, at that of a later one. Only days that are over: today's record can change.
void choose_release(Session& session) {
  auto& shared = session.options;
  const auto yesterday = session.today() - std::chrono::days{1};
  const auto last = [&](domain::Date day) {
    return exchange::release_by(std::min(day, yesterday));
  };
  const auto release = last(session.as_of());
  const auto known_on = last(shared.known_on.value_or(release));
  if (known_on < release) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "export",
                          .why = say("export.known-before", arg("day", domain::to_text(release))),
                          .hint = say("export.known-before.hint")});
  }
  shared.as_of = release;
  shared.known_on = known_on;
}

/// Otherwise every count would be 0, which is not what happened.
void require_something_known(const storage::Store& store, const SharedOptions& shared) {
  if (storage::head_of(store).events > 0) return;
  throw support::Error(
      support::ErrorKind::refused,
      {.what = say("export.nothing-known.what", arg("day", domain::to_text(*shared.as_of))),
       .why = say("export.nothing-known", arg("known", domain::to_text(*shared.known_on))),
       .hint = say("export.nothing-known.hint")});
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
  choose_release(session);
  require_something_known(session.store_to_read(), session.options);
  const auto context = session.context();
  exchange::require_publishable(context.policy);
  const auto told = [&](std::string_view key) {
    session.note(say(key, arg("day", domain::to_text(context.as_of)),
                     arg("known", domain::to_text(*context.known_on)),
                     arg("folder", options.folder)));
    return Result::done;
  };
  if (session.options.dry_run) return told("export.counts-dry-run");
  exchange::export_public(context, options.folder, session.output_mode());
  return told("export.counts");
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
                      shared_option("--known-on"), shared_option("--verify")},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
