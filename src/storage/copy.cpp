// SPDX-License-Identifier: MIT
#include "copy.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

/// Whether the error is in reading the store; all others are in writing the copy.
bool is_of_source(const SQLite::Exception& error) {
  const int code = error.getErrorCode();
  switch (primary_code(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return true;
    default:
      return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
  }
}

[[noreturn]] void refuse_copy(const CopyTarget& target, const SQLite::Exception& error) {
  const bool is_full = primary_code(error) == SQLITE_FULL;
  support::refuse(
      say("file.not-written", arg("file", target.name.string())),
      is_full ? say("file.disk-full") : say("store.sqlite-error", arg("message", error.what())),
      is_full ? say("file.disk-full.hint") : say("file.not-copied.hint"));
}

}  // namespace

void copy_into(Connection& from, Connection& target) {
  // The read lock held by `from` keeps writers out between steps too.
  constexpr int pages_in_a_step = 4096;
  SQLite::Backup backup(target.database(), from.database());
  int said = SQLITE_OK;
  while ((said = backup.executeStep(pages_in_a_step)) == SQLITE_OK)
    support::stop_if_told_to_end();
  if (said != SQLITE_DONE) throw SQLite::Exception(sqlite3_errstr(said), said);
}

void copy_into(Connection& from, const CopyTarget& target) {
  try {
    Connection copy(target.file.string(), SQLite::OPEN_READWRITE, 0);
    // An incomplete copy is removed, so it needs no journal on the disk.
    copy.database().exec("PRAGMA journal_mode = MEMORY");
    copy_into(from, copy);
    // The copy is a single file, even if another program switched the store to a write-ahead log.
    copy.database().exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception& error) {
    if (is_of_source(error)) throw;
    refuse_copy(target, error);
  }
}

}  // namespace susr::storage
