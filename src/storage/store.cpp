// SPDX-License-Identifier: MIT
#include "susr/storage/store.hpp"

#include <optional>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/new_file.hpp"

#include "connection.hpp"
#include "migrations.hpp"
#include "own_schema.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;
using support::Error;
using support::ErrorKind;

constexpr unsigned owner_only = 0600;
constexpr int create_timeout_ms = 20'000;

[[noreturn]] void refuse_store(ErrorKind kind, const std::filesystem::path& path, std::string why,
                               std::string hint) {
  throw Error(kind, {.what = say("store.not-used", arg("file", path.string())),
                     .why = std::move(why),
                     .hint = std::move(hint)});
}

/// Whether a write to the disk failed, so that the file is as it was.
bool is_write_error(int extended_code) {
  return extended_code == SQLITE_IOERR_WRITE || extended_code == SQLITE_IOERR_FSYNC ||
         extended_code == SQLITE_IOERR_DIR_FSYNC || extended_code == SQLITE_IOERR_TRUNCATE;
}

/// Whether there is a journal that this account has no permission to roll back.
bool has_journal_in_the_way(const std::filesystem::path& path) {
  std::error_code error;
  const auto file = std::filesystem::canonical(path, error);
  const auto journal = file.string() + "-journal";
  if (::access(journal.c_str(), F_OK) != 0) return false;
  return ::access(journal.c_str(), R_OK | W_OK) != 0 || ::access(file.c_str(), W_OK) != 0 ||
         ::access(file.parent_path().c_str(), W_OK) != 0;
}

[[noreturn]] void refuse_to_roll_back(const std::filesystem::path& path) {
  refuse_store(ErrorKind::not_permitted, path, say("store.interrupted-write"),
               say("store.interrupted-write.hint"));
}

[[noreturn]] void refuse_moved(const std::filesystem::path& path) {
  refuse_store(ErrorKind::store, path, say("store.moved"), say("store.moved.hint"));
}

[[noreturn]] void refuse_for(const SQLite::Exception& error, const std::filesystem::path& path) {
  switch (primary_code(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      refuse_store(ErrorKind::busy, path, say("store.busy"), say("store.busy.hint"));
    case SQLITE_NOTADB:
      refuse_store(ErrorKind::store, path, say("store.not-sqlite"), say("store.give-another.hint"));
    case SQLITE_PERM:
    case SQLITE_READONLY:
      if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) refuse_moved(path);
      if (has_journal_in_the_way(path)) refuse_to_roll_back(path);
      [[fallthrough]];
    case SQLITE_AUTH:
      refuse_store(ErrorKind::not_permitted, path, say("store.not-permitted"),
                   say("store.not-permitted.hint"));
    case SQLITE_FULL:
      refuse_store(ErrorKind::refused, path, say("store.disk-full"), say("store.disk-full.hint"));
    case SQLITE_IOERR:
      if (is_write_error(error.getExtendedErrorCode())) {
        refuse_store(ErrorKind::refused, path, say("store.not-written"),
                     say("store.not-written.hint"));
      }
      refuse_store(ErrorKind::store, path, say("store.sqlite-error", arg("message", error.what())),
                   say("store.sqlite-error.hint"));
    case SQLITE_TOOBIG:
      refuse_store(ErrorKind::store, path, say("store.value-too-large"), say("store.changed.hint"));
    case SQLITE_CANTOPEN:
      if (has_journal_in_the_way(path)) refuse_to_roll_back(path);
      refuse_store(ErrorKind::store, path, say("store.not-opened"),
                   say("store.not-permitted.hint"));
    default:
      refuse_store(ErrorKind::store, path, say("store.sqlite-error", arg("message", error.what())),
                   say("store.sqlite-error.hint"));
  }
}

/// An interrupted write leaves its journal beside the name that the writer used. A process that
/// opens the file by another name does not find it, and acknowledged entries can be lost.
void require_one_name(const std::filesystem::path& path) {
  std::error_code error;
  const auto names = std::filesystem::hard_link_count(path, error);
  if (error || names <= 1) return;
  refuse_store(ErrorKind::store, path, say("store.hard-links", arg("n", names)),
               say("store.hard-links.hint", arg("file", path.string())));
}

void require_file(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    refuse_store(ErrorKind::store, path, say("store.missing"), say("store.missing.hint"));
  }
  if (error) {
    refuse_store(ErrorKind::not_permitted, path, error.message(), say("store.unreachable.hint"));
  }
  if (status.type() != std::filesystem::file_type::regular) {
    refuse_store(ErrorKind::store, path, say("store.not-a-file"), say("store.not-a-file.hint"));
  }
  if (::access(path.c_str(), R_OK) != 0) {
    refuse_store(ErrorKind::not_permitted, path, say("store.not-readable"),
                 say("store.not-readable.hint"));
  }
  if (std::filesystem::file_size(path, error) == 0) {
    refuse_store(ErrorKind::store, path, say("store.empty"), say("store.empty.hint"));
  }
  require_one_name(path);
}

void require_our_schema(Connection& connection, const std::filesystem::path& path, Schema schema) {
  auto& database = connection.database();
  if (database.execAndGet("PRAGMA application_id").getInt() != application_id) {
    refuse_store(ErrorKind::store, path, say("store.of-another-program"),
                 say("store.give-another.hint"));
  }
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > schema_version()) {
    refuse_store(ErrorKind::store, path,
                 say("store.too-new", arg("schema", version), arg("newest", schema_version())),
                 say("store.too-new.hint"));
  }
  if (version < 1 || (version < schema_version() && schema == Schema::current)) {
    refuse_store(
        ErrorKind::store, path,
        say("store.other-schema", arg("schema", version), arg("needed", schema_version())),
        version < 1 ? say("store.impossible-schema.hint") : say("store.older-schema.hint"));
  }
  if (const auto foreign = foreign_in_schema(connection, version)) {
    refuse_store(ErrorKind::store, path, say("store.foreign-schema", arg("difference", *foreign)),
                 say("store.foreign-schema.hint"));
  }
}

/// SQLite does not notice a file cut short if the pages it reads are there.
void require_whole(Connection& connection, const std::filesystem::path& path) {
  auto& database = connection.database();
  const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
  const auto should_be = pages * database.execAndGet("PRAGMA page_size").getInt64();
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path));
  if (size >= should_be) return;
  refuse_store(ErrorKind::store, path,
               say("store.cut-short", arg("size", size), arg("expected", should_be)),
               say("store.cut-short.hint"));
}

/// Whether the store was set to SQLite's write-ahead log, of which even a reader makes files.
bool keeps_files_beside(const std::filesystem::path& path) {
  constexpr ::off_t read_version_at = 19;
  constexpr char write_ahead_log = 2;
  char version = 0;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const auto count = ::pread(descriptor, &version, 1, read_version_at);
  ::close(descriptor);
  return count == 1 && version == write_ahead_log;
}

/// An interrupted write leaves a journal that the next process must roll back, and a read-only
/// connection can't. Only then is a store opened for writing in order to read it.
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
  support::NewFile file(path);
  with_clear_errors(path, [&] {
    Connection connection(file.so_far().string(), SQLite::OPEN_READWRITE, create_timeout_ms);
    connection.database().exec("PRAGMA synchronous = EXTRA");
    make_schema(connection);
  });
  file.make_durable();
  file.put_in_place();
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

Store Store::open_at_a_glance(const std::filesystem::path& path) {
  constexpr int timeout_ms = 50;
  require_file(path);
  if (keeps_files_beside(path)) refuse_to_roll_back(path);
  std::unique_ptr<Connection> connection;
  with_clear_errors(path, [&] {
    connection = connect_to_read(path, SQLite::OPEN_READONLY, timeout_ms, Schema::current);
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
  // While this one reads, nobody can commit, so both see the same.
  const auto timeout = static_cast<int>(connection_->busy_timeout().count());
  return open_for_reading(path, timeout, Schema::older_or_current);
}

std::optional<std::int64_t> bytes_of_file(const Store& store) {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(store.connection().database().getFilename(), error);
  return error ? std::nullopt : std::optional(static_cast<std::int64_t>(bytes));
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
  // While waiting for the store there is nothing to roll back yet.
  held_.emplace();
}

WriteTransaction::~WriteTransaction() = default;

void WriteTransaction::commit() {
  support::stop_if_told_to_end();
  require_in_place();
  transaction_->commit();
  // Entries in a file that has lost its name are lost.
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
