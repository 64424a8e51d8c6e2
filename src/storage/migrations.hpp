// SPDX-License-Identifier: MIT
#pragma once

#include "connection.hpp"

namespace susr::storage {

/// What marks a SQLite file as a susr store: "susr" in ASCII.
inline constexpr int application_id = 0x73757372;

/// The schema that the file has; 0 for one without.
int version_of(Connection& connection);

/// Runs the migrations from the schema that the file has to that of `version`, in the transaction
/// that is open.
void run_migrations(Connection& connection, int version = schema_version());

/// Gives an empty file the newest schema, in a transaction.
void make_schema(Connection& connection);

}  // namespace susr::storage
