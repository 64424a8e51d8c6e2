// SPDX-License-Identifier: MIT
#include "migrations.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace susr::storage {

extern const std::string_view file_0001_record_sql;
extern const std::string_view file_0002_times_extended_sql;
extern const std::string_view file_0003_quick_checks_sql;
extern const std::string_view file_0004_trust_sql;

namespace {

/// The migrations in order: the first makes schema 1, and so on.
const std::array migrations{&file_0001_record_sql, &file_0002_times_extended_sql,
                            &file_0003_quick_checks_sql, &file_0004_trust_sql};

}  // namespace

int schema_version() {
  return static_cast<int>(migrations.size());
}

int version_of(Connection& connection) {
  return connection.database().execAndGet("PRAGMA user_version").getInt();
}

void run_migrations(Connection& connection, int version) {
  auto& database = connection.database();
  for (int done = version_of(connection); done < version; ++done)
    database.exec(std::string(*migrations.at(static_cast<std::size_t>(done))));
  database.exec(fmt::format("PRAGMA application_id = {}", application_id));
  database.exec(fmt::format("PRAGMA user_version = {}", version));
}

void make_schema(Connection& connection) {
  SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  run_migrations(connection);
  transaction.commit();
}

}  // namespace susr::storage
