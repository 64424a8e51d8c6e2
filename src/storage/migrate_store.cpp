// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/migration.hpp"
#include "susr/storage/rotation.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"
#include "susr/support/new_file.hpp"

#include "copy.hpp"
#include "migrations.hpp"

namespace susr::storage {

namespace {

using Path = std::filesystem::path;
using catalogue::say;
using fmt::arg;
using support::Error;
using support::ErrorKind;

[[noreturn]] void refuse_migration(const Path& path, std::string why) {
  throw Error(ErrorKind::store, {.what = say("migrate.failed", arg("store", path.string())),
                                 .why = std::move(why),
                                 .hint = say("migrate.failed.hint")});
}

Path copy_name(const Path& path, int schema, std::chrono::sys_seconds moment) {
  return fmt::format("{}.schema-{}-{}", path.string(), schema, moment_in_name(moment));
}

/// Throws unless the file is a sound store with that head.
void require_same(const Path& file, const Path& name, const Head& head) {
  const auto copy = Store::open_for_reading(file, 0, Schema::older_or_current);
  const auto said = copy.connection().database().execAndGet("PRAGMA integrity_check(1)");
  const auto found = head_of(copy);
  if (said.getString() == "ok" && found.events == head.events && found.hash == head.hash) return;
  support::refuse(say("migrate.copy-not-kept", arg("file", name.string())),
                  say("migrate.copy-differs"), say("migrate.copy-differs.hint"));
}

/// Copies the store, which is locked against writers, to a file beside it.
void keep_copy(const Path& path, int busy_timeout_ms, const Migrated& migrated) {
  support::NewFile file(migrated.copy);
  const auto source = Store::open_for_reading(path, busy_timeout_ms, Schema::older_or_current);
  copy_into(source.connection(), {.file = file.so_far(), .name = migrated.copy});
  file.make_durable();
  require_same(file.so_far(), migrated.copy, migrated.head);
  file.put_in_place();
}

/// Removes the copy on the way out, unless the store may have changed.
class CopyUntilCommit {
 public:
  explicit CopyUntilCommit(const Path& copy) : copy_(copy) {}
  ~CopyUntilCommit() {
    std::error_code ignored;
    if (!copy_.empty()) std::filesystem::remove(copy_, ignored);
  }
  CopyUntilCommit(const CopyUntilCommit&) = delete;
  CopyUntilCommit& operator=(const CopyUntilCommit&) = delete;
  CopyUntilCommit(CopyUntilCommit&&) = delete;
  CopyUntilCommit& operator=(CopyUntilCommit&&) = delete;

  void keep() {
    copy_.clear();
  }

 private:
  Path copy_;
};

std::int64_t faults_in(const Store& store, const std::function<bool(const Finding&)>& counts) {
  std::int64_t faults = 0;
  verify(store, std::nullopt, [&](const Finding& finding) { faults += counts(finding) ? 1 : 0; });
  return faults;
}

/// Whether it is about a table that a migration created or extended, to be filled from the log.
bool is_of_new_table(const Finding& finding) {
  constexpr std::array made_anew{"cases ", "case_versions ", "action_versions ", "leg_versions "};
  const auto is_its_place = [&](const char* table) { return finding.place.starts_with(table); };
  return finding.fault == Fault::table && std::ranges::any_of(made_anew, is_its_place);
}

/// Runs the migrations. When SQLite adds a column, it checks every row of the table.
void run_migrations_of(Store& store, const Path& path) {
  auto& connection = store.connection();
  try {
    run_migrations(connection);
  } catch (const SQLite::Exception& error) {
    // SQLite reports this as an error in the statement. The statement is ours, so the fault is in
    // a row.
    const int code = primary_code(error);
    if (code != SQLITE_CONSTRAINT && code != SQLITE_ERROR) throw;
    const auto said = connection.database().execAndGet("PRAGMA quick_check(1)").getString();
    refuse_migration(path, say("migrate.unfit-value", arg("message", said)));
  }
}

/// The first schema in which free texts have salts.
constexpr int sealed_over_digests = 7;

/// Runs the migrations in the open transaction, seals an older log again, fills the tables from the
/// log, and throws unless the result is sound. A store with faults is refused, not repaired.
void bring_up_to_date(Store& store, const Path& path, const Resealer& by, Migrated& migrated) {
  run_migrations_of(store, path);
  if (prepare(store, "PRAGMA foreign_key_check").executeStep()) {
    refuse_migration(path, say("migrate.dangling-row"));
  }
  auto faults = faults_in(store, std::not_fn(is_of_new_table));
  if (faults == 0) {
    if (migrated.from < sealed_over_digests) migrated.head = reseal(store, by);
    rebuild_tables(store);
    faults = faults_in(store, [](const Finding& /*finding*/) { return true; });
  }
  if (faults > 0) {
    refuse_migration(path, say("migrate.faults", arg("n", faults)));
  }
}

/// Foreign keys are checked all at once at the end; this can't be set within a transaction.
void leave_foreign_keys_alone(Store& store) {
  store.connection().database().exec("PRAGMA foreign_keys = OFF");
}

/// Whether a commit that failed with this error was rolled back: another process was in the way, or
/// a write before the point of no return failed.
bool was_taken_back(const SQLite::Exception& error) {
  const auto code = error.getExtendedErrorCode();
  return primary_code(error) == SQLITE_BUSY || primary_code(error) == SQLITE_FULL ||
         code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE;
}

/// Commits. After any other failure the copy may be needed, so it is kept.
void commit(WriteTransaction& transaction, CopyUntilCommit& copy) {
  try {
    transaction.commit();
  } catch (const SQLite::Exception& error) {
    if (!was_taken_back(error)) copy.keep();
    throw;
  }
  copy.keep();
}

Migrated what_is_to_be_done(const Store& store, const Path& path, std::chrono::sys_seconds moment) {
  const int from = version_of(store.connection());
  Migrated migrated{
      .from = from, .to = schema_version(), .copy = {}, .events = 0, .head = head_of(store)};
  migrated.events = migrated.head.events;
  if (from < migrated.to) migrated.copy = copy_name(path, from, moment);
  return migrated;
}

}  // namespace

Migrated migrate_store(const Path& path, int busy_timeout_ms, const Resealer& by) {
  auto store = Store::open_for_writing(path, busy_timeout_ms, Schema::older_or_current);
  Migrated migrated;
  with_clear_errors(path, [&] {
    leave_foreign_keys_alone(store);
    WriteTransaction transaction(store);
    // Only from here on can no other process be migrating it.
    migrated = what_is_to_be_done(store, path, by.moment);
    if (migrated.copy.empty()) return;
    keep_copy(path, busy_timeout_ms, migrated);
    CopyUntilCommit copy(migrated.copy);
    bring_up_to_date(store, path, by, migrated);
    commit(transaction, copy);
  });
  return migrated;
}

Migrated rehearse_migration(const Path& path, int busy_timeout_ms, const Resealer& by) {
  const auto store = Store::open_for_reading(path, busy_timeout_ms, Schema::older_or_current);
  Migrated migrated;
  with_clear_errors(path, [&] {
    migrated = what_is_to_be_done(store, path, by.moment);
    if (migrated.copy.empty()) return;
    support::require_room_for_new_file(migrated.copy);
    auto copy = Store::in_memory();
    copy_into(store.connection(), copy.connection());
    leave_foreign_keys_alone(copy);
    WriteTransaction transaction(copy);
    bring_up_to_date(copy, path, by, migrated);
  });
  return migrated;
}

}  // namespace susr::storage
