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
  return {
      .name = "migrate",
      .summary = "Bring an older store to the schema of this program",
      .description =
          "A store says which schema it has, and every other command refuses one of an older "
          "program. This keeps a copy of it beside it, as susr.db.schema-1-2026-11-25T090000Z, "
          "brings it to this program's schema and verifies all of it, in one transaction: whatever "
          "stops it leaves the store as it was. The log stays as it is, byte for byte. A store "
          "that "
          "has this program's schema is left alone; one of a newer program is refused.",
      .groups = {OptionGroup::dry_run},
      .examples = {{"after a newer susr was installed", "susr migrate"},
                   {"see in a script whether it could be done", "susr migrate --dry-run"},
                   {"read an old backup",
                    "cp old.db old-copy.db && susr migrate --store old-copy.db"}},
      .options = {},
      .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
