// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/migration.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

Result run_migrate(Session& session) {
  const auto& store = session.find_store();
  const int timeout = session.configuration().busy_timeout_ms;
  const bool dry_run = session.options.dry_run;
  const storage::Resealer by{.account = session.environment().account(),
                             .moment = session.moment()};
  const auto migrated = dry_run ? storage::rehearse_migration(store, timeout, by)
                                : storage::migrate_store(store, timeout, by);
  if (migrated.from == migrated.to) {
    session.note(say("migrate.nothing", arg("store", store.string()), arg("schema", migrated.to)));
    return Result::done;
  }
  session.note(say(dry_run ? "migrate.would-copy" : "migrate.copied", arg("store", store.string()),
                   arg("copy", migrated.copy.string())));
  session.note(say(dry_run ? "migrate.dry-run" : "migrate.done", arg("from", migrated.from),
                   arg("to", migrated.to), arg("n", migrated.events)));
  if (migrated.head.events > migrated.events) {
    session.note(say(dry_run ? "migrate.would-reseal" : "migrate.resealed",
                     arg("event", migrated.head.events), arg("hash", migrated.head.hash)));
  }
  return Result::done;
}

}  // namespace

Command make_migrate() {
  return {.name = "migrate",
          .listed_under = CommandGroup::upkeep,
          .groups = {OptionGroup::dry_run},
          .examples = {"susr migrate", "susr migrate --dry-run",
                       "cp old.db old-copy.db && susr migrate --store old-copy.db"},
          .options = {},
          .run = [](Session& session) { return run_migrate(session); }};
}

}  // namespace susr::commands
