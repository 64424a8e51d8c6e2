// SPDX-License-Identifier: MIT
#include "migrations.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace susr::storage {

extern const std::string_view file_0001_record_sql;
extern const std::string_view file_0002_times_extended_sql;

namespace {

struct Migration {
  const std::string_view* sql;
  Tables tables;
};

/// The migrations in order: the first makes schema 1, and so on.
const std::array migrations{
    Migration{.sql = &file_0001_record_sql, .tables = Tables::stand},
    Migration{.sql = &file_0002_times_extended_sql, .tables = Tables::stand}};

}  // namespace

int schema_version() {
  return static_cast<int>(migrations.size());
}

int version_of(Connection& connection) {
  return connection.database().execAndGet("PRAGMA user_version").getInt();
}

Tables run_migrations(Connection& connection) {
  auto& database = connection.database();
  auto tables = Tables::stand;
  for (auto at = static_cast<std::size_t>(version_of(connection)); at < migrations.size(); ++at) {
    database.exec(std::string(*migrations.at(at).sql));
    if (migrations.at(at).tables == Tables::made_again) tables = Tables::made_again;
  }
  database.exec(fmt::format("PRAGMA application_id = {}", application_id));
  database.exec(fmt::format("PRAGMA user_version = {}", schema_version()));
  return tables;
}

void make_schema(Connection& connection) {
  SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  run_migrations(connection);
  transaction.commit();
}

}  // namespace susr::storage
