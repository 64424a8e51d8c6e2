// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/session.hpp"
#include "susr/storage/migration.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

Result run(Session& session) {
  const auto& store = session.find_store();
  const int timeout = session.configuration().busy_timeout_ms;
  const bool dry_run = session.options.dry_run;
  const auto migrated = dry_run ? storage::rehearse_migration(store, timeout, session.moment())
                                : storage::migrate_store(store, timeout, session.moment());
  if (migrated.from == migrated.to) {
    session.note(fmt::format("{} has schema {}, the one of this program: nothing to do",
                             store.string(), migrated.to));
    return Result::done;
  }
  session.note(fmt::format("{} {} as it was as {}", dry_run ? "dry run: would keep" : "kept",
                           store.string(), migrated.copy.string()));
  session.note(fmt::format("{} it from schema {} to {}, and verified its {} events",
                           dry_run ? "dry run: could bring" : "brought", migrated.from, migrated.to,
                           migrated.head.events));
  return Result::done;
}

}  // namespace

Command make_migrate() {
  return {.name = "migrate",
          .groups = {OptionGroup::dry_run},
          .examples = {"susr migrate", "susr migrate --dry-run",
                       "cp old.db old-copy.db && susr migrate --store old-copy.db"},
          .options = {},
          .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
