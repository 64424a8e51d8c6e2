// SPDX-License-Identifier: MIT
#include "connection.hpp"

#include <thread>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"

namespace susr::storage {

namespace {

/// More bytes than all that a command line or a row of a spreadsheet can hold come to in an event.
constexpr int longest_row = 1 << 24;

/// Says once, before SQLite is first used, how it is to be run.
const std::string& configured(const std::string& path) {
  [[maybe_unused]] static const bool once = [] {
    // A page cache begins empty. It would begin with a hundred pages, also that of the short-lived
    // table in which a DELETE notes the keys of a table without row ids: to get and return these
    // cost more than half of a long import.
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);
    // Nobody asks how much memory SQLite has in use: counting it costs a tenth of opening a store.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // No connection is used by two threads: the locks for that cost a tenth of every report.
    sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    return true;
  }();
  return path;
}

constexpr int steps_between_looks = 10'000;  // a millisecond of work, or less

/// Whether SQLite is to stop in the middle of a statement.
int stop_for_signal(void* /*unused*/) {
  return support::is_told_to_end() ? 1 : 0;
}

}  // namespace

Connection::Connection(const std::string& path, int flags, int busy_timeout_ms)
    : queue_(path), database_(configured(path), flags), busy_timeout_(busy_timeout_ms) {
  auto* handle = database_.getHandle();
  if (busy_timeout_ms > 0) sqlite3_busy_handler(handle, wait_a_moment, this);
  // Debian's SQLite takes "text" in double quotes for a string if no column has that name; and a
  // store from elsewhere may hold a schema that is made to do harm.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  database_.exec("PRAGMA cell_size_check = ON");
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_row);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_progress_handler(handle, steps_between_looks, stop_for_signal, nullptr);
}

// SQLite's own waiting grows to a tenth of a second. The writer that waits for the last readers
// keeps out all others meanwhile, so it looks more often.
int Connection::wait_a_moment(void* self, int waits_before) {
  constexpr std::chrono::milliseconds of_writer{1};
  constexpr std::chrono::milliseconds of_reader{10};
  auto& connection = *static_cast<Connection*>(self);
  const auto now = std::chrono::steady_clock::now();
  if (waits_before == 0) connection.waits_since_ = now;
  if (now - connection.waits_since_ >= connection.busy_timeout_) return 0;
  std::this_thread::sleep_for(connection.queue_.is_held() ? of_writer : of_reader);
  return 1;
}

SQLite::Database& Connection::database() {
  return database_;
}

Statement Connection::prepare(const char* sql) {
  return {*this, sql};
}

bool Connection::is_first_look_at(std::string_view table) {
  return looked_at_.emplace(table).second;
}

Statement::Statement(Connection& connection, const char* sql)
    : SQLite::Statement(connection.database(), sql), connection_(&connection) {}

Connection& Statement::connection() const {
  return *connection_;
}

WriterQueue& Connection::queue() {
  return queue_;
}

std::chrono::milliseconds Connection::busy_timeout() const {
  return busy_timeout_;
}

int primary_code(const SQLite::Exception& error) {
  constexpr int mask = 0xff;
  return error.getErrorCode() & mask;
}

Statement prepare(const Store& store, const char* sql) {
  return store.connection().prepare(sql);
}

void set(Statement& statement, const char* name, std::string_view value) {
  statement.bind(name, std::string(value));
}

void set(Statement& statement, const char* name, std::int64_t value) {
  statement.bind(name, value);
}

void set(Statement& statement, const char* name, domain::Date value) {
  statement.bind(name, domain::to_text(value));
}

std::string_view view_at(Statement& statement, int column) {
  const auto value = statement.getColumn(column);
  const int type = value.getType();
  if (type != SQLITE_TEXT && type != SQLITE_INTEGER) refuse_column(statement, column);
  const auto* text = value.getText();
  return {text, static_cast<std::size_t>(value.getBytes())};
}

std::string text_at(Statement& statement, int column) {
  return std::string(view_at(statement, column));
}

int number_at(Statement& statement, int column) {
  const auto value = statement.getColumn(column);
  if (!value.isInteger() || !std::in_range<int>(value.getInt64())) {
    refuse_column(statement, column);
  }
  return value.getInt();
}

std::optional<int> optional_number_at(Statement& statement, int column) {
  if (statement.isColumnNull(column)) return std::nullopt;
  return number_at(statement, column);
}

ColumnValue value_at(Statement& statement, int column) {
  const auto value = statement.getColumn(column);
  if (value.isNull()) return {};
  if (value.isInteger()) return value.getInt64();
  return value.getString();
}

std::optional<domain::Date> optional_date_at(Statement& statement, int column) {
  if (statement.isColumnNull(column)) return std::nullopt;
  const auto date = domain::parse_date(view_at(statement, column));
  if (!date) refuse_column(statement, column);
  return date;
}

domain::Date date_at(Statement& statement, int column) {
  const auto date = optional_date_at(statement, column);
  if (!date) refuse_column(statement, column);
  return *date;
}

std::optional<domain::PartialDate> optional_partial_date_at(Statement& statement, int column) {
  if (statement.isColumnNull(column)) return std::nullopt;
  const auto date = domain::parse_partial_date(view_at(statement, column));
  if (!date) refuse_column(statement, column);
  return date;
}

domain::PartialDate partial_date_at(Statement& statement, int column) {
  const auto date = optional_partial_date_at(statement, column);
  if (!date) refuse_column(statement, column);
  return *date;
}

void require_null(Statement& statement, std::initializer_list<int> columns) {
  for (const int column : columns) {
    if (!statement.isColumnNull(column)) refuse_column(statement, column);
  }
}

void refuse_content(std::string why) {
  throw support::Error(support::ErrorKind::store, {.what = catalogue::say("store.not-read"),
                                                   .why = std::move(why),
                                                   .hint = catalogue::say("store.changed.hint")});
}

}  // namespace susr::storage
