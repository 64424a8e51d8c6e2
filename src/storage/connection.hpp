// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/storage/store.hpp"
#include "susr/storage/tables.hpp"

#include "writer_queue.hpp"

namespace susr::storage {

class Connection;

/// A prepared statement that knows its connection, so that a message can name a value's row.
class Statement : public SQLite::Statement {
 public:
  Statement(Connection& connection, const char* sql);

  [[nodiscard]] Connection& connection() const;

 private:
  Connection* connection_;
};

/// A connection to a store's file. The only type that holds a SQLite connection.
class Connection {
 public:
  Connection(const std::string& path, int flags, int busy_timeout_ms);
  ~Connection() = default;
  Connection(const Connection&) = delete;  // SQLite has its address
  Connection& operator=(const Connection&) = delete;
  Connection(Connection&&) = delete;
  Connection& operator=(Connection&&) = delete;

  [[nodiscard]] SQLite::Database& database();

  /// A prepared statement; `sql` names its columns and binds its values.
  [[nodiscard]] Statement prepare(const char* sql);

  /// True the first time that it is called for the table.
  [[nodiscard]] bool is_first_look_at(std::string_view table);

  /// The queue of writers to the file.
  [[nodiscard]] WriterQueue& queue();
  /// How long to wait for others.
  [[nodiscard]] std::chrono::milliseconds busy_timeout() const;

 private:
  /// Waits a moment for another process; 0 once `self` has waited long enough.
  static int wait_a_moment(void* self, int waits_before);

  WriterQueue queue_;  // closes the file after SQLite has
  SQLite::Database database_;
  std::set<std::string, std::less<>> looked_at_;
  std::chrono::milliseconds busy_timeout_;
  std::chrono::steady_clock::time_point waits_since_;
};

/// SQLite's primary error code, without the extended part.
int primary_code(const SQLite::Exception& error);

/// A statement on the store's connection.
Statement prepare(const Store& store, const char* sql);

void set(Statement& statement, const char* name, std::string_view value);
void set(Statement& statement, const char* name, std::int64_t value);
void set(Statement& statement, const char* name, domain::Date value);
/// An empty optional is bound as NULL.
template <class Value>
void set(Statement& statement, const char* name, const std::optional<Value>& value) {
  if (value) set(statement, name, *value);
  if (!value) statement.bind(name);
}

/// The text of a column, or the digits of its number, valid until the statement's next step. Throws
/// `store` if it holds anything else.
std::string_view view_at(Statement& statement, int column);

/// The same, to keep.
std::string text_at(Statement& statement, int column);

/// The number in a column. Throws `store` if there is none, or it is out of range.
int number_at(Statement& statement, int column);

/// The same; nothing for NULL.
std::optional<int> optional_number_at(Statement& statement, int column);

/// What is in a column, as it is.
ColumnValue value_at(Statement& statement, int column);

/// The day in a column. Throws `store` if there isn't one: the table was tampered with.
domain::Date date_at(Statement& statement, int column);
std::optional<domain::Date> optional_date_at(Statement& statement, int column);
domain::PartialDate partial_date_at(Statement& statement, int column);
std::optional<domain::PartialDate> optional_partial_date_at(Statement& statement, int column);

/// Throws `store`: the file holds something that susr never writes, as `why` says.
[[noreturn]] void refuse_content(std::string why);

/// Throws `store`: `column` holds a value that it can't have. The message names the table, the
/// row's key and the column, never the value.
[[noreturn]] void refuse_column(Statement& statement, int column);

/// Throws `store` unless the columns are NULL, as another column requires.
void require_null(Statement& statement, std::initializer_list<int> columns);

/// The enumerator whose code is in a column; nothing for NULL.
template <class Enumeration>
std::optional<Enumeration> optional_code_at(Statement& statement, int column) {
  if (statement.isColumnNull(column)) return std::nullopt;
  const auto found = domain::from_code<Enumeration>(view_at(statement, column));
  if (!found) refuse_column(statement, column);
  return found;
}

/// The same for a column that is never NULL.
template <class Enumeration>
Enumeration code_at(Statement& statement, int column) {
  const auto found = optional_code_at<Enumeration>(statement, column);
  if (!found) refuse_column(statement, column);
  return *found;
}

}  // namespace susr::storage
