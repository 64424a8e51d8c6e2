// SPDX-License-Identifier: MIT
#include "migrations.hpp"

#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace susr::storage {

/// The text of each, in the order of the list in CMakeLists.txt.
std::span<const std::string_view* const> migrations();

int schema_version() {
  return static_cast<int>(migrations().size());
}

int version_of(Connection& connection) {
  return connection.database().execAndGet("PRAGMA user_version").getInt();
}

void run_migrations(Connection& connection, int version) {
  auto& database = connection.database();
  for (int done = version_of(connection); done < version; ++done)
    database.exec(std::string(*migrations()[static_cast<std::size_t>(done)]));
  database.exec(fmt::format("PRAGMA application_id = {}", application_id));
  database.exec(fmt::format("PRAGMA user_version = {}", version));
}

void make_schema(Connection& connection) {
  SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  run_migrations(connection);
  transaction.commit();
}

}  // namespace susr::storage
