// SPDX-License-Identifier: MIT
#include "copy.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"

namespace susr::storage {

namespace {

/// Whether the error is one of the store that is read; all others are of what is written.
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
      fmt::format("cannot write {}", target.name.string()),
      is_full ? std::string("the disk is full") : fmt::format("SQLite says: {}", error.what()),
      is_full ? "free some space, or give another place; nothing was left of it"
              : "look at the disk and at the limits of this account; nothing was left of it");
}

}  // namespace

void copy_into(Connection& from, Connection& target) {
  // The read lock that `from` holds keeps writers out between the steps too.
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
    // A copy that is not whole is removed: it needs no journal on the disk.
    copy.database().exec("PRAGMA journal_mode = MEMORY");
    copy_into(from, copy);
    // Of a store that another program has set to keep a write-ahead log too, the copy is one file.
    copy.database().exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception& error) {
    if (is_of_source(error)) throw;
    refuse_copy(target, error);
  }
}

}  // namespace susr::storage
