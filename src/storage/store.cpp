// SPDX-License-Identifier: MIT
#include "susr/storage/store.hpp"

#include <optional>
#include <string>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "connection.hpp"
#include "migrations.hpp"
#include "own_schema.hpp"

namespace susr::storage {

namespace {

using support::Error;
using support::ErrorKind;

constexpr unsigned owner_only = 0600;
constexpr int create_timeout_ms = 20'000;

[[noreturn]] void refuse_store(ErrorKind kind, const std::filesystem::path& path, std::string why,
                               std::string hint) {
  throw Error(kind, {.what = fmt::format("cannot use the store {}", path.string()),
                     .why = std::move(why),
                     .hint = std::move(hint)});
}

/// Whether the disk would not take what was to be written: what is there is as it was.
bool is_write_error(int extended_code) {
  return extended_code == SQLITE_IOERR_WRITE || extended_code == SQLITE_IOERR_FSYNC ||
         extended_code == SQLITE_IOERR_DIR_FSYNC || extended_code == SQLITE_IOERR_TRUNCATE;
}

/// Whether there is a journal that this account may not roll back.
bool has_journal_in_the_way(const std::filesystem::path& path) {
  std::error_code error;
  const auto file = std::filesystem::canonical(path, error);
  const auto journal = file.string() + "-journal";
  if (::access(journal.c_str(), F_OK) != 0) return false;
  return ::access(journal.c_str(), R_OK | W_OK) != 0 || ::access(file.c_str(), W_OK) != 0 ||
         ::access(file.parent_path().c_str(), W_OK) != 0;
}

[[noreturn]] void refuse_to_roll_back(const std::filesystem::path& path) {
  refuse_store(
      ErrorKind::not_permitted, path,
      "a write that was cut off is to be taken back first, and this account may not do that",
      "run a command, such as 'susr list', as an account that may write the file and its "
      "folder");
}

[[noreturn]] void refuse_moved(const std::filesystem::path& path) {
  refuse_store(ErrorKind::store, path,
               "it was removed or replaced while it was in use; nothing was recorded in what is "
               "there now",
               "find out who did that, and do it again");
}

[[noreturn]] void refuse_for(const SQLite::Exception& error, const std::filesystem::path& path) {
  switch (primary_code(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      refuse_store(ErrorKind::busy, path, "another process is using it", "try again");
    case SQLITE_NOTADB:
      refuse_store(ErrorKind::store, path, "it is not a SQLite file",
                   "give the store with --store, or make one with 'susr init'");
    case SQLITE_PERM:
    case SQLITE_READONLY:
      if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) refuse_moved(path);
      if (has_journal_in_the_way(path)) refuse_to_roll_back(path);
      [[fallthrough]];
    case SQLITE_AUTH:
      refuse_store(ErrorKind::not_permitted, path, "it may not be written by this account",
                   "look at the permissions of the file and its folder");
    case SQLITE_FULL:
      refuse_store(ErrorKind::refused, path, "the disk is full; nothing was recorded",
                   "free some space there and, for an import, in TMPDIR, and try again");
    case SQLITE_IOERR:
      if (is_write_error(error.getExtendedErrorCode())) {
        refuse_store(ErrorKind::refused, path, "it could not be written; nothing was recorded",
                     "look at the space on its disk and at the limits of this account");
      }
      refuse_store(ErrorKind::store, path, fmt::format("SQLite says: {}", error.what()),
                   "if the file is damaged, go back to a backup");
    case SQLITE_TOOBIG:
      refuse_store(ErrorKind::store, path, "it holds a value larger than any that susr writes",
                   "go back to a backup, and find out who changed the file");
    case SQLITE_CANTOPEN:
      if (has_journal_in_the_way(path)) refuse_to_roll_back(path);
      refuse_store(ErrorKind::store, path, "it cannot be opened",
                   "look at the permissions of the file and its folder");
    default:
      refuse_store(ErrorKind::store, path, fmt::format("SQLite says: {}", error.what()),
                   "if the file is damaged, go back to a backup");
  }
}

/// A write that was cut off leaves its journal beside the name that the writer used. Whoever opens
/// the file by another name does not find it, and what was acknowledged can be lost.
void require_one_name(const std::filesystem::path& path) {
  std::error_code error;
  const auto names = std::filesystem::hard_link_count(path, error);
  if (error || names <= 1) return;
  refuse_store(
      ErrorKind::store, path,
      fmt::format("the file has {} names (hard links), and writes made under one name can "
                  "be lost under another",
                  names),
      fmt::format("find the other names with 'find / -xdev -samefile {}' and remove them, or "
                  "use a copy made with 'susr backup' or 'cp'",
                  path.string()));
}

void require_file(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    refuse_store(ErrorKind::store, path, "there is no such file",
                 "make a new one with 'susr init', or give another with --store");
  }
  if (error) {
    refuse_store(ErrorKind::not_permitted, path, error.message(),
                 "look at the permissions of the folders that it is in");
  }
  if (status.type() != std::filesystem::file_type::regular) {
    refuse_store(ErrorKind::store, path, "it is not a file", "give the store's file with --store");
  }
  if (::access(path.c_str(), R_OK) != 0) {
    refuse_store(ErrorKind::not_permitted, path, "this account may not read it",
                 "ask the store's owner for access");
  }
  if (std::filesystem::file_size(path, error) == 0) {
    refuse_store(ErrorKind::store, path, "the file is empty (0 bytes)",
                 "go back to a backup, or move it away and make a new one with 'susr init'");
  }
  require_one_name(path);
}

void require_our_schema(Connection& connection, const std::filesystem::path& path, Schema schema) {
  auto& database = connection.database();
  if (database.execAndGet("PRAGMA application_id").getInt() != application_id) {
    refuse_store(ErrorKind::store, path, "it is a SQLite file of another program",
                 "give the store with --store, or make one with 'susr init'");
  }
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > schema_version()) {
    refuse_store(ErrorKind::store, path,
                 fmt::format("it has schema {} and this program knows {} at most", version,
                             schema_version()),
                 "use the newer susr that wrote it");
  }
  if (version < 1 || (version < schema_version() && schema == Schema::current)) {
    refuse_store(
        ErrorKind::store, path,
        fmt::format("it has schema {} and this program needs {}", version, schema_version()),
        version < 1 ? "no susr made that; go back to a backup"
                    : "bring it to this schema with 'susr migrate', which keeps a copy of it");
  }
  if (const auto foreign = foreign_in_schema(connection, version)) {
    refuse_store(ErrorKind::store, path, fmt::format("its schema is not susr's: {}", *foreign),
                 "another program changed it: go back to a backup, and find out who did");
  }
}

/// SQLite does not see that a file lost its end if what is read of it is there.
void require_whole(Connection& connection, const std::filesystem::path& path) {
  auto& database = connection.database();
  const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
  const auto should_be = pages * database.execAndGet("PRAGMA page_size").getInt64();
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path));
  if (size >= should_be) return;
  refuse_store(
      ErrorKind::store, path,
      fmt::format("it was cut short: it has {} bytes, and should have {}", size, should_be),
      "go back to a backup");
}

/// A write that was cut off leaves a journal that the next one to open the store must roll back,
/// and a read-only connection can't. Only then is a store that is to be read opened to write.
bool needs_roll_back(const SQLite::Exception& error) {
  return error.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK;
}

std::unique_ptr<Connection> connect_to_read(const std::filesystem::path& path, int flags,
                                            int busy_timeout_ms, Schema schema) {
  auto connection = std::make_unique<Connection>(path.string(), flags, busy_timeout_ms);
  connection->database().exec("PRAGMA query_only = ON; BEGIN");
  require_our_schema(*connection, path, schema);
  require_whole(*connection, path);
  return connection;
}

}  // namespace

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::~Store() = default;
Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;

Connection& Store::connection() const {
  return *connection_;
}

void Store::create(const std::filesystem::path& path) {
  const support::HeldSignals held;
  support::create_file(path, {}, owner_only);
  try {
    with_clear_errors(path, [&] {
      Connection connection(path.string(), SQLite::OPEN_READWRITE, create_timeout_ms);
      connection.database().exec("PRAGMA synchronous = EXTRA");
      make_schema(connection);
    });
  } catch (...) {
    ::unlink(path.c_str());
    throw;
  }
}

Store Store::open_for_reading(const std::filesystem::path& path, int busy_timeout_ms,
                              Schema schema) {
  require_file(path);
  std::unique_ptr<Connection> connection;
  with_clear_errors(path, [&] {
    try {
      connection = connect_to_read(path, SQLite::OPEN_READONLY, busy_timeout_ms, schema);
    } catch (const SQLite::Exception& error) {
      if (!needs_roll_back(error)) throw;
      connection = connect_to_read(path, SQLite::OPEN_READWRITE, busy_timeout_ms, schema);
    }
  });
  return Store(std::move(connection));
}

Store Store::open_for_writing(const std::filesystem::path& path, int busy_timeout_ms,
                              Schema schema) {
  require_file(path);
  std::unique_ptr<Connection> connection;
  with_clear_errors(path, [&] {
    connection =
        std::make_unique<Connection>(path.string(), SQLite::OPEN_READWRITE, busy_timeout_ms);
    connection->database().exec("PRAGMA synchronous = EXTRA; BEGIN");
    require_our_schema(*connection, path, schema);
    require_whole(*connection, path);
    connection->database().exec("COMMIT");
  });
  return Store(std::move(connection));
}

Store Store::in_memory() {
  auto connection =
      std::make_unique<Connection>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
  make_schema(*connection);
  return Store(std::move(connection));
}

std::optional<Store> Store::beside() const {
  auto& database = connection_->database();
  const std::filesystem::path path(database.getFilename());
  const bool reads = sqlite3_txn_state(database.getHandle(), "main") == SQLITE_TXN_READ;
  if (path.empty() || path == ":memory:" || !reads) return std::nullopt;
  // As long as this one reads, nobody can commit, so that both see the same.
  const auto timeout = static_cast<int>(connection_->busy_timeout().count());
  return open_for_reading(path, timeout, Schema::older_or_current);
}

class WriteTransaction::Transaction {
 public:
  explicit Transaction(Connection& connection)
      : turn_(connection.queue(), connection.busy_timeout()),
        transaction_(connection.database(), SQLite::TransactionBehavior::IMMEDIATE) {}

  void commit() {
    transaction_.commit();
  }

 private:
  Turn turn_;
  SQLite::Transaction transaction_;
};

WriteTransaction::WriteTransaction(Store& store)
    : store_(store), transaction_(std::make_unique<Transaction>(store.connection())) {
  // Whoever waits for the store has nothing to take back yet.
  held_.emplace();
}

WriteTransaction::~WriteTransaction() = default;

void WriteTransaction::commit() {
  support::stop_if_told_to_end();
  require_in_place();
  transaction_->commit();
  // What was recorded in a file that has no name any more is lost.
  require_in_place();
}

void WriteTransaction::require_in_place() const {
  int has_moved = 0;
  auto& database = store_.connection().database();
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
  if (has_moved != 0) refuse_moved(database.getFilename());
}

void with_clear_errors(const std::filesystem::path& path, const std::function<void()>& work) {
  try {
    work();
  } catch (const SQLite::Exception& error) {
    refuse_for(error, path);
  }
}

}  // namespace susr::storage
