// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>
#include <sqlite3.h>

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
using support::Error;
using support::ErrorKind;

[[noreturn]] void refuse_migration(const Path& path, std::string why) {
  throw Error(ErrorKind::store,
              {.what = fmt::format("cannot migrate {}", path.string()),
               .why = std::move(why),
               .hint = "nothing was changed; the susr that wrote it says more with 'susr verify', "
                       "and mends tables with 'susr rebuild'"});
}

Path copy_name(const Path& path, int schema, std::chrono::sys_seconds moment) {
  return fmt::format("{}.schema-{}-{}", path.string(), schema, moment_in_name(moment));
}

/// Throws unless the file is a store that is whole and has that head.
void require_same(const Path& file, const Path& name, const Head& head) {
  const auto copy = Store::open_for_reading(file, 0, Schema::older_or_current);
  const auto said = copy.connection().database().execAndGet("PRAGMA integrity_check(1)");
  const auto found = head_of(copy);
  if (said.getString() == "ok" && found.events == head.events && found.hash == head.hash) return;
  support::refuse(fmt::format("cannot keep the copy {}", name.string()),
                  "it is not the same as the store", "the disk may be failing: verify the store");
}

/// Copies the store, which is held against writers, beside itself.
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

/// Whether it is about a table that a migration made anew or widened, to be filled from the log.
bool is_of_new_table(const Finding& finding) {
  constexpr std::array made_anew{"cases ", "case_versions ", "action_versions ", "leg_versions "};
  const auto is_its_place = [&](const char* table) { return finding.place.starts_with(table); };
  return finding.fault == Fault::table && std::ranges::any_of(made_anew, is_its_place);
}

/// Runs the migrations. SQLite holds every row of a table to the table's checks when it adds a
/// column.
void run_migrations_of(Store& store, const Path& path) {
  auto& connection = store.connection();
  try {
    run_migrations(connection);
  } catch (const SQLite::Exception& error) {
    // SQLite raises this as an error of the statement. The statement is ours, so the fault is in a
    // row.
    const int code = primary_code(error);
    if (code != SQLITE_CONSTRAINT && code != SQLITE_ERROR) throw;
    const auto said = connection.database().execAndGet("PRAGMA quick_check(1)").getString();
    refuse_migration(path,
                     fmt::format("it holds a value that susr never writes; SQLite says: {}", said));
  }
}

/// Runs the migrations in the transaction that is open, fills the tables from the log, and throws
/// unless the result is sound. What was not sound before is not made so: it is refused.
void bring_up_to_date(Store& store, const Path& path) {
  run_migrations_of(store, path);
  if (prepare(store, "PRAGMA foreign_key_check").executeStep()) {
    refuse_migration(path, "a row would refer to one that is not there");
  }
  auto faults = faults_in(store, std::not_fn(is_of_new_table));
  if (faults == 0) {
    rebuild_tables(store);
    faults = faults_in(store, [](const Finding& /*finding*/) { return true; });
  }
  if (faults > 0) {
    refuse_migration(path, fmt::format("'verify' would find faults in it: {}", faults));
  }
}

/// Foreign keys are looked at as a whole in the end; within a transaction that can't be set.
void leave_foreign_keys_alone(Store& store) {
  store.connection().database().exec("PRAGMA foreign_keys = OFF");
}

/// Whether a commit that failed so was taken back: others were in its way, or what it had to write
/// before the point of no return could not be written.
bool was_taken_back(const SQLite::Exception& error) {
  const auto code = error.getExtendedErrorCode();
  return primary_code(error) == SQLITE_BUSY || primary_code(error) == SQLITE_FULL ||
         code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE;
}

/// Commits. Of one that failed otherwise it is not sure whether the copy is needed.
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
  Migrated migrated{.from = from, .to = schema_version(), .copy = {}, .head = head_of(store)};
  if (from < migrated.to) migrated.copy = copy_name(path, from, moment);
  return migrated;
}

}  // namespace

Migrated migrate_store(const Path& path, int busy_timeout_ms, std::chrono::sys_seconds moment) {
  auto store = Store::open_for_writing(path, busy_timeout_ms, Schema::older_or_current);
  Migrated migrated;
  with_clear_errors(path, [&] {
    leave_foreign_keys_alone(store);
    WriteTransaction transaction(store);
    // Only now is it sure that no other process migrates it.
    migrated = what_is_to_be_done(store, path, moment);
    if (migrated.copy.empty()) return;
    keep_copy(path, busy_timeout_ms, migrated);
    CopyUntilCommit copy(migrated.copy);
    bring_up_to_date(store, path);
    commit(transaction, copy);
  });
  return migrated;
}

Migrated rehearse_migration(const Path& path, int busy_timeout_ms,
                            std::chrono::sys_seconds moment) {
  const auto store = Store::open_for_reading(path, busy_timeout_ms, Schema::older_or_current);
  Migrated migrated;
  with_clear_errors(path, [&] {
    migrated = what_is_to_be_done(store, path, moment);
    if (migrated.copy.empty()) return;
    support::require_room_for_new_file(migrated.copy);
    auto copy = Store::in_memory();
    copy_into(store.connection(), copy.connection());
    leave_foreign_keys_alone(copy);
    WriteTransaction transaction(copy);
    bring_up_to_date(copy, path);
  });
  return migrated;
}

}  // namespace susr::storage
