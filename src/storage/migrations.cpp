// SPDX-License-Identifier: MIT
#include "migrations.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace susr::storage {

extern const std::string_view file_0001_record_sql;

namespace {

/// The migrations in order: the first makes schema 1, and so on.
const std::array migrations{&file_0001_record_sql};

int version_of(Connection& connection) {
  return connection.database().execAndGet("PRAGMA user_version").getInt();
}

}  // namespace

int schema_version() {
  return static_cast<int>(migrations.size());
}

void migrate(Connection& connection) {
  auto& database = connection.database();
  while (version_of(connection) < schema_version()) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const auto version = version_of(connection);
    if (version >= schema_version()) break;
    database.exec(std::string(*migrations.at(static_cast<std::size_t>(version))));
    database.exec(fmt::format("PRAGMA application_id = {}", application_id));
    database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
    transaction.commit();
  }
}

}  // namespace susr::storage
